//! One id, two elements.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("duplicate-id", Integrity, Error);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for named in code.index.named() {
        let Some(id) = named.id.as_str() else { continue };
        if let Some(first) = code.index.element(id).filter(|first| first.id.index() != named.id.index()) {
            findings.push(Finding::new(&RULE, named.id).with("id", id).related(first.id));
        }
    }
}
