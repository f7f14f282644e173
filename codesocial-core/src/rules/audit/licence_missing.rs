//! Nobody knows whether the text may be copied.

use crate::analysis::context::Code;
use crate::analysis::dimensions::states;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("licence-missing", Audit, Warning, Accessible, level 1);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    if !states(code.root, Key::License) {
        findings.push(Finding::new(&RULE, code.root));
    }
}
