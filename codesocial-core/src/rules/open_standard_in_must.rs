//! A duty, an exception or a ground for exclusion that turns on a word which nobody has defined and nobody judges.

use crate::audit::List;
use crate::code::Code;
use crate::findings::{Finding, Findings};
use crate::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("open-standard-in-must", Audit, Note, Explicit, level 2, check);

fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for phrase in code.phrases() {
        let found = phrase.said(&[List::Standard]);
        if !found.is_empty() {
            findings.push(Finding::new(&RULE, phrase.node).with("found", found));
        }
    }
}
