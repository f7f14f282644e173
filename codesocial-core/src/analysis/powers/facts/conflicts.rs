//! Two who decide the same.

use std::collections::HashMap;

use crate::analysis::decision::procedure::alike;
use crate::analysis::powers::Row;
use crate::analysis::powers::facts::{Fact, MOST_NAMED, Remark, Seen, grounds, place_at};
use crate::analysis::sanctions;
use crate::analysis::texts::in_each_language;
use crate::analysis::wording::scan::folded_words;
use crate::analysis::wording::stems;
use crate::model::document::Act;
use crate::model::field::FromNode;
use crate::model::views::{Process, Sanction};
use crate::tree::key::Key;
use crate::tree::node::Node;

/// What a process says of its own where it does not only repeat another.
const OWN_WAY: [Key; 8] = [
    Key::Participants,
    Key::Session,
    Key::Method,
    Key::Threshold,
    Key::Quorum,
    Key::Block,
    Key::ApprovalBy,
    Key::SetBy,
];

impl<'a> Seen<'_, '_, 'a> {
    /// One act on one object in two hands, on the same grounds.
    pub(super) fn same_acts(&self) -> Vec<Remark<'a>> {
        let mut known: HashMap<(usize, Option<u32>), Vec<&Row<'a>>> = HashMap::new();
        let mut told = Vec::new();
        for row in &self.powers.rows {
            let acts = matches!(
                row.power.act,
                Act::Admit
                    | Act::Exclude
                    | Act::Appoint
                    | Act::Remove
                    | Act::Amend
                    | Act::Dissolve
                    | Act::ApproveAccounts
            );
            if !acts || row.power.matter.is_some() {
                continue;
            }
            let key = (row.power.act as usize, row.power.object.map(|object| object.element.index()));
            let others = known.entry(key).or_default();
            told.extend(others.iter().find_map(|other| self.in_two_hands(row, other)));
            if others.len() < MOST_NAMED {
                others.push(row);
            }
        }
        // A sanction that says in words that somebody is excluded, where there is one class of members to be excluded from.
        if let Some(class) = sanctions::only_class(self.code) {
            let of_class = |row: &&Row<'a>| {
                row.power.act == Act::Exclude
                    && row.power.object.is_some_and(|object| object.element.index() == class.element.index())
            };
            let exclusions: Vec<&Row<'a>> = self.powers.rows.iter().filter(of_class).take(MOST_NAMED).collect();
            let in_words = |row: &&Row<'a>| {
                let sanction = row.power.object.filter(|_| row.power.act == Act::Sanction);
                let sanction = sanction.and_then(|sanction| Sanction::from_node(sanction.element));
                sanction.is_some_and(|sanction| {
                    sanction.revokes().is_absent() && sanction.effect().told().is_some_and(|(_, node)| excludes(node))
                })
            };
            // Where the class itself says in words that those decide it, the grounds of the sanction are no other ones.
            let said = class.element.get(Key::Exclude);
            let decides = |row: &Row<'a>| said.is_some_and(|said| names(said, row.power.decider.named().element));
            for row in self.powers.rows.iter().filter(in_words) {
                told.extend(exclusions.iter().find_map(|exclusion| match decides(row) {
                    true => self.two_deciders(row, exclusion),
                    false => self.in_two_hands(row, exclusion),
                }));
            }
        }
        told
    }

    /// Two who decide the same: on the same grounds, and not by the same way.
    fn in_two_hands(&self, one: &Row<'a>, other: &Row<'a>) -> Option<Remark<'a>> {
        if self.agree(one, other) {
            return None;
        }
        let (here, there) = grounds::in_common(self.code, one, other)?;
        Some(remark(one, here, other, there))
    }

    /// Two who decide the same, whatever their grounds.
    fn two_deciders(&self, one: &Row<'a>, other: &Row<'a>) -> Option<Remark<'a>> {
        let (here, there) = (*one.power.said.first()?, *other.power.said.first()?);
        (!self.agree(one, other)).then(|| remark(one, here, other, there))
    }

    /// Whether two deciders are one: by the same process, or by one that is like the other and changes nothing of it; by a
    /// party that has no way of its own, and a process in which the same people decide; or step after step of one chain.
    fn agree(&self, one: &Row<'a>, other: &Row<'a>) -> bool {
        let process = |row: &Row<'a>| row.gate.process.map(|process| self.model_of(process).node().index());
        let same_way = match (process(one), process(other)) {
            (Some(one), Some(other)) => one == other,
            _ => one.gate.voters == other.gate.voters,
        };
        let follows = |one: &Row<'a>, other: &Row<'a>| {
            let decider = other.power.decider.named().element.index();
            let mut next = one.gate.chain().into_iter().skip(1).filter_map(|gate| gate.process);
            next.any(|process| process.node().index() == decider)
        };
        same_way || follows(one, other) || follows(other, one)
    }

    /// The process by which another is decided that only says that it is like it.
    fn model_of(&self, process: Process<'a>) -> Process<'a> {
        let alike = alike(self.code, process);
        let own = |process: &Process<'a>| OWN_WAY.iter().any(|key| process.node().get(*key).is_some());
        let model = alike.iter().find(|process| own(process)).or(alike.last());
        model.copied().unwrap_or(process)
    }
}

/// That two rows, each said at a place, give one act to two deciders.
fn remark<'a>(one: &Row<'a>, here: Node<'a>, other: &Row<'a>, there: Node<'a>) -> Remark<'a> {
    let about = [("one", one.power.decider.named().element), ("other", other.power.decider.named().element)];
    Remark::of(Fact::TwoDeciders, place_at(one, here), Some(place_at(other, there)), about)
}

/// Whether a text has the name of a party, word by word.
fn names(text: Node<'_>, party: Node<'_>) -> bool {
    let names: Vec<Vec<String>> =
        party.get(Key::Name).into_iter().flat_map(in_each_language).map(folded_words).collect();
    in_each_language(text).any(|text| {
        let spoken = folded_words(text);
        names.iter().any(|name| !name.is_empty() && spoken.windows(name.len()).any(|some| some == name.as_slice()))
    })
}

/// Whether a text says that somebody is made to leave.
fn excludes(text: Node<'_>) -> bool {
    in_each_language(text).any(|text| stems::says_anywhere(text, stems::EXCLUSIONS))
}
