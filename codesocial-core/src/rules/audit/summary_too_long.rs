//! A summary that is no longer one.

use crate::analysis::context::Code;
use crate::analysis::sentences::count_words;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("summary-too-long", Audit, Note, Accessible, level 1, Clarity);

/// What an unhurried reader reads in two minutes.
const MOST_WORDS: usize = 400;

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let Some((node, text)) = code.document().summary().sound().and_then(|summary| code.in_own_language(summary.node()))
    else {
        return;
    };
    let count = count_words(text);
    if count > MOST_WORDS {
        findings.push(Finding::new(&RULE, node).with("count", count).with("most", MOST_WORDS));
    }
}
