//! A count of voices that no vote can have.

use crate::analysis::context::Code;
use crate::analysis::decision::tally::{Impossible, Tally};
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;

pub(crate) static RULE: Rule = rule!("impossible-tally", Integrity, Error);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for node in code.each(Part::Example).chain(code.each(Part::Tally)) {
        let Some(tally) = Tally::of(node) else { continue };
        let Some(impossible) = tally.impossible() else { continue };
        let (variant, found, most) = told(&tally, impossible);
        findings.push(Finding::new(&RULE, node).variant(variant).with("found", found).with("most", most));
    }
}

/// Which message says why a count cannot be, with the number that is too large and the one that it exceeds.
pub(crate) fn told(tally: &Tally, impossible: Impossible) -> (&'static str, u64, u64) {
    let (blocks, present, eligible) = (tally.blocks, tally.present, tally.eligible);
    let (variant, found, most) = match impossible {
        Impossible::MorePresentThanEligible => ("present-eligible", present, eligible),
        Impossible::MoreVotesThanPresent => ("votes-present", Some(tally.cast()), present),
        Impossible::MoreVotesThanEligible => ("votes-eligible", Some(tally.cast()), eligible),
        Impossible::MoreBlocksThanPresent => ("blocks-present", blocks, present),
        Impossible::MoreBlocksThanEligible => ("blocks-eligible", blocks, eligible),
    };
    (variant, found.unwrap_or(0), most.unwrap_or(0))
}
