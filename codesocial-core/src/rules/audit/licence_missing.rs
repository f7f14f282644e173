//! Nobody knows whether the text may be copied.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("licence-missing", Audit, Warning, Accessible, level 1, Clarity);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    if !code.document().license().is_stated() {
        findings.push(Finding::new(&RULE, code.root));
    }
}
