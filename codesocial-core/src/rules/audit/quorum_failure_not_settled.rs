//! Nobody knows what happens without a quorum.

use crate::analysis::context::Code;
use crate::analysis::elements::called;
use crate::analysis::powers::said;
use crate::analysis::wording::stems;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::{Process, QuorumRule};
use crate::tree::key::Key;

use crate::model::values::Quorum;
pub(crate) static RULE: Rule = rule!("quorum-failure-not-settled", Audit, Warning, Explicit, level 2, Decisions);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for process in code.all::<Process<'a>>() {
        let quorum = process.quorum().sound().and_then(Quorum::rule);
        let unsaid = |quorum: &QuorumRule<'a>| {
            quorum.on_failure().is_absent() && !said::in_process(code, process, Key::OnFailure, stems::MISSED)
        };
        if let Some(quorum) = quorum.filter(unsaid) {
            findings.push(Finding::new(&RULE, quorum).with("id", called(process.node())));
        }
    }
}
