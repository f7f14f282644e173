//! The texts of a document that people read, one by one, each in its language.

pub(crate) mod survey;

use crate::analysis::context::Code;
use crate::analysis::texts::survey::{Concern, Survey};
use crate::model::part::Part;
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

    /// What a text says in the language that is authoritative, or else in the first in which it is written.
    pub(crate) fn authoritative(&self, text: Node<'a>) -> Option<&'a str> {
        let language = self.language().unwrap_or_default();
        let own = Written::all(text, language).find(|written| written.language.eq_ignore_ascii_case(language));
        own.or_else(|| Written::all(text, language).next()).map(|written| written.text)
    }
}
