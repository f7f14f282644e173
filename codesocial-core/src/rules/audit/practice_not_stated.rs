//! A model that does not say whether it is lived or meant.

use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::document::{Binding, Genre};
use crate::model::views::Model;

pub(crate) static RULE: Rule = rule!("practice-not-stated", Audit, Note, Coherent, level 2, Clarity);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    // What statutes say holds from the day on which they do.
    if code.document().binding().may_be(Binding::Statutory) || code.document().genre().may_be(Genre::Statutes) {
        return;
    }
    for model in code.all::<Model<'a>>().filter(|model| model.practised().is_absent()) {
        findings.push(about(&RULE, model));
    }
}
