//! A principle that nothing puts into practice.

use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::analysis::relations::Naming;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Principle;

pub(crate) static RULE: Rule = rule!("principle-without-follow-up", Audit, Warning, Coherent, level 2, Clarity);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for principle in code.all::<Principle<'a>>().filter(|principle| breaks_off(code, *principle)) {
        findings.push(about(&RULE, principle));
    }
}

/// Whether nothing puts a principle into practice.
pub(crate) fn breaks_off<'a>(code: &Code<'a>, principle: Principle<'a>) -> bool {
    !principle.criteria().is_stated()
        && code.nothing_names(principle, &[Naming::APPLIES, Naming::UPHOLDS, Naming::IMPLEMENTS])
}
