//! An exclusion that nobody is named to decide.

use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::field::says;
use crate::model::views::Membership;

pub(crate) static RULE: Rule = rule!("exclusion-without-process", Audit, Note, Opposable, level 2, Rights);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for membership in code.all::<Membership<'a>>() {
        if membership.exclude().told().is_some_and(|(_, node)| says(node)) && !membership.exclude_process().is_stated()
        {
            findings.push(about(&RULE, membership));
        }
    }
}
