//! A text that cites an article of this document which is not there.

use crate::analysis::citations::Numbers;
use crate::analysis::context::Code;
use crate::analysis::texts::in_record;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("cited-article-missing", Integrity, Warning);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let articles = code.articles();
    let first_heading = articles.get(0).and_then(|article| article.node.get(Key::Heading));
    let titles = code.root.get(Key::Title).into_iter().chain(first_heading);
    let titles = titles.filter_map(|title| code.authoritative(title));
    let Some(numbers) = Numbers::of(articles, titles).filter(|_| !articles.are_unread()) else { return };
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
