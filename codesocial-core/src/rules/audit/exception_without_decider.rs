//! An exception that nobody is named to grant.

use crate::analysis::context::Code;
use crate::analysis::dimensions::states;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("exception-without-decider", Audit, Note, Explicit, level 2);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for exception in code.each(Part::Exception) {
        if states(exception, Key::Criterion) && !states(exception, Key::DecidedBy) {
            findings.push(Finding::new(&RULE, exception));
        }
    }
}
