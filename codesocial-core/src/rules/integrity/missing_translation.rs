//! A text that is not there in a language into which the document says that it is translated.

use crate::analysis::context::Code;
use crate::base::language_tag::serves;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("missing-translation", Integrity, Warning);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let own = code.language().unwrap_or_default();
    // By its languages, whatever stands under them.
    let missing = |text: Node<'a>, language: &str| match text.as_str() {
        Some(_) => !serves(own, language),
        None => !text.members().filter_map(|(tag, _)| tag.as_str()).any(|tag| serves(tag, language)),
    };
    let (mut begun, mut declared) = (Vec::new(), 0);
    for (node, language) in code.translations() {
        declared += 1;
        // A translation that nobody has begun is said once, not at each text.
        if code.each(Part::Text).all(|text| missing(text, language)) {
            if !code.index.hides(Part::Text) {
                findings.push(Finding::new(&RULE, node).variant("nowhere").with("language", language));
            }
        } else {
            begun.push(language);
        }
    }
    if declared == 0 {
        return;
    }
    for text in code.each(Part::Text).filter(|text| !text.is_unsound() && needs_translation(*text)) {
        let lacking: Vec<String> =
            begun.iter().filter(|language| missing(text, language)).map(|language| (*language).to_owned()).collect();
        if !lacking.is_empty() {
            findings.push(Finding::new(&RULE, text).with("languages", lacking));
        }
    }
}

/// Whether a text must be translated: proper names are the same in every language, and the record is no part of what is
/// adopted.
fn needs_translation(text: Node<'_>) -> bool {
    let mut keys = Vec::with_capacity(8);
    let mut here = text;
    while let Some(parent) = here.parent() {
        keys.extend(here.key().and_then(Node::as_str));
        here = parent;
    }
    keys.reverse();
    let name = text.as_str().is_some()
        && matches!(
            keys.as_slice(),
            ["subject", "name"]
                | ["stakeholders", "name" | "alsoKnownAs"]
                | ["links", "title"]
                | ["governance", "stewardship", "tools"]
        );
    !name && keys.first() != Some(&"record")
}
