//! Who puts in whom and takes whom out, round and round.

use std::collections::HashSet;

use crate::analysis::powers::Row;
use crate::analysis::powers::facts::{Fact, Remark, Seen, place};
use crate::analysis::powers::loops::{self, deciders};
use crate::model::document::Act;
use crate::model::part::Part;

impl<'a> Seen<'_, '_, 'a> {
    /// Electorates that decide, in the end, who is of them: told at each act by which they do.
    pub(super) fn on_themselves(&self) -> Vec<Remark<'a>> {
        let rows = self.powers.rows.iter().filter(|row| row.power.act == Act::SetElectorate);
        let told = rows.filter_map(|row| {
            let (object, electorate) = (self.object(row)?, row.power.object?);
            let theirs = |party: usize| party == object || self.parties().inside(party, object);
            let handed = row
                .gate
                .chain()
                .into_iter()
                .skip(1)
                .find(|gate| self.all().all.get(gate.voters).is_some_and(|voters| voters.parties().any(theirs)))?;
            let decider = handed.process.map(|process| process.node()).or(handed.decider.map(|named| named.element))?;
            let about = [("electorate", electorate.element), ("process", decider)];
            Some(Remark::of(Fact::ElectorateOnItself, place(row), Some(decider), about))
        });
        told.collect()
    }

    /// Circles that are closed on themselves, and electors who are chosen by those whom they elect.
    pub(super) fn circles(&self) -> Vec<Remark<'a>> {
        let others_bound = |party: usize| {
            let classes = self.parties().all().filter(|(_, named)| named.part == Part::Membership);
            classes
                .into_iter()
                .any(|(number, _)| !self.parties().inside(number, party) && !self.parties().inside(party, number))
        };
        let mut told = Vec::new();
        for circle in loops::all(self.powers) {
            let rows = || circle.acts.iter().filter_map(|number| self.powers.rows.get(*number));
            if let [alone] = circle.parties.as_slice() {
                let acts: HashSet<usize> = rows().map(|row| row.power.act as usize).collect();
                let closed = [Act::Admit, Act::Exclude].iter().all(|act| acts.contains(&(*act as usize)));
                let first = rows().next();
                if let (true, true, Some(first), Some(party)) =
                    (closed, circle.amends && others_bound(*alone), first, self.parties().get(*alone))
                {
                    told.push(Remark::of(Fact::SelfPerpetuating, place(first), None, [("party", party.element)]));
                }
                continue;
            }
            // From the elected, who admit or exclude, back to their electors: one remark a circle.
            let chosen_by = |row: &&Row<'a>| {
                let object = self.object(row)?;
                let decider =
                    deciders(self.powers, row).find(|party| *party != object && circle.parties.contains(party))?;
                Some((decider, object))
            };
            let weight =
                |decider: usize| rows().filter(|row| deciders(self.powers, row).any(|party| party == decider)).count();
            let admits = rows().filter(|row| {
                matches!(row.power.act, Act::Admit | Act::Exclude | Act::SetElectorate)
                    && chosen_by(row).is_some_and(|(decider, object)| {
                        rows().any(|other| {
                            chosen_by(&other)
                                .is_some_and(|(electors, elected)| electors == object && elected == decider)
                        })
                    })
            });
            // Of two who choose each other, those who decide more are the elected.
            let admits = admits.max_by_key(|row| chosen_by(row).map(|(decider, _)| weight(decider)));
            let Some((admits, (elected, electors))) = admits.and_then(|row| Some((row, chosen_by(&row)?))) else {
                continue;
            };
            if let (Some(elected), Some(electors)) = (self.parties().get(elected), self.parties().get(electors)) {
                let about = [("elected", elected.element), ("electors", electors.element)];
                told.push(Remark::of(Fact::ElectorsChosenByElected, place(admits), None, about));
            }
        }
        told
    }
}
