//! An intention that no action carries out.

use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::analysis::relations::Naming;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Model;

pub(crate) static RULE: Rule = rule!("intention-without-action", Audit, Warning, Coherent, level 3, FollowUp);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for model in code.all::<Model<'a>>().filter(|model| breaks_off(code, *model)) {
        findings.push(about(&RULE, model));
    }
}

/// Whether a model is an intention that no action carries out.
pub(crate) fn breaks_off<'a>(code: &Code<'a>, model: Model<'a>) -> bool {
    model.practised().is(false) && code.nothing_names(model, &[Naming::IMPLEMENTS])
}
