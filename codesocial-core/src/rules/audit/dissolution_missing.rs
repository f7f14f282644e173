//! What is held in common has no known end.

use crate::analysis::context::Code;
use crate::analysis::dimensions::states;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("dissolution-missing", Audit, Warning, Opposable, level 2);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let dissolution = code.root.get(Key::Governance).and_then(|governance| governance.get(Key::Dissolution));
    let says = |key: Key| dissolution.is_some_and(|dissolution| states(dissolution, key));
    // People are not left to anybody.
    let held = code.each(Part::Resource).any(|resource| resource.text(Key::Kind) != Some("human"));
    if held && ![Key::Assets, Key::Data, Key::Text].into_iter().any(says) {
        findings.push(Finding::new(&RULE, code.nearest(&[Key::Governance, Key::Dissolution])));
    }
}
