//! The three numbers of an act, in each way to read a text.

use std::collections::BTreeSet;

use crate::analysis::decision::Share;
use crate::analysis::powers::Row;
use crate::analysis::powers::electorates::Electorates;
use crate::analysis::powers::formula::formula;
use crate::analysis::powers::gate::{Assumed, Concerned, Gate, Outcome, Setting, Undecided};
use crate::analysis::powers::needs::{Group, Groups, Span};
use crate::analysis::powers::trials::Trials;
use crate::base::sort;
use crate::tree::key::Key;

/// So many ways to read a text are told.
const MOST_READINGS: usize = 4;
/// So many groups of one number are told, the smallest first.
const MOST_GROUPS: usize = 4;

/// The numbers of one reading.
#[derive(Debug)]
pub(crate) struct Reading {
    /// How what is open is read.
    pub(crate) assumed: Assumed,
    /// So many bring it about whatever the others do.
    pub(crate) assured: Told,
    /// So few are enough if the others stay away or abstain.
    pub(crate) least: Told,
    /// So many prevent it whatever the others do.
    pub(crate) blocking: Told,
}

/// One of the three numbers.
#[derive(Debug, Default)]
pub(crate) struct Told {
    /// How many people, where all sizes are known. None: no group does it.
    pub(crate) people: Option<Span>,
    /// The number for every size `n`, where one size is not known.
    pub(crate) formula: Option<String>,
    /// The number for some sizes, where one size is not known.
    pub(crate) at: Vec<(u64, Option<Span>)>,
    /// The groups, each of which does it; the smallest first.
    pub(crate) groups: Vec<GroupTold>,
    /// Whether no group does it.
    pub(crate) nobody: bool,
    /// Whether it comes to nothing by itself, so that nobody has to prevent it.
    pub(crate) by_itself: bool,
}

/// People who together are enough.
#[derive(Debug)]
pub(crate) struct GroupTold {
    /// How many they are in all, where all sizes are known.
    pub(crate) people: Option<Span>,
    /// So many of each electorate.
    pub(crate) parts: Vec<Part>,
}

/// So many of one electorate, in a group.
#[derive(Debug)]
pub(crate) struct Part {
    /// The electorate, by its number.
    pub(crate) voters: usize,
    /// How many, where the size of it is known.
    pub(crate) people: Option<Span>,
    /// The number for every size `n` of it.
    pub(crate) formula: Option<String>,
    /// The number for some sizes of it, where it is not known.
    pub(crate) at: Vec<(u64, Span)>,
}

/// Works out the numbers of an act, in each way to read it, and notes what is open.
pub(crate) fn work_out<'a>(all: &Electorates<'_, 'a>, row: &mut Row<'a>) {
    let mut parties: Vec<usize> =
        row.gate.all().iter().filter_map(|gate| all.all.get(gate.voters)).flat_map(|voters| voters.parties()).collect();
    sort::each_once(&mut parties);
    let unknown: Vec<usize> = parties.iter().copied().filter(|party| all.parties.size(*party).is_none()).collect();
    if !unknown.is_empty() {
        row.undecided.insert(Undecided::SizeUnknown);
    }
    if unknown.iter().any(|party| set_per_decision(all, *party)) {
        row.undecided.insert(Undecided::ElectoratePerDecision);
    }
    // Of those whom nobody knows, no number is told.
    if row.undecided.iter().any(|open| open.hides_voters()) {
        return;
    }
    let ways: Vec<Assumed> = assumptions(&row.gate, row.about, &mut row.undecided);
    let readings = ways.into_iter().map(|assumed| reading(all, &row.gate, assumed, row.about, &unknown));
    row.readings = readings.collect();
    let of_several = |told: &Told| told.groups.iter().any(|group| group.parts.len() > 1);
    let several = row
        .readings
        .iter()
        .any(|reading| [&reading.assured, &reading.least, &reading.blocking].into_iter().any(of_several));
    if row.gate.is_composed() && several && may_overlap(all, &parties) {
        row.undecided.insert(Undecided::OverlapUnknown);
    }
}

