//! A limit whose smallest number is larger than its largest.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Cap;

pub(crate) static RULE: Rule = rule!("least-above-most", Integrity, Error);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for cap in code.all::<Cap<'a>>() {
        if let (Some((at_least, least)), Some((at_most, most))) = (cap.at_least().told(), cap.at_most().told())
            && at_least > at_most
        {
            let finding = Finding::new(&RULE, least).with("least", at_least as f64).with("most", at_most as f64);
            findings.push(finding.related(most));
        }
    }
}
