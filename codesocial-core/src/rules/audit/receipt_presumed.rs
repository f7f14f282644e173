//! A message that counts as received whether or not it was: a delay runs, and nobody knows.

use crate::analysis::context::Code;
use crate::analysis::texts::top_key;
use crate::analysis::wording::stems;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("receipt-presumed", Audit, Note, Opposable, level 2, Rights);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for written in code.written() {
        let says_how = matches!(top_key(written.node), Some(Key::Articles | Key::Governance | Key::Dimensions));
        if says_how && stems::says_anywhere(written.text, stems::PRESUMED) {
            findings.push(Finding::new(&RULE, written.node));
        }
    }
}
