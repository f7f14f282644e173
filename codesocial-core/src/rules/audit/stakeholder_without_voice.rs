//! A stakeholder is bound or owed something and nobody of theirs took part.

use std::collections::{HashMap, HashSet};

use crate::analysis::belonging::{self, PARTIES, Tie};
use crate::analysis::context::Code;
use crate::analysis::elements::{about, name_of};
use crate::analysis::relations::Naming;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::values::Name;
use crate::model::views::{Body, Contributor, Holder, Stakeholder};

pub(crate) static RULE: Rule = rule!("stakeholder-without-voice", Audit, Note, CoConstructed, level 2, Rights);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let contributors = code.document().contributors();
    let unfound = |name: Name<'a>| {
        code.element(name.node()).is_none() && PARTIES.into_iter().any(|part| code.index.hides_name(part))
    };
    let unclear = contributors.is_unclear()
        || contributors.each().map(Contributor::who).any(|who| who.is_unsound() || who.sound().is_some_and(unfound));
    if !contributors.is_stated() || unclear || code.hides::<Holder<'a>>() || code.hides::<Body<'a>>() {
        return;
    }
    let ties = Ties::of(code);
    let Some(voices) = voices(code, &ties) else { return };
    for stakeholder in code.all::<Stakeholder<'a>>().filter(|stakeholder| stakeholder.until().is_absent()) {
        let touched = code.relations().mentions(stakeholder).iter();
        let touched =
            touched.clone().any(|mention| mention.is(&[Naming::BINDS, Naming::OWES, Naming::GIVES, Naming::TAKES]));
        let node = stakeholder.node().index();
        let heard = voices.contains(&node) || ties.groups(node).iter().any(|group| voices.contains(group));
        if touched && !heard && !stakeholder.member_of().is_unclear() {
            findings.push(about(&RULE, stakeholder).with("name", name_of(code, stakeholder.node())));
        }
    }
}

/// Who belongs to whom, by the numbers of the parties.
#[derive(Default)]
struct Ties {
    /// Of each party, the groups and bodies to which it belongs.
    groups: HashMap<u32, Vec<u32>>,
    /// Of each role and body, who holds it or sits in it.
    members: HashMap<u32, Vec<u32>>,
}

impl Ties {
    fn of(code: &Code<'_>) -> Ties {
        let mut ties = Ties::default();
        for one in belonging::all(code) {
            let Some((member, group)) = one.ends(code) else { continue };
            let (member, group) = (member.element.index(), group.element.index());
            // Who holds a role speaks in it, and it does not speak for them; a group speaks for its members alone.
            if one.tie != Tie::Holder {
                ties.groups.entry(member).or_default().push(group);
            }
            if one.tie != Tie::MemberOf {
                ties.members.entry(group).or_default().push(member);
            }
        }
        ties
    }

    fn groups(&self, party: u32) -> &[u32] {
        self.groups.get(&party).map_or(&[], Vec::as_slice)
    }
}

/// The parties who contributed, with the groups and bodies to which they belong, the holders of roles and the members of bodies
/// that contributed. None where it cannot be read of which.
fn voices(code: &Code<'_>, ties: &Ties) -> Option<HashSet<u32>> {
    let mut voices = HashSet::new();
    // Each party is asked once, however often it is named.
    let (mut named, mut spoken) = (HashSet::new(), HashSet::new());
    for who in code.document().contributors().each().filter_map(|contributor| contributor.who().sound()) {
        let Some(party) = code.element(who.node()).map(|named| named.element) else { continue };
        if !named.insert(party.index()) {
            continue;
        }
        let members = ties.members.get(&party.index()).into_iter().flatten().filter_map(|number| party.other(*number));
        for speaker in members.chain([party]) {
            if !spoken.insert(speaker.index()) {
                continue;
            }
            // All parties say so under one key.
            if Stakeholder::of_node(speaker).member_of().is_unclear() {
                return None;
            }
            voices.insert(speaker.index());
            voices.extend(ties.groups(speaker.index()));
        }
    }
    Some(voices)
}
