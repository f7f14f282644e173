//! Nobody is named who took part in writing.

use crate::analysis::context::Code;
use crate::analysis::dimensions::states;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("no-contributors", Audit, Warning, CoConstructed, level 2);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    if !states(code.root, Key::Contributors) {
        findings.push(Finding::new(&RULE, code.root));
    }
}
