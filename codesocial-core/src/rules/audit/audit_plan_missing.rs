//! Nobody knows who looks, and when.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::{Governance, Stewardship};
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("audit-plan-missing", Audit, Warning, Auditable, level 3, FollowUp);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let stewardship = code.document().governance().then(Governance::stewardship);
    if !stewardship.then(Stewardship::audit).is_stated() {
        findings.push(Finding::new(&RULE, code.nearest(&[Key::Governance, Key::Stewardship])));
    }
}
