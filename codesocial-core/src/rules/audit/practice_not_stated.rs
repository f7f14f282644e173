//! A model that does not say whether it is lived or meant.

use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Model;

pub(crate) static RULE: Rule = rule!("practice-not-stated", Audit, Note, Coherent, level 2);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for model in code.all::<Model<'a>>().filter(|model| model.practised().is_absent()) {
        findings.push(about(&RULE, model));
    }
}
