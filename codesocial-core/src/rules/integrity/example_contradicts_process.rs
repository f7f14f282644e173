//! A worked example of a process that does not end as the process computes.

use crate::analysis::context::Code;
use crate::analysis::decision::decide;
use crate::analysis::decision::procedure::Procedure;
use crate::analysis::decision::tally::Tally;
use crate::analysis::decision::told::tell;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("example-contradicts-process", Integrity, Error);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for process in code.each(Part::Process) {
        let Some(procedure) = Procedure::of(process) else { continue };
        for example in process.list(Key::Examples) {
            let Some(said) = example.get(Key::Passes) else { continue };
            let (Some(passes), Some(tally)) = (said.as_bool(), Tally::of(example)) else { continue };
            let verdict = decide(&procedure, &tally);
            if verdict.passes() == Some(!passes) {
                findings.push(tell(Finding::new(&RULE, said), &verdict));
            }
        }
    }
}
