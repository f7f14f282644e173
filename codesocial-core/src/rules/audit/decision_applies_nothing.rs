//! A decision that rests on nothing in the text.

use crate::analysis::context::Code;
use crate::analysis::dimensions::states;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("decision-applies-nothing", Audit, Note, Auditable, level 3);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for decision in code.each(Part::Decision).filter(|decision| !states(*decision, Key::Applies)) {
        findings.push(about(&RULE, decision));
    }
}
