//! Nobody keeps the text.

use crate::analysis::context::Code;
use crate::analysis::dimensions::states;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("keeper-missing", Audit, Warning, Opposable, level 2);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let stewardship = code.root.get(Key::Governance).and_then(|governance| governance.get(Key::Stewardship));
    if !stewardship.is_some_and(|stewardship| states(stewardship, Key::Keepers)) {
        findings.push(Finding::new(&RULE, code.nearest(&[Key::Governance, Key::Stewardship])));
    }
}
