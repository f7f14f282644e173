//! A recourse that may take for ever.

use crate::analysis::context::Code;
use crate::analysis::dimensions::states;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("recourse-without-deadline", Audit, Note, Opposable, level 2);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for recourse in code.each(Part::Recourse) {
        let mut steps = recourse.list(Key::Steps).peekable();
        if steps.peek().is_some() && !steps.any(|step| states(step, Key::Within)) {
            findings.push(about(&RULE, recourse));
        }
    }
}
