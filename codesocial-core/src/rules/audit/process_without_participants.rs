//! A decision that nobody is said to take.

use crate::analysis::context::Code;
use crate::analysis::decision::procedure::inherited;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Process;

pub(crate) static RULE: Rule = rule!("process-without-participants", Audit, Warning, Explicit, level 1, Decisions);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let said = |process: &Process<'a>| inherited(code, *process, Process::participants).is_stated();
    for process in code.all::<Process<'a>>().filter(|process| !said(process)) {
        findings.push(about(&RULE, process));
    }
}
