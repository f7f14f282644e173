//! The story has no date to hold on to.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("history-without-event", Audit, Note, Clear, level 1, Clarity);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    if let Some(history) = code.document().history().sound()
        && history.story().is_stated()
        && !history.events().is_stated()
    {
        findings.push(Finding::new(&RULE, history));
    }
}
