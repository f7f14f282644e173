//! A delay that nothing starts.

use crate::analysis::context::Code;
use crate::analysis::times::is_at_once;
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

/// Whether a time says how long and not from when: a length of time alone (`P30D`), or one of an object without an event. What is to be
/// done at once (`P0D`) has no length.
fn starts_nowhere(time: Time<'_>) -> bool {
    match time {
        Time::Text(text) => text.starts_with('P') && !is_at_once(text),
        Time::Timing(timing) => {
            timing.within().is_stated() && timing.after().is_absent() && timing.after_event().is_absent()
        }
    }
}
