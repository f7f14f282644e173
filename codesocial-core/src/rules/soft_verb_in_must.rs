//! A duty whose words oblige to nothing.

use crate::audit::List;
use crate::code::Code;
use crate::findings::{Finding, Findings};
use crate::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("soft-verb-in-must", Audit, Warning, Explicit, level 1, check);

fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for phrase in code.phrases() {
        let found = phrase.said(&[List::Trying, List::Softener]);
        if !found.is_empty() {
            findings.push(Finding::new(&RULE, phrase.node).with("found", found));
        }
    }
}
