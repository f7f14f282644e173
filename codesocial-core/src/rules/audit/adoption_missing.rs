//! Said to be adopted, by nobody on record.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::document::Status;
use crate::model::field::may_be_same;
use crate::model::views::Adoption;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("adoption-missing", Audit, Warning, Opposable, level 2, Duties);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let document = code.document();
    if !document.status().is(Status::Adopted) || code.hides::<Adoption<'a>>() {
        return;
    }
    let version = document.version();
    let mut adoptions = code.all::<Adoption<'a>>().peekable();
    let place = code.nearest(&[Key::Record, Key::Adoptions]);
    let finding = Finding::new(&RULE, place).with("version", version.written());
    if adoptions.peek().is_none() {
        findings.push(finding);
    } else if !adoptions.any(|adoption| may_be_same(version, adoption.version())) {
        findings.push(finding.variant("version"));
    }
}
