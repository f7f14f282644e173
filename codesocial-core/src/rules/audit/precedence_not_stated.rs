//! Two texts govern, and nobody knows which prevails.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::document::LinkRelation;
use crate::model::views::Link;

pub(crate) static RULE: Rule = rule!("precedence-not-stated", Audit, Warning, Opposable, level 2, Decisions);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let governing: Vec<Link<'a>> =
        code.all::<Link<'a>>().filter(|link| link.rel().is(LinkRelation::GovernedBy)).collect();
    if governing.len() < 2 {
        return;
    }
    for link in governing.into_iter().filter(|link| link.precedence().is_absent()) {
        findings.push(Finding::new(&RULE, link).with("target", link.target().written()));
    }
}
