//! A recourse that leads nowhere.

use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Recourse;

pub(crate) static RULE: Rule = rule!("recourse-without-steps", Audit, Warning, Opposable, level 2, Rights);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for recourse in
        code.all::<Recourse<'a>>().filter(|recourse| !recourse.steps().is_stated() && !recourse.body().is_stated())
    {
        findings.push(about(&RULE, recourse));
    }
}
