//! Processes that are counted like each other in a circle, so that nothing says how.

use crate::analysis::context::Code;
use crate::analysis::cycles;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Process;

pub(crate) static RULE: Rule = rule!("like-cycle", Integrity, Error);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    cycles::report(code, |process: Process<'a>| process.like().sound().into_iter().collect(), &RULE, findings);
}
