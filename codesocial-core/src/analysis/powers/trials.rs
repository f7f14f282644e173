//! Sizes that are tried for parties of which nobody knows how many they are.

use std::collections::HashMap;

use crate::analysis::powers::electorates::Electorates;
use crate::analysis::powers::formula::SIZES;
use crate::analysis::powers::gate::Gate;
use crate::analysis::powers::parties::Voters;
use crate::base::sort;

/// The parties of a decision whose size is not known, each with the sizes that it is given, one a trial: so that those who vote
/// together are 1, 2, 3 and so on, as far as they can be so many.
#[derive(Debug, Default)]
pub(super) struct Trials {
    sizes: HashMap<usize, Vec<u64>>,
    /// How many there are.
    pub(super) number: usize,
    /// The electorate of unknown size, where there is one alone.
    pub(super) only: Option<usize>,
}

impl Trials {
    pub(super) fn of<'a>(all: &Electorates<'_, 'a>, gate: &Gate<'a>, unknown: &[usize]) -> Trials {
        if unknown.is_empty() {
            return Trials::default();
        }
        let mut electorates: Vec<usize> = gate.all().iter().map(|gate| gate.voters).collect();
        sort::each_once(&mut electorates);
        electorates.retain(|voters| all.size(*voters).is_none());
        let mut totals: Vec<u64> = (1..=SIZES).collect();
        totals.extend(electorates.iter().flat_map(|voters| all.examples(*voters)).filter(|size| *size > SIZES));
        sort::by_key(&mut totals, |total| *total);
        totals.dedup();
        let members = |voters: usize| all.all.get(voters).into_iter().flat_map(Voters::outermost);
        let open = |voters: usize| members(voters).filter(|party| all.parties.size(*party).is_none());
        // Whoever votes in several electorates is counted in that of which most is open.
        sort::by_key(&mut electorates, |voters| std::cmp::Reverse(open(*voters).count()));
        let mut sizes: HashMap<usize, Vec<u64>> = HashMap::new();
        for voters in electorates.iter().copied() {
            let known: u64 = members(voters).filter_map(|party| all.parties.size(party)).sum();
            let parties: Vec<usize> = open(voters).collect();
            let bounds: Vec<(u64, Option<u64>)> = parties.iter().map(|party| all.parties.bounds(*party)).collect();
            let given: Vec<Vec<u64>> = totals.iter().map(|total| split(total.saturating_sub(known), &bounds)).collect();
            for (at, party) in parties.into_iter().enumerate() {
                let of_party = given.iter().filter_map(|sizes| sizes.get(at).copied());
                sizes.entry(party).or_insert_with(|| of_party.collect());
            }
        }
        // Of those who are counted within others, as few as they can be.
        for party in unknown {
            let few = all.parties.bounds(*party).0.max(1);
            sizes.entry(*party).or_insert_with(|| totals.iter().map(|total| few.min(*total)).collect());
        }
        Trials { sizes, number: totals.len(), only: electorates.first().copied().filter(|_| electorates.len() == 1) }
    }

    /// How many a party is in a trial.
    pub(super) fn size(&self, all: &Electorates<'_, '_>, party: usize, trial: usize) -> u64 {
        let tried = || self.sizes.get(&party)?.get(trial).copied();
        all.parties.size(party).or_else(tried).unwrap_or(0)
    }

    /// What was found in each trial, by how many those of an electorate then are; each number once.
    pub(super) fn points<T: Copy>(&self, all: &Electorates<'_, '_>, voters: usize, found: &[T]) -> Vec<(u64, T)> {
        let mut points: Vec<(u64, T)> = Vec::new();
        for (trial, found) in found.iter().enumerate() {
            let size = all.all.get(voters).map_or(0, |voters| voters.people(&|party| self.size(all, party, trial)));
            if size > 0 && points.last().is_none_or(|(last, _)| *last < size) {
                points.push((size, *found));
            }
        }
        points
    }
}

/// So many people among several parties, as evenly as these can be so many.
fn split(people: u64, bounds: &[(u64, Option<u64>)]) -> Vec<u64> {
    let mut sizes: Vec<u64> = bounds.iter().map(|(least, _)| *least).collect();
    let mut rest = people.saturating_sub(sizes.iter().sum());
    while rest > 0 {
        let room =
            |(size, (_, most)): (&u64, &(u64, Option<u64>))| most.map_or(u64::MAX, |most| most.saturating_sub(*size));
        let rooms: Vec<u64> = sizes.iter().zip(bounds).map(room).collect();
        let mut open = rooms.iter().filter(|room| **room > 0).count() as u64;
        if open == 0 {
            break;
        }
        for (size, room) in sizes.iter_mut().zip(rooms).filter(|(_, room)| *room > 0) {
            let more = rest.div_ceil(open).min(room);
            *size += more;
            rest -= more;
            open -= 1;
        }
    }
    sizes
}
