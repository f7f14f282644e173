//! Nobody knows who looks, and when.

use crate::analysis::context::Code;
use crate::analysis::dimensions::states;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("audit-plan-missing", Audit, Warning, Auditable, level 3);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let stewardship = code.root.get(Key::Governance).and_then(|governance| governance.get(Key::Stewardship));
    if !stewardship.is_some_and(|stewardship| states(stewardship, Key::Audit)) {
        findings.push(Finding::new(&RULE, code.nearest(&[Key::Governance, Key::Stewardship])));
    }
}
