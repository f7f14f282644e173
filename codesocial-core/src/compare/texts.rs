//! A text before and after, language by language: what of it is another meaning, and what only another writing.

use std::collections::HashMap;

use crate::analysis::texts::Written;
use crate::base::language_tag::lookup;
use crate::compare::words::{likeness, same_but_for_typography, words};
use crate::model::part::Part;
use crate::structure::articles::texts_of;
use crate::tree::node::Node;

/// What happened to a text in one language; the nodes are the strings.
pub(super) enum Wording<'a> {
    /// The same words in the same languages, written otherwise (a string, or an object of languages).
    Form,
    /// Only spaces and signs.
    Typography(Node<'a>, Node<'a>, &'a str),
    /// The authoritative words.
    Reworded(Node<'a>, Node<'a>, &'a str),
    /// The authoritative words, nearly all of them.
    Replaced(Node<'a>, Node<'a>, &'a str),
    /// A translation, and not the authoritative words.
    Alone(Node<'a>, Node<'a>, &'a str),
    /// A translation, with the authoritative words.
    Followed(Node<'a>, Node<'a>, &'a str),
    /// A translation more.
    Added(Node<'a>, &'a str),
    /// A translation less.
    Removed(Node<'a>, &'a str),
    /// No text before or after: something else stands there.
    Whole,
}

/// Texts of fewer words say too little to tell whether their meaning was replaced.
const WORDS_TO_JUDGE: usize = 5;

/// Below this share of common words, a text is another text.
const ANOTHER: f64 = 0.2;

/// What happened to a text, in the order of its languages after.
pub(super) fn compare<'a>(before: Node<'a>, after: Node<'a>, language: &'a str) -> Vec<Wording<'a>> {
    if crate::compare::pairing::said::same(before, after) {
        return Vec::new();
    }
    let (ones, others): (Vec<_>, Vec<_>) =
        (Written::whole(before, language).collect(), Written::whole(after, language).collect());
    let authoritative = |list: &[Written<'a>]| {
        lookup(&[language], list.iter().map(|written| (written.language, *written)).collect::<Vec<_>>())
    };
    let sound = |node: Node<'_>, count: usize| {
        node.as_str().is_some() || node.borrowed().is_some() || node.members().count() == count
    };
    if !sound(before, ones.len()) || !sound(after, others.len()) {
        return vec![Wording::Whole];
    }
    let own = authoritative(&others);
    let binds = |other: &Written<'_>| own.is_some_and(|own| own.language == other.language);
    let reworded = match (authoritative(&ones), own) {
        (Some(one), Some(other)) => !same_but_for_typography(one.text, other.text),
        (None, None) => false,
        _ => true,
    };
    let (by_language, others_by_language) = (by_language(&ones), by_language(&others));
    let mut found = Vec::new();
    for other in &others {
        let Some(one) = by_language.get(&other.language.to_ascii_lowercase()) else {
            found.push(Wording::Added(other.node, other.language));
            continue;
        };
        let (old, new, tag) = (one.node, other.node, other.language);
        if one.text == other.text {
            continue;
        }
        found.push(if same_but_for_typography(one.text, other.text) {
            Wording::Typography(old, new, tag)
        } else if !binds(other) {
            if reworded { Wording::Followed(old, new, tag) } else { Wording::Alone(old, new, tag) }
        } else if words(one.text).len().min(words(other.text).len()) >= WORDS_TO_JUDGE
            && likeness(one.text, other.text) < ANOTHER
        {
            Wording::Replaced(old, new, tag)
        } else {
            Wording::Reworded(old, new, tag)
        });
    }
    let gone = ones.iter().filter(|one| !others_by_language.contains_key(&one.language.to_ascii_lowercase()));
    found.extend(gone.map(|one| Wording::Removed(one.node, one.language)));
    if found.is_empty() {
        found.push(Wording::Form);
    }
    found
}

/// The strings of a text by their languages, without regard to capitals; of two in one language the first.
fn by_language<'a>(list: &[Written<'a>]) -> HashMap<String, Written<'a>> {
    list.iter().rev().map(|written| (written.language.to_ascii_lowercase(), *written)).collect()
}

/// Whether a text is what an element means, so that other words under the same id are another element.
pub(super) fn is_meaning(part: Option<Part>, key: &str) -> bool {
    matches!(
        (part, key),
        (Some(Part::Commitment | Part::Principle | Part::Model | Part::Item | Part::Right), "text")
            | (Some(Part::Term | Part::Indicator), "definition")
    )
}

/// What the content of an article says in each language, its sentences one after the other.
pub(super) fn article_words(content: Node<'_>) -> Option<Vec<(&str, String)>> {
    let sentences = texts_of(content).collect::<Option<Vec<Node<'_>>>>()?;
    let mut said: Vec<(&str, String)> = Vec::new();
    for text in sentences {
        for written in Written::whole(text, "") {
            match said.iter_mut().find(|(language, _)| *language == written.language) {
                Some((_, before)) => *before = format!("{before} {}", written.text),
                None => said.push((written.language, written.text.to_owned())),
            }
        }
    }
    Some(said)
}
