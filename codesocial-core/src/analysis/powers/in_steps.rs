//! What is reached in several steps: excluding those who refuse until the rest agree, admitting people until they are enough.

use crate::analysis::powers::gate::{Assumed, Electorates};
use crate::analysis::powers::needs::Span;
use crate::analysis::powers::{Powers, Row, smallest};
use crate::model::document::Act;

/// So many sizes are tried.
const MOST_ROUNDS: u64 = 10_000;

/// By how many people an act is brought about who first exclude others who vote in it, one after the other; with so many people. None where no fewer
/// are enough than without.
pub(crate) fn by_exclusion<'a>(
    powers: &Powers<'_, 'a>,
    row: &Row<'a>,
    exclusion: &Row<'a>,
    assumed: [Assumed; 2],
    people: u64,
) -> Option<u64> {
    let all = &powers.electorates;
    if people > MOST_ROUNDS || !same_voters(all, row, exclusion) {
        return None;
    }
    let at = |row: &Row<'a>, assumed: Assumed, size: u64| {
        let outcome = row.gate.groups(all, &|_| size, assumed, row.about);
        smallest(all, &outcome.assured).map(|span: Span| span.to)
    };
    let [for_act, for_exclusion] = assumed;
    let directly = at(row, for_act, people)?;
    // With so many, how far down they get: a larger group gets at least as far.
    let reaches = |group: u64| {
        let mut size = people;
        loop {
            match (at(row, for_act, size), at(exclusion, for_exclusion, size)) {
                (Some(needed), _) if group >= needed => return true,
                (_, Some(needed)) if group >= needed && size > group => size -= 1,
                _ => return false,
            }
        }
    };
    let (mut few, mut enough) = (0, directly);
    while enough - few > 1 {
        let middle = few + (enough - few) / 2;
        if reaches(middle) { enough = middle } else { few = middle }
    }
    (enough < directly).then_some(enough)
}

/// How many people whoever admits them has to admit, if they vote as it likes, until they bring an act about with so many of the members
/// who are there on its side.
pub(crate) fn by_admission<'a>(powers: &Powers<'_, 'a>, row: &Row<'a>, on_its_side: u64, people: u64) -> Option<u64> {
    let all = &powers.electorates;
    let assumed = row.readings.first()?.assumed;
    let at = |size: u64| {
        let outcome = row.gate.groups(all, &|_| size, assumed, row.about);
        smallest(all, &outcome.assured).map(|span: Span| span.to)
    };
    (0..=MOST_ROUNDS.min(people.saturating_mul(8) + 8))
        .find(|more| at(people + more).is_some_and(|needed| on_its_side + more >= needed))
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
