//! An indicator that two people would read differently.

use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::diagnostic::finding::{Datum, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::field::Field;
use crate::model::values::Observed;
use crate::model::views::{Indicator, Target};
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("indicator-incomplete", Audit, Warning, Auditable, level 3, FollowUp);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for indicator in code.all::<Indicator<'a>>() {
        // What is yes or no, or said in words, has no unit.
        let value = match indicator.target().then(Target::value) {
            Field::Absent => indicator.baseline(),
            value => value,
        };
        let counted = matches!(value, Field::Absent | Field::Sound(Observed::Number, _));
        let keys = [
            (Key::Unit, indicator.unit().is_stated() || !counted),
            (Key::Method, indicator.method().is_stated()),
            (Key::Target, indicator.target().is_stated()),
            (Key::Every, indicator.every().is_stated()),
        ];
        let missing = keys.iter().filter(|(_, stated)| !stated);
        let missing: Vec<&'static str> = missing.map(|(key, _)| key.name()).collect();
        if !missing.is_empty() {
            findings.push(about(&RULE, indicator).with("missing", Datum::WordsOf("indicator-needs", missing)));
        }
    }
}
