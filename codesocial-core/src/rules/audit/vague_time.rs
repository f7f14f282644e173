//! A time that nobody can hold anyone to.

use crate::analysis::context::Code;
use crate::analysis::wording::lexicon::List;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("vague-time", Audit, Warning, Explicit, level 1, Duties);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for phrase in code.phrases() {
        let found = phrase.said(&[List::Time]);
        if !found.is_empty() {
            findings.push(Finding::new(&RULE, phrase.node).with_words("found", found));
        }
    }
}
