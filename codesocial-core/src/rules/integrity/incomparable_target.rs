//! Values of an indicator that cannot be compared with its target.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::document::Operator;
use crate::model::field::{Field, Word};
use crate::model::values::Observed;
use crate::model::views::{Indicator, Measurement, Target};
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("incomparable-target", Integrity, Error);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for indicator in code.all::<Indicator<'a>>() {
        let target = indicator.target();
        let Some((value, place)) = target.then(Target::value).told() else { continue };
        let Some((operator, at)) = target.then(Target::operator).told() else { continue };
        if value.kind() != "number" && operator != Operator::Equal {
            let finding = Finding::new(&RULE, at).variant("operator").with("operator", operator.word());
            findings.push(finding.with_word("found", value.kind()).related(place));
        }
        if let Some(baseline) = indicator.baseline().told() {
            compare(baseline, (value, place), "baseline", findings);
        }
    }
    for measurement in code.all::<Measurement<'a>>() {
        let indicator = measurement.indicator().sound().and_then(|name| code.named::<Indicator<'a>>(name));
        let Some(indicator) = indicator else { continue };
        let expected = match indicator.target().then(Target::value) {
            Field::Absent => indicator.baseline(),
            value => value,
        };
        if let (Some(value), Some(expected)) = (measurement.value().told(), expected.told()) {
            compare(value, expected, "measurement", findings);
        }
    }
}

/// Reports a value that is of another kind than the one with which it is compared.
fn compare<'a>(
    (value, at): (Observed, Node<'a>),
    (with, related): (Observed, Node<'a>),
    variant: &'static str,
    findings: &mut Findings<'a>,
) {
    let (found, expected) = (value.kind(), with.kind());
    if found != expected {
        let finding = Finding::new(&RULE, at).variant(variant);
        findings.push(finding.with_word("found", found).with_word("expected", expected).related(related));
    }
}
