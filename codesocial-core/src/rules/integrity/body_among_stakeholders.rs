//! A group that acts as an organ stands among those who are touched: nothing says who belongs to it.

use std::collections::HashSet;

use crate::analysis::context::Code;
use crate::analysis::elements::name_of;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::document::StakeholderKind;
use crate::model::views::Stakeholder;
use crate::tree::key::Key;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("body-among-stakeholders", Integrity, Note);

/// What only an organ does: who merely takes part in decisions may be all who are concerned.
const ACTS: [Key; 6] = [Key::AppointedBy, Key::RemovedBy, Key::DecidedBy, Key::Body, Key::ApprovalBy, Key::ConvenedBy];

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let mut organs = HashSet::new();
    let mut explained = HashSet::new();
    for (reference, named) in code.references() {
        let Some(named) = named else { continue };
        match key_of(reference.node) {
            Some(key) if ACTS.contains(&key) => {
                organs.insert(named.element.index());
            }
            // Who belongs to it is said.
            Some(Key::MemberOf) => {
                explained.insert(named.element.index());
            }
            _ => {}
        }
    }
    let groups = code.all::<Stakeholder<'a>>().filter(|party| {
        let node = party.node().index();
        let alone = !party.member_of().is_stated() && party.until().is_absent() && !explained.contains(&node);
        party.kind().is(StakeholderKind::Group) && alone && organs.contains(&node)
    });
    let mut groups = groups.map(|party| party.node());
    // Once: the cure is the same for all.
    if let Some(first) = groups.next() {
        let finding = Finding::new(&RULE, first).with("name", name_of(code, first));
        findings.push(groups.fold(finding, Finding::related));
    }
}

/// The key under which a reference stands, alone or in a list.
fn key_of(reference: Node<'_>) -> Option<Key> {
    let key = reference.key().or_else(|| reference.parent().and_then(Node::key))?;
    key.known_key()
}
