//! An exception that nobody is named to grant.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Exception;

pub(crate) static RULE: Rule = rule!("exception-without-decider", Audit, Note, Explicit, level 2, Decisions);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for exception in code.all::<Exception<'a>>() {
        if exception.criterion().is_stated() && !exception.decided_by().is_stated() {
            findings.push(Finding::new(&RULE, exception));
        }
    }
}
