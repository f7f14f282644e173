//! Nobody knows how many must be there.

use crate::analysis::context::Code;
use crate::analysis::decision::procedure::{inherited, quorum, threshold};
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::document::ThresholdBase;
use crate::model::views::{Process, Threshold};

use crate::model::document::Method;
pub(crate) static RULE: Rule = rule!("process-without-quorum", Audit, Warning, Explicit, level 2, Decisions);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    use Method::{Consensus, Consent, Majority, Plurality, Supermajority, Unanimity};
    let silent = |process: &Process<'a>| quorum(code, *process).is_absent();
    for process in code.all::<Process<'a>>().filter(silent) {
        // Advice, delegation and lot are not decided by a number of voices.
        let collective = matches!(
            inherited(code, process, Process::method).sound(),
            Some(Consent | Consensus | Unanimity | Majority | Supermajority | Plurality)
        );
        // A threshold out of all who may decide says by itself how many are needed.
        let base = threshold(code, process).then(Threshold::base);
        let out_of_all = base.may_be(ThresholdBase::Eligible) || base.may_be(ThresholdBase::Members);
        if collective && !out_of_all {
            findings.push(about(&RULE, process));
        }
    }
}
