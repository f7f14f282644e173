//! Sanctions without degrees.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("sanctions-not-graduated", Audit, Note, Opposable, level 2);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let sanctions = code.each(Part::Sanction);
    let levels: Vec<u64> = sanctions.filter_map(|sanction| sanction.get(Key::Level)?.as_count()).collect();
    let graduated = levels.iter().any(|level| Some(level) != levels.first());
    if let Some(first) = code.each(Part::Sanction).next().filter(|_| !graduated) {
        findings.push(Finding::new(&RULE, first.parent().unwrap_or(first)));
    }
}
