//! A model that does not say whether it is lived or meant.

use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("practice-not-stated", Audit, Note, Coherent, level 2);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for model in code.each(Part::Model).filter(|model| model.get(Key::Practised).is_none()) {
        findings.push(about(&RULE, model));
    }
}
