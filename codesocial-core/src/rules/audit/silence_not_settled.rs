//! What holds where the text is silent.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Governance;

pub(crate) static RULE: Rule = rule!("silence-not-settled", Audit, Warning, Explicit, level 2, Decisions);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    // Who decides all else decides what is not said.
    let residual = code.document().governance().then(Governance::residual);
    if code.document().unstated().is_absent() && residual.is_absent() {
        findings.push(Finding::new(&RULE, code.root));
    }
}
