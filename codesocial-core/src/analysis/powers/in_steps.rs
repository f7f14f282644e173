//! What is reached in several steps: excluding those who refuse until the rest agree, admitting people until they are enough.

use crate::analysis::powers::electorates::Electorates;
use crate::analysis::powers::gate::{Assumed, Setting};
use crate::analysis::powers::{Powers, Reading, Row, smallest};
use crate::model::document::Act;

/// So many sizes are tried.
const MOST_ROUNDS: u64 = 10_000;

/// By how many of so many people an act is brought about who first exclude others who vote in it, one after the other. None where
/// no fewer are enough than without.
pub(crate) fn by_exclusion<'a>(
    powers: &Powers<'_, 'a>,
    row: &Row<'a>,
    exclusion: &Row<'a>,
    [for_act, for_exclusion]: [Assumed; 2],
    people: u64,
) -> Option<u64> {
    if people > MOST_ROUNDS || !same_voters(&powers.electorates, row, exclusion) {
        return None;
    }
    let directly = needed(powers, row, for_act, people)?;
    let (mut fewest, mut excluding) = (directly, 0);
    // One fewer at each step, none of them of the group: it has to be enough for every exclusion down to there.
    for left in (1..people).rev() {
        let Some(more) = needed(powers, exclusion, for_exclusion, left + 1) else { break };
        excluding = excluding.max(more);
        if excluding >= fewest || excluding > left {
            break;
        }
        let enough = needed(powers, row, for_act, left).map(|for_act| for_act.max(excluding));
        fewest = enough.filter(|enough| *enough <= left).map_or(fewest, |enough| enough.min(fewest));
    }
    (fewest < directly).then_some(fewest)
}

/// How many people whoever admits them has to admit, if they vote as it likes, until they bring an act about with so many of the
/// members who are there on its side.
pub(crate) fn by_admission<'a>(powers: &Powers<'_, 'a>, row: &Row<'a>, on_its_side: u64, people: u64) -> Option<u64> {
    let assumed = row.readings.first()?.assumed;
    let enough =
        |more: u64| needed(powers, row, assumed, people + more).is_some_and(|needed| on_its_side + more >= needed);
    // Who is admitted adds a vote, and at most one to those that are needed: once they are enough, more are enough too.
    let (mut few, mut many) = (0, MOST_ROUNDS.min(people.saturating_mul(8) + 8));
    if !enough(many) {
        return None;
    }
    while few < many {
        let middle = few + (many - few) / 2;
        if enough(middle) { many = middle } else { few = middle + 1 }
    }
    Some(many)
}

/// How many of those who vote are on the side of whoever admits people: those of them who bring an admission about.
pub(crate) fn on_its_side(powers: &Powers<'_, '_>, admission: &Row<'_>, members: usize) -> u64 {
    let all = &powers.electorates;
    let mut voters = all.all.get(admission.gate.voters).into_iter().flat_map(|voters| voters.parties());
    let within = voters.all(|party| all.parties.inside(party, members));
    let number = |reading: &Reading| reading.assured.people.map(|people| people.from);
    let needed = admission.readings.iter().filter_map(number).min();
    needed.filter(|_| within && !admission.gate.is_composed()).unwrap_or(0)
}

/// How many people bring an act about whatever the others do, if there are so many.
fn needed<'a>(powers: &Powers<'_, 'a>, row: &Row<'a>, assumed: Assumed, people: u64) -> Option<u64> {
    let all = &powers.electorates;
    let setting = Setting { all, sizes: &|_| people, assumed, about: row.about };
    // Of a number that is open nobody knows by how many steps it is reached.
    smallest(all, &row.gate.groups(&setting).assured).filter(|span| span.beyond().is_none()).map(|span| span.to)
}

/// Whether the same people vote in both, and they alone.
fn same_voters(all: &Electorates<'_, '_>, one: &Row<'_>, other: &Row<'_>) -> bool {
    let alone = |row: &Row<'_>| {
        let gates = row.gate.all();
        let first = gates.first().map(|gate| gate.voters);
        first.filter(|_| gates.iter().all(|gate| Some(gate.voters) == first))
    };
    let same = alone(one).filter(|voters| alone(other) == Some(*voters));
    same.and_then(|voters| all.all.get(voters)).is_some_and(|voters| voters.leaves.len() == 1)
}

/// The party whose people are excluded, where they alone vote on it.
pub(crate) fn excluded(powers: &Powers<'_, '_>, row: &Row<'_>) -> Option<usize> {
    let voters = powers.electorates.all.get(row.gate.voters)?;
    let [leaf] = voters.leaves.as_slice() else { return None };
    (row.power.act == Act::Exclude && row.about == Some(leaf.party)).then_some(leaf.party)
}
