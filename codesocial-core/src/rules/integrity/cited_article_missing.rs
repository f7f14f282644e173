//! A text that cites an article of this document which is not there.

use crate::analysis::citations::Numbers;
use crate::analysis::context::Code;
use crate::analysis::texts::in_record;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("cited-article-missing", Integrity, Warning);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let articles = code.articles();
    let Some(numbers) = Numbers::of(articles, code.titles()).filter(|_| !articles.are_unread()) else { return };
    for written in code.written() {
        let missing = numbers.missing(written.text);
        if missing.is_empty() || in_record(written.node) {
            continue;
        }
        for one in missing {
            findings.push(Finding::new(&RULE, written.node).at_words(&one.words).with("cited", one.cited));
        }
    }
}
