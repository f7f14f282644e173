//! A verdict without its reason.

use crate::analysis::context::Code;
use crate::analysis::dimensions::states;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("assessment-without-reason", Audit, Note, Auditable, level 3);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for fact in code.each(Part::Assessment) {
        let short = matches!(fact.text(Key::Outcome), Some("partly" | "not-met"));
        if short && !states(fact, Key::Text) {
            findings.push(about(&RULE, fact));
        }
    }
}
