//! A stakeholder is bound or owed something and nobody of theirs took part.

use std::collections::HashSet;

use crate::analysis::belonging::PARTIES;
use crate::analysis::context::Code;
use crate::analysis::elements::{about, name_of};
use crate::analysis::relations::Naming;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::values::Name;
use crate::model::views::{Contributor, Holder, Role, Stakeholder};

pub(crate) static RULE: Rule = rule!("stakeholder-without-voice", Audit, Note, CoConstructed, level 2);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let contributors = code.document().contributors();
    let unfound = |name: Name<'a>| {
        code.element(name.node()).is_none() && PARTIES.into_iter().any(|part| code.index.hides_name(part))
    };
    let unclear = contributors.is_unclear()
        || contributors.each().map(Contributor::who).any(|who| who.is_unsound() || who.sound().is_some_and(unfound));
    if !contributors.is_stated() || unclear || code.hides::<Holder<'a>>() {
        return;
    }
    let Some(voices) = voices(code) else { return };
    for stakeholder in code.all::<Stakeholder<'a>>().filter(|stakeholder| stakeholder.until().is_absent()) {
        let touched = code.relations().mentions(stakeholder).iter();
        let touched =
            touched.clone().any(|mention| mention.is(&[Naming::BINDS, Naming::OWES, Naming::GIVES, Naming::TAKES]));
        let heard = voices.contains(&stakeholder.node().index())
            || groups(code, stakeholder).any(|group| voices.contains(&group.node().index()));
        if touched && !heard && !stakeholder.member_of().is_unclear() {
            findings.push(about(&RULE, stakeholder).with("name", name_of(code, stakeholder.node())));
        }
    }
}

/// The stakeholders who contributed, with the groups of which they are members and the holders of roles that contributed.
/// None where it cannot be read of which.
fn voices(code: &Code<'_>) -> Option<HashSet<u32>> {
    let mut voices = HashSet::new();
    // Each party is asked once, however often it is named.
    let (mut named, mut spoken) = (HashSet::new(), HashSet::new());
    for who in code.document().contributors().each().filter_map(|contributor| contributor.who().sound()) {
        let Some(party) = code.element(who.node()).map(|named| named.element) else { continue };
        if !named.insert(party.index()) {
            continue;
        }
        let holders = Role::of_node(party).holders().each().filter_map(|holder| holder.who().sound());
        let holders = holders.filter_map(|holder| code.element(holder.node()));
        for speaker in holders.map(|named| named.element).chain([party]) {
            if !spoken.insert(speaker.index()) {
                continue;
            }
            if Stakeholder::of_node(speaker).member_of().is_unclear() {
                return None;
            }
            voices.insert(speaker.index());
            voices.extend(groups(code, Stakeholder::of_node(speaker)).map(|group| group.node().index()));
        }
    }
    Some(voices)
}

/// The groups of which a stakeholder says to be a member.
fn groups<'a>(code: &Code<'a>, stakeholder: Stakeholder<'a>) -> impl Iterator<Item = Stakeholder<'a>> {
    let groups = stakeholder.member_of().each().filter_map(|group| code.element(group.node()));
    groups.map(|named| Stakeholder::of_node(named.element))
}
