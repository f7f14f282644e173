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
    /// What a text says in each language in which it is written, where it stands. The words of an article stand there, one
    /// sentence after the other.
    pub(crate) fn all(text: Node<'a>, document_language: &'a str) -> impl Iterator<Item = Written<'a>> {
        let borrowed = text.borrowed().unwrap_or_default().iter();
        let borrowed = borrowed.flat_map(move |one| {
            let language = one.language.as_deref().unwrap_or(document_language);
            let pieces = one.pieces.iter().filter_map(move |number| text.other(*number));
            pieces.filter_map(move |node| Some(Written { node, text: node.as_str()?, language }))
        });
        Written::own(text, document_language).chain(borrowed)
    }

    /// What a text says in each language, as one string: that of an article has its place where it is named.
    pub(crate) fn whole(text: Node<'a>, document_language: &'a str) -> impl Iterator<Item = Written<'a>> {
        let borrowed = text.borrowed().unwrap_or_default().iter().map(move |one| {
            let language = one.language.as_deref().unwrap_or(document_language);
            Written { node: text, text: &one.text, language }
        });
        Written::own(text, document_language).chain(borrowed)
    }

    /// What is written in the text itself.
    fn own(text: Node<'a>, document_language: &'a str) -> impl Iterator<Item = Written<'a>> {
        let plain = text.as_str().map(|said| Written { node: text, text: said, language: document_language });
        let translated = text.members().filter(|(key, _)| key.known_key() != Some(Key::FromArticle));
        let translated = translated
            .filter_map(|(key, value)| Some(Written { node: value, text: value.as_str()?, language: key.as_str()? }));
        plain.into_iter().chain(translated)
    }
}

impl<'a> Code<'a> {
    /// Every text of the document in every language in which it is written. What extensions hold is not among them.
    pub(crate) fn written(&self) -> impl Iterator<Item = Written<'a>> + '_ {
        let language = self.language().unwrap_or_default();
        self.each(Part::Text).flat_map(move |text| Written::own(text, language))
    }

    /// The texts, each in its language, that can concern a rule of that kind: the rule has the last word.
    pub(crate) fn concerning(&self, concern: Concern) -> &[Written<'a>] {
        self.survey.get_or_init(|| Survey::of(self)).texts(concern)
    }

    /// The string of a text in the document's own language, which prevails over translations, with what it says. None of the
    /// words of an article, which are looked at where they stand.
    pub(crate) fn in_own_language(&self, text: Node<'a>) -> Option<(Node<'a>, &'a str)> {
        let language = self.language().unwrap_or_default();
        let written = first_fit(Written::own(text, language), text, &[language])?;
        Some((written.node, written.text))
    }

    /// What a text says in the language that is authoritative, or else in the first in which it is written.
    pub(crate) fn authoritative(&self, text: Node<'a>) -> Option<&'a str> {
        in_language_or_first(text, &[self.language().unwrap_or_default()])
    }

    /// The title, and the heading of the first article, which many texts have for one.
    pub(crate) fn title_nodes(&self) -> impl Iterator<Item = Node<'a>> {
        let first_heading = self.articles().get(0).and_then(|article| article.node.get(Key::Heading));
        self.root.get(Key::Title).into_iter().chain(first_heading)
    }

    /// What these say.
    pub(crate) fn titles(&self) -> impl Iterator<Item = &'a str> {
        self.title_nodes().filter_map(|title| self.authoritative(title))
    }
}

/// What a text says for who would read one of these languages, the first wish first. A text that names no language has
/// one string for everybody.
pub(crate) fn in_language<'a>(text: Node<'a>, wanted: &[&str]) -> Option<&'a str> {
    first_fit(Written::whole(text, ""), text, wanted).map(|written| written.text)
}

/// Whether a text, or one of its languages, stands directly under one of these keys.
pub(crate) fn stands_under(node: Node<'_>, keys: &[Key]) -> bool {
    let mut around = std::iter::successors(Some(node), |node| node.parent()).take(2);
    around.any(|node| node.key().and_then(Node::known_key).is_some_and(|key| keys.contains(&key)))
}

/// What a text says in each of its languages, in the words of an article where it takes them from one.
pub(crate) fn in_each_language<'a>(text: Node<'a>) -> impl Iterator<Item = &'a str> {
    Written::whole(text, "").map(|written| written.text)
}

/// The same, or else the first string of the text.
pub(crate) fn in_language_or_first<'a>(text: Node<'a>, wanted: &[&str]) -> Option<&'a str> {
    in_language(text, wanted).or_else(|| Written::whole(text, "").next().map(|written| written.text))
}

/// What a text says in the first of these languages in which it is there, or else first, with the language; each text that names
/// none is in the language of the document.
pub(crate) fn written_for<'a>(text: Node<'a>, wanted: &[&str], document_language: &'a str) -> Option<Written<'a>> {
    let written = || Written::whole(text, document_language).filter(|one| !one.node.is_unsound());
    first_fit(written(), text, wanted).or_else(|| written().next())
}

/// Of what a text says in its languages, that in one of those which are wanted, or that which names no language.
fn first_fit<'a>(
    mut written: impl Iterator<Item = Written<'a>>,
    text: Node<'a>,
    wanted: &[&str],
) -> Option<Written<'a>> {
    if text.as_str().is_some() {
        return written.next();
    }
    let written: Vec<Written<'a>> = written.collect();
    let plain = || written.iter().find(|one| one.language.is_empty()).copied();
    lookup(wanted, written.iter().map(|one| (one.language, *one))).or_else(plain)
}

/// Whether a value stands in the record, which reports what happened and promises nothing.
pub(crate) fn in_record(node: Node<'_>) -> bool {
    top_key(node) == Some(Key::Record)
}

/// The key of the document under which a value stands.
pub(crate) fn top_key(node: Node<'_>) -> Option<Key> {
    let mut up = std::iter::successors(Some(node), |node| node.parent());
    let top = up.find(|node| node.parent().is_some_and(|parent| parent.parent().is_none()));
    top.and_then(Node::key).and_then(Node::known_key)
}
