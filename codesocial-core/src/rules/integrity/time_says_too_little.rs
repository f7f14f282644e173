//! A detailed time from which no day follows.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("time-says-too-little", Integrity, Error);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for timing in code.each(Part::Timing) {
        let has = |key| timing.get(key).is_some();
        if !has(Key::Within) && !has(Key::Every) && !has(Key::Ahead) {
            findings.push(Finding::new(&RULE, timing));
        } else if let Some(ahead) = timing.get(Key::Ahead)
            && !has(Key::Before)
        {
            findings.push(Finding::new(&RULE, ahead).variant("ahead"));
        } else if let Some(times) = timing.get(Key::AtLeast)
            && !has(Key::Every)
        {
            findings.push(Finding::new(&RULE, times).variant("times"));
        }
    }
}
