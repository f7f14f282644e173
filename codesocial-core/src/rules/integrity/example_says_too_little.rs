//! A worked example without a number that its process counts.

use crate::analysis::context::Code;
use crate::analysis::decision::decide;
use crate::analysis::decision::procedure::Procedure;
use crate::analysis::decision::tally::Tally;
use crate::analysis::decision::verdict::Because;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Process;

pub(crate) static RULE: Rule = rule!("example-says-too-little", Integrity, Warning);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for process in code.all::<Process<'a>>() {
        let Some(procedure) = Procedure::of(code, process) else { continue };
        for example in process.examples().each() {
            let Some(tally) = Tally::of(example.node()) else { continue };
            let finding = Finding::new(&RULE, example);
            match decide(&procedure, &tally).because {
                Because::PresentNotCounted => findings.push(finding.variant("present").with("key", "present")),
                Because::ObjectionsNotCounted => findings.push(finding.variant("blocks").with("key", "blocks")),
                _ => {}
            }
        }
    }
}
