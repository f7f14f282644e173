//! A share of which nobody knows out of what it is counted.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Threshold;

pub(crate) static RULE: Rule = rule!("base-not-stated", Audit, Warning, Explicit, level 2, Decisions);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for threshold in code.all::<Threshold<'a>>() {
        let share = threshold.over().is_stated() || threshold.at_least().is_stated();
        if share && threshold.base().is_absent() {
            findings.push(Finding::new(&RULE, threshold));
        }
    }
}
