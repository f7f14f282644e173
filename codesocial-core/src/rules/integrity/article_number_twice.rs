//! Two articles side by side with one number.

use std::collections::HashMap;

use crate::analysis::context::Code;
use crate::base::letters::lower;
use crate::base::unicode::composed;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::field::Field;
use crate::model::views::Article;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("article-number-twice", Integrity, Warning);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let mut known: HashMap<(Option<usize>, usize, String), Node<'a>> = HashMap::new();
    // How many lists began in an article after its first: `The duties of members are:`.
    let mut lists: HashMap<Option<usize>, usize> = HashMap::new();
    for article in code.articles().all() {
        let Field::Sound(num, node) = Article::of_node(article.node).num() else {
            if leads_to_list(code, article.node) {
                *lists.entry(article.parent).or_default() += 1;
            }
            continue;
        };
        // Dashes and dots of a list are no numbers.
        if !num.chars().any(char::is_alphanumeric) {
            continue;
        }
        let blank = |sign: &char| !(sign.is_whitespace() || *sign == '.');
        let number: String = composed(&lower(num)).chars().filter(blank).collect();
        // Whoever cites `Article 3` cites it in all lists; `2.` of one is not `2.` of another.
        let list =
            lists.get(&article.parent).filter(|_| !num.starts_with(|sign: char| sign.is_alphabetic() || sign == '§'));
        let key = (article.parent, list.copied().unwrap_or_default(), number);
        match known.get(&key) {
            Some(first) => findings.push(Finding::new(&RULE, node).with("found", num).related(*first)),
            None => {
                known.insert(key, node);
            }
        }
    }
}

/// Whether an article without a number is the sentence that leads to a list.
fn leads_to_list<'a>(code: &Code<'a>, article: Node<'a>) -> bool {
    let article = Article::of_node(article);
    let content = article.content().sound().and_then(|content| code.authoritative(content.node()));
    !article.num().is_stated() && content.is_some_and(|content| content.trim_end().ends_with(':'))
}
