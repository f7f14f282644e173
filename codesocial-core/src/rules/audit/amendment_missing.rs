//! Nobody knows how the text is changed.

use crate::analysis::context::Code;
use crate::analysis::dimensions::states;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("amendment-missing", Audit, Warning, Opposable, level 2);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let amendment = code.root.get(Key::Governance).and_then(|governance| governance.get(Key::Amendment));
    let says = amendment.is_some_and(|amendment| states(amendment, Key::Process) || states(amendment, Key::Text));
    if !says {
        findings.push(Finding::new(&RULE, code.nearest(&[Key::Governance, Key::Amendment])));
    }
}
