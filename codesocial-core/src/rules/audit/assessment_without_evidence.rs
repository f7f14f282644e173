//! An assessment that rests on a word.

use crate::analysis::context::Code;
use crate::analysis::dimensions::states;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("assessment-without-evidence", Audit, Warning, Auditable, level 3);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for assessment in code.each(Part::Assessment).filter(|assessment| breaks_off(code, *assessment)) {
        findings.push(about(&RULE, assessment));
    }
}

/// Whether an assessment concludes and rests on a word.
pub(crate) fn breaks_off<'a>(_code: &Code<'a>, assessment: Node<'a>) -> bool {
    let concludes = matches!(assessment.text(Key::Outcome), Some("met" | "partly" | "not-met"));
    concludes && !states(assessment, Key::Evidence)
}
