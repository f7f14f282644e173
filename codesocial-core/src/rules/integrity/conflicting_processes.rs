//! Two processes for one subject that decide it differently.

use crate::tree::key::Key;
use std::collections::HashMap;

use crate::analysis::context::Code;
use crate::base::number;
use crate::base::plain_text::{plain, repeated};
use crate::base::sort;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::node::{Kind, Node};

pub(crate) static RULE: Rule = rule!("conflicting-processes", Integrity, Warning);

/// What makes one process decide otherwise than another.
const DECISIVE: [Key; 7] =
    [Key::Method, Key::Threshold, Key::Quorum, Key::Abstentions, Key::BlankVotes, Key::Block, Key::Participants];

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let scopes = code.each(Part::Process).flat_map(|process| process.list(Key::Scope));
    let scopes: Vec<&str> = scopes.filter_map(|scope| code.authoritative(scope)).collect();
    if !repeated(&scopes).contains(&true) {
        return;
    }
    let chains = Chains::of(code);
    let mut first: HashMap<String, (Node<'a>, usize)> = HashMap::new();
    let deciders: Vec<Decider<'a>> = code.each(Part::Process).map(Decider::of).collect();
    for (number, decider) in deciders.iter().enumerate() {
        for scope in decider.process.list(Key::Scope) {
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
            if let Some(((key, _), _)) = ways.find(|((_, one), other)| one != other) {
                let finding = Finding::new(&RULE, scope).with("id", decider.id).with("other", other.id);
                findings.push(finding.with("key", key.name()).related(other_scope));
            }
        }
    }
}

/// A process, and how it decides.
struct Decider<'a> {
    process: Node<'a>,
    id: &'a str,
    /// The values of the decisive keys, each written out in one way.
    ways: [String; DECISIVE.len()],
}

impl<'a> Decider<'a> {
    fn of(process: Node<'a>) -> Decider<'a> {
        let ways = DECISIVE.map(|key| process.get(key).map(written_out).unwrap_or_default());
        Decider { process, id: process.text(Key::Id).unwrap_or_default(), ways }
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
        for process in code.each(Part::Process) {
            let (mut here, mut passed) = (process, Vec::new());
            // A chain that comes to a process met before ends where that one ends; in a circle, where it closes.
            let end = loop {
                if let Some(end) = ends.get(&here.index()) {
                    break *end;
                }
                ends.insert(here.index(), here.index());
                passed.push(here.index());
                match here.get(Key::Fallback).and_then(|fallback| code.element(fallback)) {
                    Some(next) if next.part == Part::Process => here = next.element,
                    _ => break here.index(),
                }
            };
            for number in passed {
                ends.insert(number, end);
            }
        }
        Chains { ends }
    }

    fn join(&self, one: Node<'_>, other: Node<'_>) -> bool {
        self.ends.get(&one.index()).is_some_and(|end| self.ends.get(&other.index()) == Some(end))
    }
}

/// A value as a text that is the same for equal values, whatever the order of keys.
fn written_out(value: Node<'_>) -> String {
    match value.kind() {
        Kind::Object => {
            let named = |(key, value): (Node<'_>, Node<'_>)| format!("{}:{}", written_out(key), written_out(value));
            let mut members: Vec<String> = value.members().map(named).collect();
            sort::by(&mut members, Ord::cmp);
            format!("{{{}}}", members.join(","))
        }
        Kind::Array => format!("[{}]", value.items().map(written_out).collect::<Vec<_>>().join(",")),
        Kind::Number(number) => number::written(number),
        Kind::Boolean(value) => value.to_string(),
        Kind::Null => "null".to_owned(),
        Kind::String(_) | Kind::Decoded(_) | Kind::Key(_) => format!("{:?}", value.as_str().unwrap_or_default()),
    }
}
