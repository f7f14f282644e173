//! A text of an article that says the words of another article.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::model::views::FromArticle;

pub(crate) static RULE: Rule = rule!("article-borrows-words", Integrity, Error);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for borrower in code.each(Part::FromArticle) {
        if code.articles().around(borrower).is_some() {
            let named = FromArticle::of_node(borrower).from_article().written();
            findings.push(Finding::new(&RULE, borrower).with("named", named));
        }
    }
}
