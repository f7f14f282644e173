//! A tie to a text that nobody can tell.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Link;

pub(crate) static RULE: Rule = rule!("link-names-nothing", Integrity, Error);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for link in code.all::<Link<'a>>() {
        if link.target().is_absent() && link.title().is_absent() {
            findings.push(Finding::new(&RULE, link));
        }
    }
}
