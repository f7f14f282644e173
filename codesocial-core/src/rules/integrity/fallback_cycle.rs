//! Processes that hand over to each other in a circle, so that nobody decides.

use crate::analysis::context::Code;
use crate::analysis::cycles;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Process;

pub(crate) static RULE: Rule = rule!("fallback-cycle", Integrity, Error);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    cycles::report(code, |process: Process<'a>| process.fallback().sound().into_iter().collect(), &RULE, findings);
}
