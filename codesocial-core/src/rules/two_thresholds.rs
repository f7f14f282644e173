//! A threshold that says both `over` and `atLeast`.

use crate::code::Code;
use crate::findings::{Finding, Findings, Place};
use crate::rule::{Rule, rule};
use crate::shape::Part;

pub(crate) static RULE: Rule = rule!("two-thresholds", Integrity, Error, check);

fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for threshold in code.each(Part::Threshold) {
        if let (Some(over), Some(at_least)) = (threshold.get("over"), threshold.get("atLeast")) {
            let (first, second) = if over.index() < at_least.index() { (over, at_least) } else { (at_least, over) };
            findings.push(Finding::new(&RULE, Place::Key(second)).related(Place::Key(first)));
        }
    }
}
