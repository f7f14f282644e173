//! Nobody knows from when the text holds.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Effective;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("effective-date-missing", Audit, Warning, Opposable, level 2, Duties);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    if !code.document().effective().then(Effective::from).is_stated() {
        findings.push(Finding::new(&RULE, code.nearest(&[Key::Effective])));
    }
}
