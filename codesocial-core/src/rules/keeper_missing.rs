//! Nobody keeps the text.

use crate::audit::states;
use crate::code::Code;
use crate::findings::{Finding, Findings};
use crate::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("keeper-missing", Audit, Warning, Opposable, level 2, check);

fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let stewardship = code.root.get("governance").and_then(|governance| governance.get("stewardship"));
    if !stewardship.is_some_and(|stewardship| states(stewardship, "keepers")) {
        findings.push(Finding::new(&RULE, code.nearest("/governance/stewardship")));
    }
}
