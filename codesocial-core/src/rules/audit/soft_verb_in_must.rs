//! A duty whose words oblige to nothing.

use crate::analysis::context::Code;
use crate::analysis::wording::lexicon::List;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("soft-verb-in-must", Audit, Warning, Explicit, level 1, Duties);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for phrase in code.phrases() {
        let found = phrase.said(&[List::Trying, List::Softener]);
        if !found.is_empty() {
            findings.push(Finding::new(&RULE, phrase.node).with_words("found", found));
        }
    }
}
