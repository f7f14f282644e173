//! A count of voices that no vote can have.

use crate::code::Code;
use crate::decision::{Impossible, Tally};
use crate::findings::{Finding, Findings};
use crate::rule::{Rule, rule};
use crate::shape::Part;

pub(crate) static RULE: Rule = rule!("impossible-tally", Integrity, Error, check);

fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for node in code.each(Part::Example).chain(code.each(Part::Tally)) {
        let Some(tally) = Tally::of(node) else { continue };
        let Some(impossible) = tally.impossible() else { continue };
        let (blocks, present, eligible) = (tally.blocks, tally.present, tally.eligible);
        let (variant, found, most) = match impossible {
            Impossible::MorePresentThanEligible => ("present-eligible", present, eligible),
            Impossible::MoreVotesThanPresent => ("votes-present", Some(tally.cast()), present),
            Impossible::MoreVotesThanEligible => ("votes-eligible", Some(tally.cast()), eligible),
            Impossible::MoreBlocksThanPresent => ("blocks-present", blocks, present),
            Impossible::MoreBlocksThanEligible => ("blocks-eligible", blocks, eligible),
        };
        let number = |number: Option<u64>| number.unwrap_or(0) as f64;
        findings.push(
            Finding::new(&RULE, node).variant(variant).with("found", number(found)).with("most", number(most)),
        );
    }
}
