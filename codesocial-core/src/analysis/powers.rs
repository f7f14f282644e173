//! Powers: what can be done to whom, by how many people of whom.
//!
//! Of each act that a document gives to somebody, three numbers in every way in which the text can be read: how many bring it
//! about whatever the others do, how few are enough if the others stay away or abstain, how many prevent it whatever the others
//! do. What the text leaves open is named and never guessed.

pub(crate) mod acts;
pub(crate) mod appeals;
pub(crate) mod electorates;
pub(crate) mod facts;
pub(crate) mod formula;
pub(crate) mod gate;
pub(crate) mod in_steps;
pub(crate) mod loops;
pub(crate) mod needs;
pub(crate) mod parties;
pub(crate) mod readings;
pub(crate) mod said;
pub(crate) mod step;
mod trials;
pub(crate) mod worded;

use std::collections::{BTreeMap, BTreeSet};

use crate::analysis::context::Code;
use crate::analysis::powers::acts::{Decider, Power, Unassigned};
use crate::analysis::powers::electorates::Electorates;
use crate::analysis::powers::gate::{Gate, Undecided};
use crate::analysis::powers::parties::Parties;
pub(crate) use crate::analysis::powers::readings::{GroupTold, Part, Reading, Told, smallest};
use crate::model::document::Act;
use crate::tree::key::Key;

/// So many acts are worked out; the rest is counted.
pub(crate) const MOST_ACTS: usize = 1_000;

/// The powers that a document gives.
#[derive(Debug)]
pub(crate) struct Powers<'c, 'a> {
    /// Who votes where.
    pub(crate) electorates: Electorates<'c, 'a>,
    /// Each act in the hands of a decider.
    pub(crate) rows: Vec<Row<'a>>,
    /// How many more acts there are.
    pub(crate) omitted: usize,
    /// The acts that nobody holds.
    pub(crate) unassigned: Vec<Unassigned<'a>>,
}

/// An act in the hands of a decider, worked out.
#[derive(Debug)]
pub(crate) struct Row<'a> {
    /// The act and the decider.
    pub(crate) power: Power<'a>,
    /// What it has to pass.
    pub(crate) gate: Gate<'a>,
    /// The numbers, in each way in which the text can be read. None until they are worked out.
    pub(crate) readings: Vec<Reading>,
    /// What is left open.
    pub(crate) undecided: BTreeSet<Undecided>,
    /// The party of which it touches one, if all of that party have a vote in it.
    pub(crate) about: Option<usize>,
}

impl<'c, 'a> Powers<'c, 'a> {
    /// The powers of a document with their numbers, with the sizes of parties that were asked for by id.
    pub(crate) fn of(code: &'c Code<'a>, sizes: &BTreeMap<String, u64>) -> Powers<'c, 'a> {
        let mut powers = Powers::structure(code, sizes);
        for row in &mut powers.rows {
            readings::work_out(&powers.electorates, row);
        }
        powers
    }

    /// The same without numbers: who decides what, and what it has to pass.
    pub(crate) fn structure(code: &'c Code<'a>, sizes: &BTreeMap<String, u64>) -> Powers<'c, 'a> {
        let mut electorates = Electorates::new(code, Parties::of(code, sizes));
        let (mut powers, unassigned) = acts::all(code);
        let omitted = powers.len().saturating_sub(MOST_ACTS);
        powers.truncate(MOST_ACTS);
        let mut rows: Vec<Row<'a>> = powers.into_iter().map(|power| row(&mut electorates, power)).collect();
        concerned_in_words(code, &mut rows);
        convened_by_others(&mut electorates, &mut rows);
        Powers { electorates, rows, omitted, unassigned }
    }
}

/// An act with what it has to pass; its numbers are not worked out yet.
fn row<'a>(all: &mut Electorates<'_, 'a>, power: Power<'a>) -> Row<'a> {
    let mut gate = gate_of(all, power.decider);
    for agreed in &power.agreed_by {
        let agreed = all.gate_of(*agreed);
        gate.agreed_by.push(agreed);
    }
    let about = concerned(all, &power, &gate);
    let undecided = gate.all().iter().flat_map(|gate| gate.undecided.iter().copied()).collect();
    Row { power, gate, readings: Vec::new(), undecided, about }
}

/// Whether the person concerned votes is not unsaid where the words of the document say it; they are looked at where no key does.
fn concerned_in_words(code: &Code<'_>, rows: &mut [Row<'_>]) {
    let mut said = None;
    for row in rows.iter_mut().filter(|row| row.about.is_some()) {
        let unsaid = row.gate.deciding().iter().any(|gate| {
            let noted = gate.process.is_some_and(|process| said::is_noted(process.node(), Key::ConcernedVotes));
            gate.concerned_unsaid() && !noted
        });
        if unsaid && *said.get_or_insert_with(|| said::concerned_votes(code)) {
            row.gate.say_elsewhere();
        }
    }
}

/// So many others who may convene a session are held against each who may.
const MOST_BESIDE: usize = 8;

/// Whoever may convene a session does so without the others: only all of them together prevent it.
fn convened_by_others<'a>(all: &mut Electorates<'_, 'a>, rows: &mut [Row<'a>]) {
    let mut by_session: BTreeMap<u32, Vec<(usize, Decider<'a>)>> = BTreeMap::new();
    for (number, row) in rows.iter().enumerate().filter(|(_, row)| row.power.act == Act::Convene) {
        if let Some(session) = row.power.object {
            by_session.entry(session.element.index()).or_default().push((number, row.power.decider));
        }
    }
    for conveners in by_session.into_values().filter(|conveners| conveners.len() > 1) {
        for (number, _) in &conveners {
            let others = conveners.iter().filter(|(other, _)| other != number).take(MOST_BESIDE);
            let beside = others.map(|(_, decider)| gate_of(all, *decider)).collect();
            let Some(row) = rows.get_mut(*number) else { continue };
            row.gate.beside = beside;
            if conveners.len() > MOST_BESIDE + 1 {
                row.undecided.insert(Undecided::TooManySteps);
            }
        }
    }
}

/// What has to be passed where somebody decides.
fn gate_of<'a>(all: &mut Electorates<'_, 'a>, decider: Decider<'a>) -> Gate<'a> {
    match decider {
        Decider::Named(named) => all.gate_of(named),
        Decider::Each(named) => {
            let party = all.parties.number_of(all.code, named.id.as_str());
            all.gate_of_each(party.unwrap_or(usize::MAX))
        }
        Decider::Actor(actor, named) => all.gate_of_actor(actor).unwrap_or_else(|| all.gate_of(named)),
    }
}

/// The party one of whom an act touches, where they vote themselves.
fn concerned<'a>(all: &Electorates<'_, 'a>, power: &Power<'a>, gate: &Gate<'a>) -> Option<usize> {
    if !matches!(power.act, Act::Exclude | Act::Remove) {
        return None;
    }
    let object = all.parties.number_of(all.code, power.object?.id.as_str())?;
    let votes = gate.deciding().into_iter().filter_map(|gate| all.all.get(gate.voters));
    let mut parties = votes.flat_map(|voters| voters.parties());
    parties.any(|party| all.parties.inside(object, party)).then_some(object)
}
