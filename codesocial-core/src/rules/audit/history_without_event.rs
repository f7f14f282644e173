//! The story has no date to hold on to.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::History;

pub(crate) static RULE: Rule = rule!("history-without-event", Audit, Note, Clear, level 1, Clarity);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    if let Some(history) = code.document().history().sound()
        && history.story().is_stated()
        && !is_dated(history)
    {
        findings.push(Finding::new(&RULE, history));
    }
}

/// Whether an event has its date, or may have it: one that has a problem of structure.
fn is_dated(history: History<'_>) -> bool {
    let events = history.events();
    events.is_unclear() || events.each().any(|event| !event.date().is_absent())
}
