//! An indicator that no commitment uses.

use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::analysis::relations::Naming;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Indicator;

pub(crate) static RULE: Rule = rule!("indicator-for-nothing", Audit, Warning, Coherent, level 3, FollowUp);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for indicator in code.all::<Indicator<'a>>().filter(|indicator| stands_apart(code, *indicator)) {
        findings.push(about(&RULE, indicator));
    }
}

/// Whether no commitment uses an indicator.
pub(crate) fn stands_apart<'a>(code: &Code<'a>, indicator: Indicator<'a>) -> bool {
    code.nothing_names(indicator, &[Naming::USES])
}
