//! A worked example of a process that does not end as the process computes.

use crate::analysis::context::Code;
use crate::analysis::decision::decide;
use crate::analysis::decision::procedure::Procedure;
use crate::analysis::decision::tally::Tally;
use crate::analysis::decision::told::tell;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Process;

pub(crate) static RULE: Rule = rule!("example-contradicts-process", Integrity, Error);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for process in code.all::<Process<'a>>() {
        let Some(procedure) = Procedure::of(code, process) else { continue };
        for example in process.examples().each() {
            let Some((passes, said)) = example.passes().told() else { continue };
            let Some(tally) = Tally::of(example.node()) else { continue };
            let verdict = decide(&procedure, &tally);
            if verdict.passes() == Some(!passes) {
                findings.push(tell(Finding::new(&RULE, said), &verdict));
            }
        }
    }
}
