//! A limit whose smallest number is larger than its largest.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("least-above-most", Integrity, Error);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for cap in code.each(Part::Cap) {
        let (Some(least), Some(most)) = (cap.get(Key::AtLeast), cap.get(Key::AtMost)) else { continue };
        if let (Some(at_least), Some(at_most)) = (least.as_f64(), most.as_f64())
            && at_least > at_most
        {
            findings.push(Finding::new(&RULE, least).with("least", at_least).with("most", at_most).related(most));
        }
    }
}
