//! A recorded decision whose count, by its process, does not lead to its outcome.

use crate::analysis::context::Code;
use crate::analysis::decision::decide_with_fallbacks;
use crate::analysis::decision::procedure::Procedure;
use crate::analysis::decision::tally::Tally;
use crate::analysis::decision::told::tell;
use crate::analysis::decision::verdict::{Assumption, Outcome, Verdict};
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("tally-contradicts-outcome", Integrity, Error);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let procedure = |id: &str| {
        let named = code.index.element(code.own_id(id)?).filter(|named| named.part == Part::Process)?;
        Some((named.element, Procedure::of(named.element)?))
    };
    for decision in code.each(Part::Decision) {
        let (Some(tally), Some(outcome)) = (decision.get(Key::Tally).and_then(Tally::of), decision.get(Key::Outcome))
        else {
            continue;
        };
        let Some((process, first)) = decision.text(Key::Process).and_then(procedure) else { continue };
        // Where the process hands over, the fallback may have decided on the same count.
        let verdict = decide_with_fallbacks(&first, &tally, |id| Some(procedure(id)?.1));
        let adopted = match outcome.as_str() {
            Some("adopted") => true,
            Some("rejected" | "adjourned") => false,
            _ => continue,
        };
        if verdict.passes() == Some(!adopted) && certain(&verdict) {
            findings.push(tell(Finding::new(&RULE, outcome), &verdict).related(process));
        }
    }
}

/// Members who could not take part would only raise what is needed: what fails without them fails all the more.
fn certain(verdict: &Verdict) -> bool {
    !verdict.assumed.contains(&Assumption::AllMembersEligible) || verdict.outcome != Outcome::Adopted
}
