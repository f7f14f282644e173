//! Nobody knows who looks, and when.

use crate::audit::states;
use crate::code::Code;
use crate::findings::{Finding, Findings};
use crate::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("audit-plan-missing", Audit, Warning, Auditable, level 3, check);

fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let stewardship = code.root.get("governance").and_then(|governance| governance.get("stewardship"));
    if !stewardship.is_some_and(|stewardship| states(stewardship, "audit")) {
        findings.push(Finding::new(&RULE, code.nearest("/governance/stewardship")));
    }
}
