//! Nobody keeps the text.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::{Governance, Stewardship};
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("keeper-missing", Audit, Warning, Opposable, level 2, Duties);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let stewardship = code.document().governance().then(Governance::stewardship);
    if !stewardship.then(Stewardship::keepers).is_stated() {
        findings.push(Finding::new(&RULE, code.nearest(&[Key::Governance, Key::Stewardship])));
    }
}
