//! A quorum without a number.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Process;

pub(crate) static RULE: Rule = rule!("quorum-says-nothing", Integrity, Error);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for quorum in code.all::<Process<'a>>().filter_map(|process| process.quorum().sound()?.rule()) {
        if quorum.value().is_absent() && quorum.count().is_absent() {
            findings.push(Finding::new(&RULE, quorum));
        }
    }
}
