//! An exception that can swallow its rule.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Exception;

pub(crate) static RULE: Rule = rule!("exception-without-criterion", Audit, Warning, Explicit, level 2);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for exception in code.all::<Exception<'a>>() {
        if !exception.criterion().is_stated() && !exception.decided_by().is_stated() {
            findings.push(Finding::new(&RULE, exception));
        }
    }
}
