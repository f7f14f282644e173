//! Nobody knows what happens without a quorum.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("quorum-failure-not-settled", Audit, Warning, Explicit, level 2);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for process in code.each(Part::Process) {
        if let Some(quorum) =
            process.get(Key::Quorum).filter(|quorum| quorum.is_object() && quorum.get(Key::OnFailure).is_none())
        {
            findings.push(Finding::new(&RULE, quorum).with("id", process.text(Key::Id).unwrap_or_default()));
        }
    }
}
