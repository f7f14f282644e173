//! Nobody knows what to do when a duty is not kept.

use std::collections::HashSet;

use crate::analysis::commitments::binding;
use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::field::Field;
use crate::model::part::Part;
use crate::model::views::{Commitment, Recourse, Sanction};
use crate::tree::key::Key;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("commitment-without-recourse", Audit, Warning, Opposable, level 2, Rights);

/// What a recourse that is not against everything may be against.
const NAMED: [Part; 7] =
    [Part::Commitment, Part::Sanction, Part::Process, Part::Stakeholder, Part::Role, Part::Membership, Part::Body];

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let mut binding = binding(code).peekable();
    // A recourse that cannot be read may be there for the whole text.
    if binding.peek().is_none() || code.hides::<Recourse<'a>>() {
        return;
    }
    let mut covered = HashSet::new();
    let mut first = None;
    let mut scoped = false;
    for recourse in code.all::<Recourse<'a>>() {
        first.get_or_insert(recourse);
        match recourse.against() {
            Field::Absent => continue,
            // What it is against cannot be read, or is set elsewhere: nobody knows what it does not cover.
            Field::Unsound(_) | Field::Elsewhere(_) => return,
            Field::Sound(against, _) => {
                if against.node().as_str().is_some() {
                    return;
                }
                let unclear = |name: Node<'a>| {
                    let hidden = || NAMED.into_iter().any(|part| code.index.hides_name(part));
                    name.is_unsound() || (code.element(name).is_none() && hidden())
                };
                if against.node().items().any(unclear) {
                    return;
                }
                scoped = true;
                covered.extend(against.node().items().filter_map(|name| Some(code.element(name)?.element.index())));
            }
        }
    }
    // A breach that a sanction follows is answered.
    for sanction in code.all::<Sanction<'a>>() {
        if let Field::Sound(_, node) = sanction.breach_of() {
            // That of everything.
            if node.as_str().is_some() {
                return;
            }
            covered.extend(node.items().filter_map(|name| Some(code.element(name)?.element.index())));
        }
    }
    let some_cited = code.all::<Commitment<'a>>().any(|commitment| commitment.recourse().is_stated());
    // Against an act of a party is against what the party owes.
    let against = |commitment: &Commitment<'a>| {
        let bearers = commitment.by().each().filter_map(|name| code.element(name.node()));
        let mut bearers = bearers.map(|named| named.element.index());
        covered.contains(&commitment.node().index()) || bearers.any(|bearer| covered.contains(&bearer))
    };
    let answered = |commitment: &Commitment<'a>| {
        commitment.recourse().is_stated() || commitment.sanctions().is_stated() || against(commitment)
    };
    let without: Vec<Commitment<'a>> = binding.filter(|commitment| !answered(commitment)).collect();
    if let Some(recourse) = first.filter(|_| !scoped && !some_cited && !without.is_empty()) {
        // It may be meant for the whole text: one word says so.
        let finding = about(&RULE, recourse).variant("unscoped");
        return findings.push(finding.with("count", without.len()));
    }
    if first.is_none() && without.len() > 1 {
        let finding = Finding::new(&RULE, code.nearest(&[Key::Governance])).variant("none");
        return findings.push(finding.with("count", without.len()));
    }
    for commitment in without {
        findings.push(about(&RULE, commitment));
    }
}
