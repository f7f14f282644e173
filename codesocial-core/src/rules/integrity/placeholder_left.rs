//! What a template or a draft left to be filled in.

mod scan;
#[cfg(test)]
pub(crate) use scan::published;

use crate::analysis::article_numbers::says_repealed;
use crate::analysis::context::Code;
use crate::analysis::texts::survey::Concern;
use crate::base::unicode::composed;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Article;
use crate::rules::integrity::placeholder_left::scan::Left;

pub(crate) static RULE: Rule = rule!("placeholder-left", Integrity, Warning);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for written in code.concerning(Concern::Placeholder) {
        for left in scan::placeholders(&composed(written.text), written.language) {
            let finding = Finding::new(&RULE, written.node);
            findings.push(match left {
                Left::Mark(found) => finding.at_words(found).with("found", found),
                Left::Alone(found) => finding.at_words(found).variant("alone").with("found", found),
                Left::Hole(found) => finding.at_words(found).variant("hole").with("found", found),
            });
        }
    }
    let inner = code.articles().all().iter().filter(|article| !Article::of_node(article.node).articles().is_stated());
    for (node, article) in inner.map(|article| (article.node, Article::of_node(article.node))) {
        let heading = article.heading().sound().and_then(|heading| code.authoritative(heading.node()));
        let (Some(num), Some(heading)) = (article.num().sound(), heading) else { continue };
        if !article.content().is_stated() && is_empty_title(num, heading) {
            findings.push(Finding::new(&RULE, node).variant("empty").with("found", heading));
        }
    }
}

/// Whether a numbered article, such as `Article 21`, has a title that says nothing by itself: `Requirements`, and not `Seat: Paris`.
fn is_empty_title(num: &str, heading: &str) -> bool {
    let named = num.chars().take_while(|sign| sign.is_alphabetic() || *sign == '§').count();
    let is_title =
        heading.chars().all(|sign| sign.is_alphabetic() || sign.is_whitespace() || matches!(sign, '\'' | '’' | '-'));
    let counts = num.chars().any(|sign| sign.is_ascii_digit());
    (named > 1 || num.starts_with('§'))
        && counts
        && is_title
        && heading.split_whitespace().count() <= MOST_OF_TITLE
        && !says_repealed(heading)
}

/// So many words are a title alone.
const MOST_OF_TITLE: usize = 1;
