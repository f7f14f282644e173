//! An action that implements nothing.

use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Action;

pub(crate) static RULE: Rule = rule!("action-for-no-reason", Audit, Warning, Coherent, level 3, FollowUp);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for action in code.all::<Action<'a>>().filter(|action| stands_apart(code, *action)) {
        findings.push(about(&RULE, action));
    }
}

/// Whether an action names nothing that it carries out.
pub(crate) fn stands_apart<'a>(_code: &Code<'a>, action: Action<'a>) -> bool {
    !action.implements().is_stated()
}
