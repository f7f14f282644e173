//! Two processes for one subject that decide it differently.

use std::collections::HashMap;

use crate::analysis::context::Code;
use crate::base::plain_text::{plain, repeated};
use crate::base::{number, sort};
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::choices::ScopeItem;
use crate::model::field::Field;
use crate::model::values::Text;
use crate::model::views::Process;
use crate::tree::key::Key;
use crate::tree::node::{Kind, Node};

pub(crate) static RULE: Rule = rule!("conflicting-processes", Integrity, Warning);

/// What makes one process decide otherwise than another.
const DECISIVE: [Key; 7] =
    [Key::Method, Key::Threshold, Key::Quorum, Key::Abstentions, Key::BlankVotes, Key::Block, Key::Participants];

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let scopes = code.all::<Process<'a>>().flat_map(|process| process.scope().each());
    let scopes: Vec<&str> = scopes.filter_map(|scope| code.authoritative(scope.text()?.node())).collect();
    if !repeated(&scopes).contains(&true) {
        return;
    }
    let chains = Chains::of(code);
    let mut first: HashMap<String, (Node<'a>, usize)> = HashMap::new();
    let deciders: Vec<Decider<'a>> = code.all::<Process<'a>>().map(Decider::of).collect();
    for (number, decider) in deciders.iter().enumerate() {
        for scope in decider.process.scope().each().filter_map(ScopeItem::text).map(Text::node) {
            let said = plain(code.authoritative(scope).unwrap_or_default());
            if said.is_empty() {
                continue;
            }
            let (other_scope, other_number) = *first.entry(said).or_insert((scope, number));
            let Some(other) = deciders.get(other_number).filter(|_| other_number != number) else { continue };
            if chains.join(other.process, decider.process) {
                continue;
            }
            let mut ways = DECISIVE.iter().zip(&decider.ways).zip(&other.ways);
            let differ =
                |one: &Option<String>, other: &Option<String>| one.is_some() && other.is_some() && one != other;
            if let Some(((key, _), _)) = ways.find(|((_, one), other)| differ(one, other)) {
                let finding = Finding::new(&RULE, scope).with("id", decider.id).with("other", other.id);
                findings.push(finding.with("key", key.name()).related(other_scope));
            }
        }
    }
}

/// A process, and how it decides.
struct Decider<'a> {
    process: Process<'a>,
    id: &'a str,
    /// The values of the decisive keys, each written out in one way; none where it cannot be read.
    ways: [Option<String>; DECISIVE.len()],
}

impl<'a> Decider<'a> {
    fn of(process: Process<'a>) -> Decider<'a> {
        // In the order of the decisive keys.
        let ways = [
            way(process.method()),
            way(process.threshold()),
            way(process.quorum()),
            way(process.abstentions()),
            way(process.blank_votes()),
            way(process.block()),
            way(process.participants()),
        ];
        Decider { process, id: process.id().written(), ways }
    }
}

/// What stands under a key, written out; nothing is a way too.
fn way<T>(field: Field<'_, T>) -> Option<String> {
    match field {
        Field::Absent => Some(String::new()),
        Field::Unsound(_) | Field::Elsewhere(_) => None,
        Field::Sound(_, node) => written_out(node),
    }
}

/// Which processes hand over to each other: a fallback decides the same subject, and is meant to decide it otherwise.
struct Chains {
    /// By the number of a process's node: where its chain of fallbacks ends.
    ends: HashMap<u32, u32>,
}

impl Chains {
    fn of<'a>(code: &Code<'a>) -> Chains {
        let mut ends: HashMap<u32, u32> = HashMap::new();
        for process in code.all::<Process<'a>>() {
            let (mut here, mut passed) = (process, Vec::new());
            // A chain that comes to a process met before ends where that one ends; in a circle, where it closes.
            let end = loop {
                if let Some(end) = ends.get(&here.node().index()) {
                    break *end;
                }
                ends.insert(here.node().index(), here.node().index());
                passed.push(here.node().index());
                match here.fallback().sound().and_then(|fallback| code.named::<Process<'a>>(fallback)) {
                    Some(next) => here = next,
                    None => break here.node().index(),
                }
            };
            for number in passed {
                ends.insert(number, end);
            }
        }
        Chains { ends }
    }

    fn join(&self, one: Process<'_>, other: Process<'_>) -> bool {
        self.ends.get(&one.node().index()).is_some_and(|end| self.ends.get(&other.node().index()) == Some(end))
    }
}

/// A value as a text that is the same for equal values, whatever the order of keys. None where a part of it is unsound.
fn written_out(value: Node<'_>) -> Option<String> {
    if value.is_unsound() {
        return None;
    }
    Some(match value.kind() {
        Kind::Object => {
            let named = |(key, value): (Node<'_>, Node<'_>)| {
                Some(format!("{:?}:{}", key.as_str().unwrap_or_default(), written_out(value)?))
            };
            let mut members: Vec<String> = value.members().map(named).collect::<Option<_>>()?;
            sort::by(&mut members, Ord::cmp);
            format!("{{{}}}", members.join(","))
        }
        Kind::Array => format!("[{}]", value.items().map(written_out).collect::<Option<Vec<_>>>()?.join(",")),
        Kind::Number(number) => number::written(number),
        Kind::Boolean(value) => value.to_string(),
        Kind::Null => "null".to_owned(),
        Kind::String(_) | Kind::Decoded(_) | Kind::Key(_) => format!("{:?}", value.as_str().unwrap_or_default()),
    })
}
