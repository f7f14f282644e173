//! An indicator that nobody has looked at.

use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("indicator-never-measured", Audit, Warning, Auditable, level 3);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let unmeasured: Vec<Node<'a>> =
        code.each(Part::Indicator).filter(|indicator| breaks_off(code, *indicator)).collect();
    if code.each(Part::Measurement).next().is_none() && unmeasured.len() > 1 {
        let finding = Finding::new(&RULE, code.nearest(&[Key::Record])).variant("none");
        return findings.push(finding.with("count", unmeasured.len()));
    }
    for indicator in unmeasured {
        findings.push(about(&RULE, indicator));
    }
}

/// Whether an indicator was never measured.
pub(crate) fn breaks_off<'a>(code: &Code<'a>, indicator: Node<'a>) -> bool {
    code.relations().by(indicator, "measurements", "indicator").next().is_none()
}
