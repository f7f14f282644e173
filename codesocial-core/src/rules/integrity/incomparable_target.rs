//! Values of an indicator that cannot be compared with its target.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;
use crate::tree::node::{Kind, Node};

pub(crate) static RULE: Rule = rule!("incomparable-target", Integrity, Error);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for indicator in code.each(Part::Indicator) {
        let Some(target) = indicator.get(Key::Target) else { continue };
        let (Some(value), Some(operator)) = (target.get(Key::Value), target.get(Key::Operator)) else { continue };
        let (Some(kind), Some(name)) = (kind(value), operator.as_str()) else { continue };
        if kind != "number" && name != "equal" {
            let finding = Finding::new(&RULE, operator).variant("operator").with("operator", name);
            findings.push(finding.with_word("found", kind).related(value));
        }
        if let Some(baseline) = indicator.get(Key::Baseline) {
            compare(baseline, value, "baseline", findings);
        }
    }
    for measurement in code.each(Part::Measurement) {
        let indicator = measurement.get(Key::Indicator).and_then(|reference| code.element(reference));
        let Some(indicator) = indicator.filter(|named| named.part == Part::Indicator) else { continue };
        let expected = indicator.element.at("/target/value").or_else(|| indicator.element.get(Key::Baseline));
        if let (Some(value), Some(expected)) = (measurement.get(Key::Value), expected) {
            compare(value, expected, "measurement", findings);
        }
    }
}

/// Reports a value that is of another kind than the one with which it is compared.
fn compare<'a>(value: Node<'a>, with: Node<'a>, variant: &'static str, findings: &mut Findings<'a>) {
    if let (Some(found), Some(expected)) = (kind(value), kind(with))
        && found != expected
    {
        let finding = Finding::new(&RULE, value).variant(variant);
        findings.push(finding.with_word("found", found).with_word("expected", expected).related(with));
    }
}

/// What sort of value it is, by the word of the interface.
fn kind(value: Node<'_>) -> Option<&'static str> {
    match value.kind() {
        Kind::Number(_) => Some("number"),
        Kind::Boolean(_) => Some("boolean"),
        Kind::String(_) | Kind::Decoded(_) | Kind::Key(_) => Some("string"),
        Kind::Null | Kind::Array | Kind::Object => None,
    }
}
