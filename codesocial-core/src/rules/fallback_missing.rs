//! A process that hands over to a fallback which it does not name.

use crate::code::Code;
use crate::findings::{Finding, Findings};
use crate::rule::{Rule, rule};
use crate::shape::Part;

pub(crate) static RULE: Rule = rule!("fallback-missing", Integrity, Error, check);

fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for process in code.each(Part::Process).filter(|process| process.get("fallback").is_none()) {
        let on_failure = process.get("quorum").and_then(|quorum| quorum.get("onFailure"));
        for (variant, place) in [("quorum", on_failure), ("tie", process.get("tie"))] {
            if let Some(place) = place.filter(|place| place.as_str() == Some("fallback")) {
                findings.push(Finding::new(&RULE, place).variant(variant));
            }
        }
    }
}
