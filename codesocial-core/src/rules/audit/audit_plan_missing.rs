//! Nobody knows who looks, and when.

use crate::analysis::context::Code;
use crate::analysis::dimensions::states;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("audit-plan-missing", Audit, Warning, Auditable, level 3);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let stewardship = code.root.get("governance").and_then(|governance| governance.get("stewardship"));
    if !stewardship.is_some_and(|stewardship| states(stewardship, "audit")) {
        findings.push(Finding::new(&RULE, code.nearest("/governance/stewardship")));
    }
}
