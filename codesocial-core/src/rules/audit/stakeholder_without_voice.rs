//! A stakeholder is bound or owed something and nobody of theirs took part.

use crate::tree::key::Key;
use std::collections::HashSet;

use crate::analysis::context::Code;
use crate::analysis::dimensions::states;
use crate::analysis::elements::{about, name_of};
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("stakeholder-without-voice", Audit, Note, CoConstructed, level 2);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    if !states(code.root, Key::Contributors) {
        return;
    }
    let voices = voices(code);
    for stakeholder in code.each(Part::Stakeholder).filter(|stakeholder| stakeholder.get(Key::Until).is_none()) {
        let touched = code.relations().mentions(stakeholder).iter().any(|mention| {
            ["by", "toward"].iter().any(|key| mention.is("commitments", key))
                || ["from", "to"].iter().any(|key| mention.is("reciprocity", key))
        });
        let heard = voices.contains(&stakeholder.index())
            || groups(code, stakeholder).any(|group| voices.contains(&group.index()));
        if touched && !heard {
            findings.push(about(&RULE, stakeholder).with("name", name_of(code, stakeholder)));
        }
    }
}

/// The stakeholders who contributed, with the groups of which they are members and the holders of roles that contributed.
fn voices(code: &Code<'_>) -> HashSet<u32> {
    let mut voices = HashSet::new();
    for who in code.root.list(Key::Contributors).filter_map(|contributor| contributor.get(Key::Who)) {
        let Some(party) = code.element(who).map(|named| named.element) else { continue };
        let holders = party.list(Key::Holders).filter_map(|holder| code.element(holder.get(Key::Who)?));
        for speaker in holders.map(|named| named.element).chain([party]) {
            voices.insert(speaker.index());
            voices.extend(groups(code, speaker).map(Node::index));
        }
    }
    voices
}

/// The groups of which a stakeholder says to be a member.
fn groups<'a>(code: &Code<'a>, stakeholder: Node<'a>) -> impl Iterator<Item = Node<'a>> {
    stakeholder.list(Key::MemberOf).filter_map(|group| code.element(group)).map(|named| named.element)
}
