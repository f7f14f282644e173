//! An action is said to be done and nothing shows it.

use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::document::ActionStatus;
use crate::model::views::Action;

pub(crate) static RULE: Rule = rule!("done-without-evidence", Audit, Warning, Auditable, level 3, FollowUp);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for action in code.all::<Action<'a>>().filter(|action| breaks_off(code, *action)) {
        findings.push(about(&RULE, action));
    }
}

/// Whether an action is said to be done and nothing shows it.
pub(crate) fn breaks_off<'a>(_code: &Code<'a>, action: Action<'a>) -> bool {
    action.status().is(ActionStatus::Done) && !action.evidence().is_stated()
}
