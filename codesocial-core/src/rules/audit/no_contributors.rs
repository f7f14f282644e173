//! Nobody is named who took part in writing.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("no-contributors", Audit, Warning, CoConstructed, level 2, Clarity);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    if !code.document().contributors().is_stated() {
        findings.push(Finding::new(&RULE, code.root));
    }
}
