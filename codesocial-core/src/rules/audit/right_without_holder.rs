//! A right that nobody has.

use crate::analysis::context::Code;
use crate::analysis::dimensions::states;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("right-without-holder", Audit, Warning, Coherent, level 2);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for right in code.each(Part::Right).filter(|right| !states(*right, Key::Holders)) {
        findings.push(about(&RULE, right));
    }
}
