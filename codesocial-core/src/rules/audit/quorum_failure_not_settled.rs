//! Nobody knows what happens without a quorum.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;

pub(crate) static RULE: Rule = rule!("quorum-failure-not-settled", Audit, Warning, Explicit, level 2);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for process in code.each(Part::Process) {
        if let Some(quorum) =
            process.get("quorum").filter(|quorum| quorum.is_object() && quorum.get("onFailure").is_none())
        {
            findings.push(Finding::new(&RULE, quorum).with("id", process.text("id").unwrap_or_default()));
        }
    }
}
