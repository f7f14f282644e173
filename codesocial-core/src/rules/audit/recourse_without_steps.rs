//! A recourse that leads nowhere.

use crate::analysis::context::Code;
use crate::analysis::dimensions::states;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("recourse-without-steps", Audit, Warning, Opposable, level 2);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for recourse in
        code.each(Part::Recourse).filter(|recourse| !states(*recourse, Key::Steps) && !states(*recourse, Key::Body))
    {
        findings.push(about(&RULE, recourse));
    }
}
