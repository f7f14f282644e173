//! Bound by joining or by use, without a way out.

use crate::analysis::context::Code;
use crate::analysis::dimensions::states;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("tacit-adoption-without-exit", Audit, Warning, Opposable, level 2);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let leaves = code.each(Part::Membership).any(|membership| states(membership, Key::Leave));
    for adoption in code.each(Part::Adoption).filter(|_| !leaves) {
        if matches!(adoption.text(Key::Mode), Some("joining" | "use" | "submission")) {
            findings.push(Finding::new(&RULE, adoption));
        }
    }
}
