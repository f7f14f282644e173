//! A reference to an element that cannot stand there: a principle as the bearer of a duty.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("reference-of-wrong-kind", Integrity, Error);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for (reference, named) in code.references() {
        let Some(named) = named else { continue };
        if reference.kinds.contains(&named.part) {
            continue;
        }
        let id = named.id.as_str().unwrap_or_default();
        let finding = Finding::new(&RULE, reference.node).with("id", id).with("found", named.part);
        findings.push(finding.with("expected", reference.kinds).related(named.element));
    }
}
