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
use crate::rules::integrity::placeholder_left::scan::Left;
use crate::tree::key::Key;

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
    for article in code.articles().all().iter().filter(|article| article.node.get(Key::Articles).is_none()) {
        let text = |key: Key| article.node.get(key).and_then(|text| code.authoritative(text));
        let (Some(num), Some(heading)) = (text(Key::Num), text(Key::Heading)) else { continue };
        if article.node.get(Key::Content).is_none() && is_empty_title(num, heading) {
            findings.push(Finding::new(&RULE, article.node).variant("empty").with("found", heading));
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
