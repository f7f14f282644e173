//! Sanctions without degrees.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Sanction;

pub(crate) static RULE: Rule = rule!("sanctions-not-graduated", Audit, Note, Opposable, level 2);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let sanctions = || code.all::<Sanction<'a>>();
    let levels: Vec<u64> = sanctions().filter_map(|sanction| sanction.level().sound()).collect();
    let graduated = levels.iter().any(|level| Some(level) != levels.first());
    // A degree that cannot be read may be another one.
    let unclear = code.hides::<Sanction<'a>>() || sanctions().any(|sanction| sanction.level().is_unsound());
    if let Some(first) = sanctions().next().filter(|_| !graduated && !unclear) {
        findings.push(Finding::new(&RULE, first.node().parent().unwrap_or(first.node())));
    }
}
