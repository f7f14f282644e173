//! A right that nobody has.

use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Right;

pub(crate) static RULE: Rule = rule!("right-without-holder", Audit, Warning, Coherent, level 2, Rights);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for right in code.all::<Right<'a>>().filter(|right| !right.holders().is_stated()) {
        findings.push(about(&RULE, right));
    }
}
