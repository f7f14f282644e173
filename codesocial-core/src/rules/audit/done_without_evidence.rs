//! An action is said to be done and nothing shows it.

use crate::analysis::context::Code;
use crate::analysis::dimensions::states;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("done-without-evidence", Audit, Warning, Auditable, level 3);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for action in code.each(Part::Action).filter(|action| breaks_off(code, *action)) {
        findings.push(about(&RULE, action));
    }
}

/// Whether an action is said to be done and nothing shows it.
pub(crate) fn breaks_off<'a>(_code: &Code<'a>, action: Node<'a>) -> bool {
    action.text(Key::Status) == Some("done") && !states(action, Key::Evidence)
}
