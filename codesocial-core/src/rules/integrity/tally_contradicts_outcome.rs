//! A recorded decision whose count, by its process, does not lead to its outcome.

use crate::analysis::context::Code;
use crate::analysis::decision::decide_with_fallbacks;
use crate::analysis::decision::procedure::Procedure;
use crate::analysis::decision::tally::Tally;
use crate::analysis::decision::told::tell;
use crate::analysis::decision::verdict::{Assumption, Outcome, Verdict};
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::document::DecisionOutcome;
use crate::model::part::Part;
use crate::model::views::{Decision, Process};

pub(crate) static RULE: Rule = rule!("tally-contradicts-outcome", Integrity, Error);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let procedure = |id: &str| {
        let named = code.index.element(code.own_id(id)?).filter(|named| named.part == Part::Process)?;
        Some((named.element, Procedure::of(code, Process::of_node(named.element))?))
    };
    for decision in code.all::<Decision<'a>>() {
        let tally = decision.tally().sound().and_then(|tally| Tally::of(tally.node()));
        let (Some(tally), Some((outcome, place))) = (tally, decision.outcome().told()) else { continue };
        let Some((process, first)) = decision.process().sound().and_then(|name| procedure(name.text())) else {
            continue;
        };
        // Where the process hands over, the fallback may have decided on the same count.
        let verdict = decide_with_fallbacks(&first, &tally, |id| Some(procedure(id)?.1));
        let adopted = outcome == DecisionOutcome::Adopted;
        if verdict.passes() == Some(!adopted) && certain(&verdict) {
            findings.push(tell(Finding::new(&RULE, place), &verdict).related(process));
        }
    }
}

/// Members who could not take part would only raise what is needed: what fails without them fails all the more.
fn certain(verdict: &Verdict) -> bool {
    !verdict.assumed.contains(&Assumption::AllMembersEligible) || verdict.outcome != Outcome::Adopted
}
