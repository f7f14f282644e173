//! A delay that nothing starts.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::values::Time;
use crate::model::views::{Commitment, RecourseStep};

pub(crate) static RULE: Rule = rule!("delay-without-start", Audit, Note, Explicit, level 2, Duties);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    // What is to be done when something happens is counted from then.
    let due = code.all::<Commitment<'a>>().filter(|duty| duty.when().is_absent()).map(Commitment::due);
    let within = code.all::<RecourseStep<'a>>().map(RecourseStep::within);
    for time in due.chain(within) {
        if let Some((time, place)) = time.told()
            && starts_nowhere(time)
        {
            findings.push(Finding::new(&RULE, place));
        }
    }
}

/// Whether a time says how long and not from when.
fn starts_nowhere(time: Time<'_>) -> bool {
    time.timing().is_some_and(|timing| {
        timing.within().is_stated() && timing.after().is_absent() && timing.after_event().is_absent()
    })
}
