//! A decision that nobody is said to take.

use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Process;

pub(crate) static RULE: Rule = rule!("process-without-participants", Audit, Warning, Explicit, level 1);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for process in code.all::<Process<'a>>().filter(|process| !process.participants().is_stated()) {
        findings.push(about(&RULE, process));
    }
}
