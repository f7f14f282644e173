//! A message that counts as received whether or not it was: a delay runs, and nobody knows.

use crate::analysis::context::Code;
use crate::analysis::texts::top_key;
use crate::analysis::wording::lexicon::{Lexicon, List};
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("receipt-presumed", Audit, Note, Opposable, level 2, Rights);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let mut words = Vec::new();
    for written in code.written() {
        let says_how = matches!(top_key(written.node), Some(Key::Articles | Key::Governance | Key::Dimensions));
        let Some(lexicon) = Lexicon::of(written.language).filter(|_| says_how) else { continue };
        if lexicon.found(written.text, &mut words).iter().any(|hit| hit.list == List::Presumed) {
            findings.push(Finding::new(&RULE, written.node));
        }
    }
}
