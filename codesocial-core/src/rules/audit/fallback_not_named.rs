//! A process passes on what it cannot decide, to nobody.

use crate::analysis::context::Code;
use crate::analysis::elements::called;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::document::{QuorumFailure, Tie};
use crate::model::views::Process;

use crate::model::values::Quorum;
pub(crate) static RULE: Rule = rule!("fallback-not-named", Audit, Warning, Explicit, level 2, Decisions);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for process in code.all::<Process<'a>>().filter(|process| !process.fallback().is_stated()) {
        let rule = process.quorum().sound().and_then(Quorum::rule);
        let failure = rule.and_then(|rule| rule.on_failure().told());
        let failure = failure.filter(|(failure, _)| *failure == QuorumFailure::Fallback).map(|(_, node)| node);
        let tie = process.tie().told().filter(|(tie, _)| *tie == Tie::Fallback).map(|(_, node)| node);
        // Both may say so: one fallback cures both.
        if let Some(place) = failure.or(tie) {
            findings.push(Finding::new(&RULE, place).with("id", called(process.node())));
        }
    }
}