/// Whether some of these parties may be among others of them, and the text does not say so.
fn may_overlap(all: &Electorates<'_, '_>, parties: &[usize]) -> bool {
    let open = |one: usize, other: usize| {
        let inside = all.parties.inside(one, other) || all.parties.inside(other, one);
        !inside && all.parties.may_overlap(one, other)
    };
    parties.iter().enumerate().any(|(at, one)| parties.iter().skip(at + 1).any(|other| open(*one, *other)))
}

fn set_per_decision(all: &Electorates<'_, '_>, party: usize) -> bool {
    all.parties.get(party).is_some_and(|party| party.element.setter(Key::Size).is_some())
}

/// The ways to read what is open and changes the numbers.
fn assumptions(gate: &Gate<'_>, about: Option<usize>, undecided: &mut BTreeSet<Undecided>) -> Vec<Assumed> {
    let goes_on: &[Option<bool>] =
        if undecided.contains(&Undecided::RejectionUnsaid) { &[Some(true), Some(false)] } else { &[None] };
    let deciding = gate.deciding();
    let open = |gate: &&&Gate<'_>| gate.concerned_votes.is_none() && gate.process.is_some();
    let unsaid = about.is_some() && deciding.iter().any(|gate| open(&gate));
    let spare = gate.all().iter().any(|gate| gate.may_lack_a_vote());
    let concerned: &[Option<Concerned>] = match (unsaid, spare && goes_on.len() == 1) {
        (false, _) => &[None],
        (true, false) => &[Some(Concerned::Votes), Some(Concerned::StandsAside)],
        (true, true) => &[Some(Concerned::Votes), Some(Concerned::StandsAside), Some(Concerned::Missing)],
    };
    if unsaid && deciding.iter().any(|gate| gate.concerned_unsaid()) {
        undecided.insert(Undecided::ConcernedUnsaid);
    }
    let all = goes_on
        .iter()
        .flat_map(|goes_on| concerned.iter().map(|concerned| Assumed { goes_on: *goes_on, concerned: *concerned }));
    all.take(MOST_READINGS).collect()
}

fn reading<'a>(
    all: &Electorates<'_, 'a>,
    gate: &Gate<'a>,
    assumed: Assumed,
    about: Option<usize>,
    unknown: &[usize],
) -> Reading {
    let outcome = |sizes: &dyn Fn(usize) -> u64| gate.groups(&Setting { all, sizes, assumed, about });
    let known = outcome(&|party| all.parties.size(party).unwrap_or(0));
    let trials = Trials::of(all, gate, unknown);
    let sizes: Vec<Outcome> =
        (0..trials.number).map(|trial| outcome(&|party| trials.size(all, party, trial))).collect();
    let shares = gate.shares();
    let told = |of: &dyn Fn(&Outcome) -> &Groups| {
        let groups = of(&known);
        let rows: Vec<&Groups> = sizes.iter().map(of).collect();
        // Beside what small collectives come to by chance, what they come to from some size on.
        let shape = rows.last().copied().unwrap_or(groups);
        let mut shown: Vec<(Span, Vec<Part>)> = Vec::new();
        for group in &shape.0 {
            let parts = group.iter().map(|need| {
                let known = all.size(need.voters).is_some();
                let sizes = if known {
                    Vec::new()
                } else {
                    trials.points(all, need.voters, &by_size(&rows, group, need.voters))
                };
                Part {
                    voters: need.voters,
                    people: known.then_some(need.people),
                    formula: formula_of(&sizes, &shares, all.bounds(need.voters).1.is_some()),
                    at: of_examples(all, need.voters, &sizes),
                }
            });
            let parts = parts.collect();
            shown.push((total(all, group), parts));
        }
        sort::by_key(&mut shown, |(people, parts): &(Span, Vec<Part>)| (people.to, parts.len()));
        let people = |groups: &Groups| smallest(all, groups);
        let totals: Vec<Option<Span>> = rows.iter().map(|groups| people(groups)).collect();
        let totals = trials.only.map(|voters| (voters, trials.points(all, voters, &totals)));
        let in_all = |(voters, totals): &(usize, Vec<(u64, Option<Span>)>)| {
            let exactly = |(size, span): &(u64, Option<Span>)| {
                span.filter(|span| span.from == span.to).map(|span| (*size, span.from))
            };
            let numbers: Option<Vec<(u64, u64)>> = totals.iter().map(exactly).collect();
            formula(&numbers?, &shares, all.bounds(*voters).1.is_some())
        };
        Told {
            people: if unknown.is_empty() { people(groups) } else { None },
            formula: totals.as_ref().and_then(in_all),
            at: totals.map(|(voters, totals)| of_examples(all, voters, &totals)).unwrap_or_default(),
            nobody: shape.0.is_empty(),
            by_itself: shape.0.iter().any(Vec::is_empty),
            groups: shown
                .into_iter()
                .map(|(people, parts)| GroupTold { people: unknown.is_empty().then_some(people), parts })
                .take(MOST_GROUPS)
                .collect(),
        }
    };
    Reading {
        assumed,
        assured: told(&|outcome| &outcome.assured),
        least: told(&|outcome| &outcome.least),
        blocking: told(&|outcome| &outcome.blocking),
    }
}

