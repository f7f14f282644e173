//! A text in a language of which the document does not say that it is written in it.

use std::collections::HashMap;

use crate::analysis::context::Code;
use crate::base::language_tag::serves;
use crate::diagnostic::finding::{Finding, Findings, Place};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("undeclared-language", Integrity, Warning);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    // A declaration that cannot be read may be that of any language.
    let document = code.document();
    if document.language().is_unsound() || document.translations().is_unclear() {
        return;
    }
    let own = code.language();
    let declared: Vec<&str> = code.translations().map(|(_, language)| language).chain(own).collect();
    // One finding a language, at its first text: the cure is one word in `translations`.
    let mut found: Vec<(&str, Node<'a>, usize)> = Vec::new();
    let mut known: HashMap<&str, Option<usize>> = HashMap::new();
    // A tag that is none is said already.
    for text in code.each(Part::Text).filter(|text| !text.is_unsound()) {
        for (key, value) in text.members() {
            let Some(tag) = key.as_str() else { continue };
            let number = *known.entry(tag).or_insert_with(|| {
                if declared.iter().any(|language| serves(tag, language)) {
                    return None;
                }
                found.push((tag, value, 0));
                Some(found.len() - 1)
            });
            if let Some((_, first, count)) = number.and_then(|number| found.get_mut(number)) {
                *count += 1;
                // Parts are listed by where they end; the first is the one that begins first.
                if value.index() < first.index() {
                    *first = value;
                }
            }
        }
    }
    for (language, first, count) in found {
        findings.push(Finding::new(&RULE, Place::Key(first)).with("language", language).with("count", count));
    }
}
