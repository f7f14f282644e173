//! An indicator that two people would read differently.

use crate::analysis::context::Code;
use crate::analysis::dimensions::states;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("indicator-incomplete", Audit, Warning, Auditable, level 3);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for indicator in code.each(Part::Indicator) {
        // What is yes or no, or said in words, has no unit.
        let value = indicator
            .get(Key::Target)
            .and_then(|target| target.get(Key::Value))
            .or_else(|| indicator.get(Key::Baseline));
        let counted = value.is_none_or(|value| value.as_f64().is_some());
        let missing =
            [Key::Unit, Key::Method, Key::Target, Key::Every].into_iter().filter(|key| !states(indicator, *key));
        let missing: Vec<String> =
            missing.filter(|key| counted || *key != Key::Unit).map(|key| key.name().to_owned()).collect();
        if !missing.is_empty() {
            findings.push(about(&RULE, indicator).with("missing", missing));
        }
    }
}