/// So many of an electorate in the groups of one make, for each size from one person on; nothing where a size has no such
/// group.
fn by_size(rows: &[&Groups], like: &Group, voters: usize) -> Vec<Span> {
    let alike = |group: &&Group| {
        group.len() == like.len() && group.iter().zip(like).all(|(one, other)| one.voters == other.voters)
    };
    let names = |group: &&Group| group.iter().any(|need| need.voters == voters);
    let of = |groups: &&Groups| {
        let group = groups.0.iter().find(alike).or_else(|| groups.0.iter().find(names))?;
        Some(group.iter().find(|need| need.voters == voters)?.people)
    };
    // Fewer people than there have to be form no such group.
    rows.iter().map(|groups| of(groups).unwrap_or(Span::exactly(0))).collect()
}

/// The formula that these numbers follow, or those between which they lie.
fn formula_of(sizes: &[(u64, Span)], shares: &[&Share], no_others: bool) -> Option<String> {
    let of = |end: fn(&Span) -> u64| {
        let numbers: Vec<(u64, u64)> = sizes.iter().map(|(size, span)| (*size, end(span))).collect();
        formula(&numbers, shares, no_others)
    };
    let (from, to) = (of(|span| span.from)?, of(|span| span.to)?);
    Some(if from == to { from } else { format!("{from} … {to}") })
}

/// Of what is known for each size of an electorate, that of the examples.
fn of_examples<T: Copy>(all: &Electorates<'_, '_>, voters: usize, sizes: &[(u64, T)]) -> Vec<(u64, T)> {
    let of = |example: u64| sizes.iter().find(|(size, _)| *size == example).copied();
    all.examples(voters).into_iter().filter_map(of).collect()
}

/// The fewest people who are one of these groups; none where nobody is.
pub(crate) fn smallest(all: &Electorates<'_, '_>, groups: &Groups) -> Option<Span> {
    groups.0.iter().map(|group| total(all, group)).reduce(Span::at_most)
}

/// How many people a group is: who belongs to two of its electorates is counted once, as far as the text says that.
fn total(all: &Electorates<'_, '_>, group: &Group) -> Span {
    let mut order: Vec<_> = group.iter().collect();
    let within = |one: usize, other: usize| all.inside(one, other);
    // The innermost first: who is there already counts outside too.
    sort::by_key(&mut order, |need| group.iter().filter(|other| within(other.voters, need.voters)).count());
    let (mut total, mut fewest): (u64, u64) = (0, 0);
    let mut counted: Vec<(usize, u64, u64)> = Vec::new();
    for need in order {
        let surely: u64 =
            counted.iter().filter(|(voters, ..)| within(*voters, need.voters)).map(|(_, _, most)| *most).sum();
        let perhaps =
            counted.iter().filter(|(voters, ..)| within(*voters, need.voters) || all.may_overlap(*voters, need.voters));
        let perhaps: u64 = perhaps.map(|(_, few, _)| *few).sum();
        let (few, most) = (need.people.from.saturating_sub(perhaps), need.people.to.saturating_sub(surely));
        counted.push((need.voters, few, most));
        fewest = fewest.saturating_add(few);
        total = total.saturating_add(most);
    }
    Span { from: fewest.min(total), to: total }
}
