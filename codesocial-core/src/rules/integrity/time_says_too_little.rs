//! A detailed time from which no day follows.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Timing;

pub(crate) static RULE: Rule = rule!("time-says-too-little", Integrity, Error);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for timing in code.all::<Timing<'a>>() {
        let (every, before) = (timing.every(), timing.before());
        if timing.within().is_absent() && every.is_absent() && timing.ahead().is_absent() {
            findings.push(Finding::new(&RULE, timing));
        } else if let Some((_, ahead)) = timing.ahead().told()
            && before.is_absent()
        {
            findings.push(Finding::new(&RULE, ahead).variant("ahead"));
        } else if let Some((_, times)) = timing.at_least().told()
            && every.is_absent()
        {
            findings.push(Finding::new(&RULE, times).variant("times"));
        }
    }
}
