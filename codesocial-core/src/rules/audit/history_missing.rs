//! The text does not tell where its subject comes from.

use crate::analysis::context::Code;
use crate::analysis::dimensions::states;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("history-missing", Audit, Warning, Clear, level 1);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    match code.root.get("history") {
        None => findings.push(Finding::new(&RULE, code.root)),
        Some(history) if history.is_object() && !states(history, "story") && !states(history, "events") => {
            findings.push(Finding::new(&RULE, history));
        }
        Some(_) => {}
    }
}
