//! The texts of a document that people read, one by one, each in its language.

pub(crate) mod survey;

use crate::analysis::context::Code;
use crate::analysis::texts::survey::{Concern, Survey};
use crate::base::language_tag::lookup;
use crate::model::part::Part;
use crate::tree::key::Key;
use crate::tree::node::Node;

/// A text as it stands in the document, in one language.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Written<'a> {
    /// The string.
    pub(crate) node: Node<'a>,
    /// What it says.
    pub(crate) text: &'a str,
    /// Its language: the document's, where the text names none. Empty where nobody says.
    pub(crate) language: &'a str,
}

impl<'a> Written<'a> {
    /// What a text says in each language in which it is written.
    pub(crate) fn all(text: Node<'a>, document_language: &'a str) -> impl Iterator<Item = Written<'a>> {
        let plain = text.as_str().map(|said| Written { node: text, text: said, language: document_language });
        let translated = text
            .members()
            .filter_map(|(key, value)| Some(Written { node: value, text: value.as_str()?, language: key.as_str()? }));
        plain.into_iter().chain(translated)
    }
}

impl<'a> Code<'a> {
    /// Every text of the document in every language in which it is written. What extensions hold is not among them.
    pub(crate) fn written(&self) -> impl Iterator<Item = Written<'a>> + '_ {
        let language = self.language().unwrap_or_default();
        self.each(Part::Text).flat_map(move |text| Written::all(text, language))
    }

    /// The texts, each in its language, that can concern a rule of that kind: the rule has the last word.
    pub(crate) fn concerning(&self, concern: Concern) -> &[Written<'a>] {
        self.survey.get_or_init(|| Survey::of(self)).texts(concern)
    }

    /// The string of a text in the document's own language, which prevails over translations, with what it says.
    pub(crate) fn in_own_language(&self, text: Node<'a>) -> Option<(Node<'a>, &'a str)> {
        let node = in_language(text, &[self.language().unwrap_or_default()])?;
        Some((node, node.as_str()?))
    }

    /// What a text says in the language that is authoritative, or else in the first in which it is written.
    pub(crate) fn authoritative(&self, text: Node<'a>) -> Option<&'a str> {
        in_language_or_first(text, &[self.language().unwrap_or_default()])?.as_str()
    }
}

/// The string of a text for who would read one of these languages, the first wish first. A text that names no language has
/// one string for everybody.
pub(crate) fn in_language<'a>(text: Node<'a>, wanted: &[&str]) -> Option<Node<'a>> {
    let written = text.members().filter_map(|(tag, said)| Some((tag.as_str()?, said.as_str().map(|_| said)?)));
    if text.as_str().is_some() { Some(text) } else { lookup(wanted, written) }
}

/// The same, or else the first string of the text.
pub(crate) fn in_language_or_first<'a>(text: Node<'a>, wanted: &[&str]) -> Option<Node<'a>> {
    let first = || text.members().map(|(_, said)| said).find(|said| said.as_str().is_some());
    in_language(text, wanted).or_else(first)
}

/// Whether a value stands in the record, which reports what happened and promises nothing.
pub(crate) fn in_record(node: Node<'_>) -> bool {
    let mut up = std::iter::successors(Some(node), |node| node.parent());
    let top = up.find(|node| node.parent().is_some_and(|parent| parent.parent().is_none()));
    top.and_then(Node::key).and_then(Node::known_key) == Some(Key::Record)
}
