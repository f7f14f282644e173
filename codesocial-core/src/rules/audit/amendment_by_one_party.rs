//! One party can change alone what binds several.

use crate::tree::key::Key;
use std::collections::HashSet;

use crate::analysis::commitments::binding;
use crate::analysis::context::Code;
use crate::analysis::dimensions::states;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("amendment-by-one-party", Audit, Warning, Opposable, level 2);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let Some(amendment) = code.each(Part::Amendment).next() else { return };
    let process = amendment.get(Key::Process).and_then(|reference| code.element(reference));
    let Some(process) = process.map(|named| named.element) else { return };
    let mut participants = process.list(Key::Participants).filter_map(Node::as_str);
    let (Some(only), None) = (participants.next(), participants.next()) else { return };
    // A group or a class of members is many; a person, an organisation or a role decides as one.
    let party = code.own_id(only).and_then(|id| code.index.element(id));
    let one = party.is_some_and(|party| {
        party.part == Part::Role
            || matches!(party.element.text(Key::Kind), Some("person" | "organisation" | "public-body"))
    });
    let bound: HashSet<&str> = binding(code).flat_map(|duty| duty.list(Key::By)).filter_map(Node::as_str).collect();
    let others = bound.iter().any(|bound| *bound != only);
    if one && others && ![Key::ApprovalBy, Key::Fork].into_iter().any(|key| states(amendment, key)) {
        findings.push(Finding::new(&RULE, amendment).with("party", only));
    }
}
