//! A dimension that is said not to apply, and yet says something.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings, Place};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::field::says;
use crate::model::views::Dimension;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("dimension-contradicts-itself", Integrity, Error);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for dimension in code.all::<Dimension<'a>>() {
        let Some((_, not_applicable)) = dimension.not_applicable().told() else { continue };
        // What no dimension holds that does not apply. A summary or keywords may explain why it does not.
        let contents = [
            dimension.principles().told().map(|(_, node)| (Key::Principles, node)),
            dimension.models().told().map(|(_, node)| (Key::Models, node)),
            dimension.commitments().told().map(|(_, node)| (Key::Commitments, node)),
            dimension.planned().told().map(|(_, node)| (Key::Planned, node)),
        ];
        let mut contents = contents.into_iter().flatten().filter(|(_, node)| says(*node)).peekable();
        let Some((key, _)) = contents.peek() else { continue };
        let finding = Finding::new(&RULE, Place::Key(not_applicable)).with("key", key.name());
        findings.push(contents.map(|(_, node)| node).fold(finding, Finding::related));
    }
}
