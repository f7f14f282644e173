//! Who puts in whom and takes whom out, round and round.

use crate::analysis::powers::Row;
use crate::analysis::powers::facts::{Fact, Remark, Seen, place};
use crate::analysis::powers::loops::{self, Loop, deciders};
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
        let circles = loops::all(self.powers);
        circles.iter().filter_map(|circle| self.closed(circle).or_else(|| self.chosen_electors(circle))).collect()
    }

    /// People who alone decide who is of them, alone change the text, and bind others by it: a class that admits and excludes, or
    /// offices to which nobody else appoints.
    fn closed(&self, circle: &Loop) -> Option<Remark<'a>> {
        let part = |party: &usize| self.parties().get(*party).map(|named| named.part);
        let within = |party: usize| circle.parties.binary_search(&party).is_ok();
        let others_bound = || {
            self.parties().all().any(|(number, named)| {
                let touches =
                    |party: &usize| self.parties().inside(number, *party) || self.parties().inside(*party, number);
                named.part == Part::Membership && !circle.parties.iter().any(touches)
            })
        };
        // All who put people into a party, or take them out, are of the circle; whoever agrees or proposes decides too.
        let alone = |act: Act, party: usize| {
            let mut rows = self
                .powers
                .rows
                .iter()
                .filter(|row| row.power.act == act && self.object(row) == Some(party))
                .map(|row| {
                    let gates = row.gate.all().into_iter().filter_map(|gate| self.all().all.get(gate.voters));
                    let mut deciders = gates.flat_map(|voters| voters.parties()).peekable();
                    deciders.peek().is_some() && deciders.all(within)
                })
                .peekable();
            (rows.peek().is_some(), rows.all(|alone| alone))
        };
        let given = |act: Act, party: usize| alone(act, party) == (true, true);
        let closed = match circle.parties.as_slice() {
            [class] if part(class) == Some(Part::Membership) => {
                given(Act::Admit, *class) && given(Act::Exclude, *class)
            }
            offices => offices.iter().all(|office| {
                // From an office to which one appoints oneself others may still remove.
                part(office) == Some(Part::Role) && given(Act::Appoint, *office) && alone(Act::Remove, *office).1
            }),
        };
        if !closed || !circle.amends || !others_bound() {
            return None;
        }
        let first = circle.acts.iter().find_map(|number| self.powers.rows.get(*number))?;
        // Of several offices, the body of which they are.
        let bodies = self.parties().all().filter(|(_, named)| named.part == Part::Body);
        let body = bodies.filter(|(number, _)| {
            let seats = self.parties().voters([*number]);
            seats.leaves.len() == circle.parties.len() && seats.parties().all(within)
        });
        let one = circle.parties.first().and_then(|party| self.parties().get(*party));
        let party = if circle.parties.len() > 1 { body.map(|(_, named)| named).next().or(one) } else { one };
        Some(Remark::of(Fact::SelfPerpetuating, place(first), None, [("party", party?.element)]))
    }

    /// From those who are elected, and admit or exclude, back to their electors: one remark a circle.
    fn chosen_electors(&self, circle: &Loop) -> Option<Remark<'a>> {
        let rows = || circle.acts.iter().filter_map(|number| self.powers.rows.get(*number));
        let votes = |row: &Row<'a>, party: usize| {
            let mut gates = row.gate.deciding().into_iter().filter_map(|gate| self.all().all.get(gate.voters));
            gates.any(|voters| voters.parties().any(|one| one == party || self.parties().inside(party, one)))
        };
        let elects = |act: Act, electors: usize, elected: usize| {
            rows().any(|row| {
                row.power.act == act
                    && self.object(row) == Some(elected)
                    && deciders(self.powers, row).any(|party| party == electors)
            })
        };
        // Those whom they have elected can decide it without anybody else: they are more than half, or alone.
        let chosen = |act: Act, row: &Row<'a>| {
            let electors = self.object(row).filter(|party| circle.parties.binary_search(party).is_ok())?;
            let asked =
                matches!(row.power.act, Act::Admit | Act::Exclude | Act::SetElectorate) && !votes(row, electors);
            let voters = self.all().all.get(row.gate.voters).filter(|_| asked)?;
            let (elected, others): (Vec<usize>, Vec<usize>) =
                voters.parties().partition(|party| elects(act, electors, *party));
            let size = |parties: &[usize]| parties.iter().map(|party| self.parties().size(*party)).sum::<Option<u64>>();
            let most = others.is_empty()
                || size(&elected).zip(size(&others)).is_some_and(|(elected, others)| elected > others);
            elected.first().copied().filter(|_| most).map(|elected| (elected, electors))
        };
        let by = |act: Act| rows().filter_map(move |row| Some((row, chosen(act, row)?)));
        // Of two classes of members that admit one another, those are the elected who decide more.
        let decided = |party: usize| {
            let rows = self.powers.rows.iter();
            rows.filter(|row| deciders(self.powers, row).any(|one| one == party)).count()
        };
        let found = by(Act::Appoint)
            .next()
            .or_else(|| by(Act::Admit).find(|(_, (elected, electors))| decided(*elected) > decided(*electors)));
        let (admits, (elected, electors)) = found?;
        let (elected, electors) = (self.parties().get(elected)?, self.parties().get(electors)?);
        let about = [("elected", elected.element), ("electors", electors.element)];
        Some(Remark::of(Fact::ElectorsChosenByElected, place(admits), None, about))
    }
}
