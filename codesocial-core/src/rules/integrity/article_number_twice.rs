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
    let mut known: HashMap<(Option<usize>, String), Node<'a>> = HashMap::new();
    for article in code.articles().all() {
        let Field::Sound(num, node) = Article::of_node(article.node).num() else { continue };
        // Dashes and dots of a list are no numbers.
        if !num.chars().any(char::is_alphanumeric) {
            continue;
        }
        let blank = |sign: &char| !(sign.is_whitespace() || *sign == '.');
        let number: String = composed(&lower(num)).chars().filter(blank).collect();
        match known.get(&(article.parent, number.clone())) {
            Some(first) => findings.push(Finding::new(&RULE, node).with("found", num).related(*first)),
            None => {
                known.insert((article.parent, number), node);
            }
        }
    }
}
