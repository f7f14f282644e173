//! An action should have ended and has not.

use crate::analysis::context::Code;
use crate::analysis::elements::called;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::document::ActionStatus;
use crate::model::views::Action;

pub(crate) static RULE: Rule = rule!("action-overdue", Audit, Warning, Coherent, level 3, FollowUp);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for action in code.all::<Action<'a>>() {
        let open = matches!(action.status().sound(), Some(ActionStatus::Planned | ActionStatus::Ongoing));
        let Some((end, until)) = action.until().told().filter(|_| open) else { continue };
        match code.day() {
            None => findings.unjudged(&RULE),
            Some(day) if end < day => {
                findings
                    .push(Finding::new(&RULE, until).with("id", called(action.node())).with("until", end.to_string()));
            }
            Some(_) => {}
        }
    }
}
