//! A collective that decides, nobody knows how.

use crate::analysis::context::Code;
use crate::analysis::dimensions::states;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("decision-process-missing", Audit, Warning, Explicit, level 2);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let Some(governance) = code.root.get(Key::Governance) else { return };
    let decides =
        [Key::Roles, Key::Membership, Key::Amendment, Key::Sanctions].into_iter().any(|key| states(governance, key));
    if decides && code.each(Part::Process).next().is_none() {
        findings.push(Finding::new(&RULE, governance));
    }
}
