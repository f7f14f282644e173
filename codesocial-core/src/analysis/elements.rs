//! How an element is found and called in a finding.

use crate::analysis::context::Code;
use crate::analysis::texts::{Written, in_each_language};
use crate::analysis::wording::stems;
use crate::diagnostic::finding::{Datum, Finding};
use crate::diagnostic::rule::Rule;
use crate::tree::key::Key;
use crate::tree::node::Node;

/// So many characters of what an element is called are kept: more than a message shows.
const LONGEST_NAME: usize = 120;
/// In so many languages at most.
const MOST_LANGUAGES: usize = 64;

/// A finding at an element, which its message may name by `{id}`.
pub(crate) fn about<'a>(rule: &'static Rule, element: impl Into<Node<'a>>) -> Finding<'a> {
    let element = element.into();
    Finding::new(rule, element).with("id", called(element))
}

/// An element as a message calls it: by its name, else by the words that it is, else by its id.
pub(crate) fn called(element: Node<'_>) -> Datum {
    let id = element.text(Key::Id).unwrap_or_default().to_owned();
    let keys = [
        Key::Name,
        Key::Title,
        Key::Term,
        Key::Heading,
        Key::Gives,
        Key::Effect,
        Key::Subject,
        Key::Text,
        Key::Statement,
    ];
    let name = keys.into_iter().find_map(|key| element.get(key));
    let said = name.into_iter().flat_map(|name| Written::whole(name, ""));
    let said = said.filter(|written| !written.text.trim().is_empty());
    let short = |text: &str| text.chars().take(LONGEST_NAME).collect::<String>();
    let said = said.take(MOST_LANGUAGES).map(|written| (written.language.to_owned(), short(written.text)));
    Datum::Element(id, said.collect())
}

/// The name of an element, in its languages; else its id.
pub(crate) fn name_of<'a>(code: &Code<'a>, element: Node<'a>) -> Datum {
    let Some(name) = [Key::Name, Key::Title, Key::Term].into_iter().find_map(|key| element.get(key)) else {
        return element.text(Key::Id).unwrap_or_default().into();
    };
    let text = code.authoritative(name).or_else(|| element.text(Key::Id)).unwrap_or_default();
    let translations =
        name.members().filter_map(|(tag, text)| Some((tag.as_str()?.to_owned(), text.as_str()?.to_owned())));
    Datum::Translated(text.to_owned(), translations.collect())
}

/// Whether the name of an element says one of some words, in any of its languages.
pub(crate) fn name_says(element: Node<'_>, list: &[&str]) -> bool {
    element.get(Key::Name).is_some_and(|name| in_each_language(name).any(|name| stems::says(name, list)))
}

/// A number of more bytes is cut where an article is cited: it is told at very many places.
const LONGEST_NUMBER: usize = 64;

/// The number of an article, as one would cite it: `§ 13 (2)` for a paragraph whose own number says nothing of where it
/// stands.
pub(crate) fn number_of(article: Node<'_>) -> Option<String> {
    let own = article.text(Key::Num)?;
    if own.len() > LONGEST_NUMBER {
        let end = own.char_indices().map(|(at, _)| at).take_while(|at| *at <= LONGEST_NUMBER).last()?;
        return own.get(..end).map(|cut| format!("{cut}…"));
    }
    let stands_alone =
        own.contains('.') || own.chars().filter(|sign| sign.is_alphabetic()).count() > 1 || own.contains('§');
    let around = article.parent().and_then(Node::parent).filter(|_| !stands_alone);
    let around = around.and_then(number_of);
    Some(around.map_or_else(|| own.to_owned(), |around| format!("{around} {own}")))
}
