//! A recourse that may take for ever.

use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Recourse;

pub(crate) static RULE: Rule = rule!("recourse-without-deadline", Audit, Note, Opposable, level 2, Rights);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for recourse in code.all::<Recourse<'a>>() {
        let steps = recourse.steps();
        if steps.each().next().is_some() && !steps.is_unclear() && !steps.each().any(|step| step.within().is_stated()) {
            findings.push(about(&RULE, recourse));
        }
    }
}
