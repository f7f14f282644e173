//! A threshold that is not what the method's name promises.

use crate::analysis::context::Code;
use crate::analysis::decision::procedure::{Comparison, Procedure, Support};
use crate::analysis::decision::share::Share;
use crate::analysis::decision::told::comparison;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::document::process::Method;
use crate::model::views::Process;

pub(crate) static RULE: Rule = rule!("threshold-contradicts-method", Integrity, Warning);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for process in code.all::<Process<'a>>() {
        let (Some(procedure), Some(node)) = (Procedure::of(code, process), process.threshold().sound()) else {
            continue;
        };
        let Some(Ok(Support::Share(how, share))) =
            procedure.threshold.as_ref().map(|threshold| threshold.required(procedure.method))
        else {
            continue;
        };
        let variant = match procedure.method {
            Some(Method::Majority) if how == Comparison::AtLeast && share == Share::half() => "half-is-enough",
            Some(Method::Majority) if share < Share::half() => "majority",
            Some(Method::Supermajority) if share <= Share::half() => "supermajority",
            Some(Method::Unanimity) if share < Share::whole() => "unanimity",
            _ => continue,
        };
        let place = if how == Comparison::Over { node.over() } else { node.at_least() };
        findings.push(
            Finding::new(&RULE, place.node().unwrap_or(node.node()))
                .variant(variant)
                .with_word("comparison", comparison(how))
                .with("share", share.to_string()),
        );
    }
}
