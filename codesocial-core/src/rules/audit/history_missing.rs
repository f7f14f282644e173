//! The text does not tell where its subject comes from.

use crate::analysis::context::Code;
use crate::analysis::dimensions::states;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("history-missing", Audit, Warning, Clear, level 1);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    match code.root.get(Key::History) {
        None => findings.push(Finding::new(&RULE, code.root)),
        Some(history) if history.is_object() && !states(history, Key::Story) && !states(history, Key::Events) => {
            findings.push(Finding::new(&RULE, history));
        }
        Some(_) => {}
    }
}
