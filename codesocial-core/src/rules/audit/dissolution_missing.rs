//! What is held in common has no known end.

use crate::analysis::context::Code;
use crate::analysis::dimensions::states;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;

pub(crate) static RULE: Rule = rule!("dissolution-missing", Audit, Warning, Opposable, level 2);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let dissolution = code.root.get("governance").and_then(|governance| governance.get("dissolution"));
    let says = |key: &str| dissolution.is_some_and(|dissolution| states(dissolution, key));
    // People are not left to anybody.
    let held = code.each(Part::Resource).any(|resource| resource.text("kind") != Some("human"));
    if held && !["assets", "data", "text"].into_iter().any(says) {
        findings.push(Finding::new(&RULE, code.nearest("/governance/dissolution")));
    }
}
