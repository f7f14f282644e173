//! How an element is found and called in a finding.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Datum, Finding};
use crate::diagnostic::rule::Rule;
use crate::tree::key::Key;
use crate::tree::node::Node;

/// A finding at an element, which its message may name by `{id}`.
pub(crate) fn about<'a>(rule: &'static Rule, element: impl Into<Node<'a>>) -> Finding<'a> {
    let element = element.into();
    Finding::new(rule, element).with("id", element.text(Key::Id).unwrap_or_default())
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

/// The number of an article, as one would cite it: `§ 13 (2)` for a paragraph whose own number says nothing of where it
/// stands.
pub(crate) fn number_of(article: Node<'_>) -> Option<String> {
    let own = article.text(Key::Num)?;
    let stands_alone =
        own.contains('.') || own.chars().filter(|sign| sign.is_alphabetic()).count() > 1 || own.contains('§');
    let around = article.parent().and_then(Node::parent).filter(|_| !stands_alone);
    let around = around.and_then(number_of);
    Some(around.map_or_else(|| own.to_owned(), |around| format!("{around} {own}")))
}
