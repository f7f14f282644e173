//! A vote of which nobody can compute whether it passes.

use crate::analysis::context::Code;
use crate::analysis::decision::procedure::Procedure;
use crate::analysis::decision::verdict::Because;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::document::process::Method;
use crate::model::views::Process;

pub(crate) static RULE: Rule = rule!("threshold-missing", Integrity, Warning);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for process in code.all::<Process<'a>>() {
        let Some(procedure) = Procedure::of(code, process) else { continue };
        let method = procedure.method;
        let finding = match (&procedure.threshold, process.threshold().node()) {
            // Another sets it.
            (None, place) if place.is_some() => continue,
            (None, _) => {
                let variant = match method {
                    Some(Method::Majority) => "majority",
                    Some(Method::Supermajority) => "supermajority",
                    Some(Method::Unanimity) => "unanimity",
                    _ => continue,
                };
                let Some(place) = process.method().node() else { continue };
                Finding::new(&RULE, place).variant(variant)
            }
            (Some(threshold), Some(place)) if threshold.required(method) == Err(Because::ThresholdUnstated) => {
                Finding::new(&RULE, place).variant("share")
            }
            _ => continue,
        };
        findings.push(finding);
    }
}
