//! The text does not tell where its subject comes from.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::document::LinkRelation;
use crate::model::field::Field;
use crate::model::views::Link;

pub(crate) static RULE: Rule = rule!("history-missing", Audit, Warning, Clear, level 1, Clarity);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    match code.document().history() {
        // A text that comes from another has its history there.
        Field::Absent if derived(code) => {}
        Field::Absent => findings.push(Finding::new(&RULE, code.root)),
        Field::Sound(history, _) if !history.story().is_stated() && !history.events().is_stated() => {
            findings.push(Finding::new(&RULE, history));
        }
        _ => {}
    }
}

fn derived(code: &Code<'_>) -> bool {
    code.all::<Link<'_>>().any(|link| matches!(link.rel().sound(), Some(LinkRelation::DerivedFrom)))
}
