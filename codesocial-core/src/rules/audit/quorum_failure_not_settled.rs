//! Nobody knows what happens without a quorum.

use crate::analysis::context::Code;
use crate::analysis::elements::called;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Process;

use crate::model::values::Quorum;
pub(crate) static RULE: Rule = rule!("quorum-failure-not-settled", Audit, Warning, Explicit, level 2, Decisions);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for process in code.all::<Process<'a>>() {
        let quorum = process.quorum().sound().and_then(Quorum::rule);
        if let Some(quorum) = quorum.filter(|quorum| quorum.on_failure().is_absent()) {
            findings.push(Finding::new(&RULE, quorum).with("id", called(process.node())));
        }
    }
}
