//! A duty, an exception or a ground for exclusion that turns on a word which nobody has defined and nobody judges.

use crate::audit::{List, binds, states};
use crate::code::Code;
use crate::findings::{Finding, Findings};
use crate::rule::{Rule, rule};
use crate::shape::Part;

pub(crate) static RULE: Rule = rule!("open-standard-in-must", Audit, Note, Explicit, level 2, check);

fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for phrase in code.phrases() {
        let judged = |key: &str| states(phrase.holder, key);
        let open = match phrase.part {
            // An indicator is a criterion.
            Part::Commitment => binds(phrase.holder) && !judged("indicators"),
            Part::Exception => !judged("criterion") && !judged("decidedBy"),
            Part::Sanction => !judged("decidedBy"),
            Part::Membership => !judged("excludeProcess"),
            _ => false,
        };
        let found = if open { phrase.said(&[List::Standard]) } else { Vec::new() };
        if !found.is_empty() {
            findings.push(Finding::new(&RULE, phrase.node).with("found", found));
        }
    }
}
