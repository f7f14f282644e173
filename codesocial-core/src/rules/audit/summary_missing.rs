//! No summary for those in a hurry.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("summary-missing", Audit, Warning, Accessible, level 1, Clarity);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    if !code.document().summary().is_stated() {
        findings.push(Finding::new(&RULE, code.root));
    }
}
