//! What a vote rejects, and another step may adopt all the same.

use crate::analysis::context::Code;
use crate::analysis::decision::procedure::{Support, inherited};
use crate::analysis::powers::electorates::Electorates;
use crate::analysis::powers::facts::{Fact, Remark};
use crate::analysis::powers::gate::Gate;
use crate::analysis::powers::step::Rule;
use crate::model::document::process::{Method, Rejection};
use crate::model::part::Part;
use crate::model::views::Process;
use crate::structure::index::Named;
use crate::tree::key::Key;

/// What several people reject and the next step may adopt against them, where the text says so.
pub(super) fn all<'a>(code: &Code<'a>, electorates: &mut Electorates<'_, 'a>) -> Vec<Remark<'a>> {
    let mut told = Vec::new();
    for process in code.all::<Process<'a>>() {
        let (Some((Rejection::Fallback, place)), Some(next)) =
            (process.on_rejection().told(), inherited(code, process, Process::fallback).sound())
        else {
            continue;
        };
        let Some(next) = code.element(next.node()) else { continue };
        let Some(id) = process.node().get(Key::Id) else { continue };
        let gate = electorates.gate_of(Named { id, element: process.node(), part: Part::Process });
        if rejects(code, electorates, process, &gate) && !is_larger_majority(electorates, &gate) {
            let about = [("process", process.node()), ("next", next.element)];
            told.push(Remark::of(Fact::FallbackAgainstMajority, place, Some(next.element), about));
        }
    }
    told
}

/// Whether several people reject something together: who advises or draws lots rejects nothing, and who decides alone is no majority.
fn rejects<'a>(code: &Code<'a>, all: &Electorates<'_, 'a>, process: Process<'a>, gate: &Gate<'a>) -> bool {
    let method = inherited(code, process, Process::method).sound();
    let of_several = !matches!(method, Some(Method::Advice | Method::Delegation | Method::Lot));
    of_several && all.size(gate.voters) != Some(1)
}

/// Whether in the next step more people, these among them, adopt it by a majority of theirs: then it is adopted against nobody’s
/// majority but one of fewer people. Offices are held by some of those who have appointed them: members decide for more than a board.
fn is_larger_majority(all: &Electorates<'_, '_>, gate: &Gate<'_>) -> bool {
    let Some(next) = gate.next.as_deref() else { return false };
    let by_majority = match &next.rule {
        Rule::Votes { support: Support::Share(_, share), .. } => {
            let (numerator, denominator) = share.parts();
            numerator.saturating_mul(2) >= denominator
        }
        Rule::Objections(_) => true,
        _ => false,
    };
    let is = |voters: usize, part: Part| {
        let voters = all.all.get(voters).filter(|voters| !voters.leaves.is_empty());
        voters.is_some_and(|voters| {
            voters.parties().all(|party| all.parties.get(party).is_some_and(|named| named.part == part))
        })
    };
    let of_all = is(gate.voters, Part::Role) && is(next.voters, Part::Membership);
    by_majority && (all.inside(gate.voters, next.voters) || of_all)
}
