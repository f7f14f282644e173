//! A dispute that nobody ends.

use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Recourse;

pub(crate) static RULE: Rule = rule!("recourse-without-body", Audit, Note, Opposable, level 2, Rights);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for recourse in code.all::<Recourse<'a>>() {
        if !recourse.body().is_stated() && !recourse.appeal().is_stated() {
            findings.push(about(&RULE, recourse));
        }
    }
}
