//! Sanctions without degrees.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Sanction;

pub(crate) static RULE: Rule = rule!("sanctions-not-graduated", Audit, Note, Opposable, level 2, Rights);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let sanctions = || code.all::<Sanction<'a>>();
    let levels: Vec<u64> = sanctions().filter_map(|sanction| sanction.level().sound()).collect();
    let mut several = sanctions();
    let graduated = match (several.next(), several.next()) {
        // One price for several grounds; one ground has no lesser one.
        (Some(only), None) => only.grounds().each().count().max(only.causes().each().count()) < 2,
        // Several sanctions are degrees, unless the text itself says that they are of one.
        _ => levels.is_empty() || levels.iter().any(|level| Some(level) != levels.first()),
    };
    // A degree that cannot be read may be another one.
    let unclear = code.hides::<Sanction<'a>>() || sanctions().any(|sanction| sanction.level().is_unsound());
    if let Some(first) = sanctions().next().filter(|_| !graduated && !unclear) {
        findings.push(Finding::new(&RULE, first.node().parent().unwrap_or(first.node())));
    }
}
