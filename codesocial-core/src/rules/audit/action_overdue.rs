//! An action should have ended and has not.

use crate::analysis::context::Code;
use crate::base::date::Date;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("action-overdue", Audit, Warning, Coherent, level 3);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for action in code.each(Part::Action) {
        let open = matches!(action.text(Key::Status), Some("planned" | "ongoing"));
        let until = action.get(Key::Until).filter(|_| open);
        let Some((until, end)) = until.and_then(|until| Some((until, Date::of_text(until.as_str()?)?))) else {
            continue;
        };
        match code.day() {
            None => findings.unjudged(&RULE),
            Some(day) if end < day => {
                let finding = Finding::new(&RULE, until).with("id", action.text(Key::Id).unwrap_or_default());
                findings.push(finding.with("until", until.as_str().unwrap_or_default()));
            }
            Some(_) => {}
        }
    }
}
