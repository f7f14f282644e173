//! Nobody knows from when the text holds.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::document::Status;
use crate::model::views::{Adoption, Effective};
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("effective-date-missing", Audit, Warning, Opposable, level 2, Duties);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let document = code.document();
    // Of a text that nobody is said to have adopted, that is told: since when it holds is told with it.
    let adopted = document.status().is(Status::Adopted) && !code.hides::<Adoption<'a>>();
    if adopted && code.all::<Adoption<'a>>().next().is_none() {
        return;
    }
    if !document.effective().then(Effective::from).is_stated() {
        findings.push(Finding::new(&RULE, code.nearest(&[Key::Effective])));
    }
}
