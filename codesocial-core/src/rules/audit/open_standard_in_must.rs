//! A duty, an exception or a ground for exclusion that turns on a word which nobody has defined and nobody judges.

use crate::analysis::context::Code;
use crate::analysis::wording::lexicon::List;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("open-standard-in-must", Audit, Note, Explicit, level 2, Duties);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for phrase in code.phrases() {
        let found = phrase.said(&[List::Standard, List::Occasion]);
        if !found.is_empty() {
            findings.push(Finding::new(&RULE, phrase.node).with_words("found", found));
        }
    }
}
