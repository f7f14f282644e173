//! An indicator that nobody has looked at.

use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::analysis::relations::Naming;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::{Indicator, Measurement};
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("indicator-never-measured", Audit, Warning, Auditable, level 3, FollowUp);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let unmeasured: Vec<Indicator<'a>> =
        code.all::<Indicator<'a>>().filter(|indicator| breaks_off(code, *indicator)).collect();
    if code.all::<Measurement<'a>>().next().is_none() && unmeasured.len() > 1 {
        let finding = Finding::new(&RULE, code.nearest(&[Key::Record])).variant("none");
        return findings.push(finding.with("count", unmeasured.len()));
    }
    for indicator in unmeasured {
        findings.push(about(&RULE, indicator));
    }
}

/// Whether an indicator was never measured.
pub(crate) fn breaks_off<'a>(code: &Code<'a>, indicator: Indicator<'a>) -> bool {
    code.nothing_names(indicator, &[Naming::MEASURES])
}
