//! The story has no date to hold on to.

use crate::analysis::context::Code;
use crate::analysis::dimensions::states;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("history-without-event", Audit, Note, Clear, level 1);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    if let Some(history) = code.root.get(Key::History)
        && states(history, Key::Story)
        && !states(history, Key::Events)
    {
        findings.push(Finding::new(&RULE, history));
    }
}
