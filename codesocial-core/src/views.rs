//! A document as a reader sees it: its elements in one line each, in the reader's language, with their places.

pub(crate) mod calendar;
pub(crate) mod chain;
pub(crate) mod comparison;
pub(crate) mod coverage;
pub(crate) mod find;
pub(crate) mod glossary;
pub(crate) mod handout;
mod labels;
pub(crate) mod page;
mod period;
pub(crate) mod powers;
mod said;
mod time;
pub(crate) mod who;

use crate::tree::foreign::ForeignLookup;
use crate::tree::key::Key;
use serde::Serialize;

use crate::analysis::context::Code;
use crate::messages::{Language, fill};
use crate::model::field::FromNode;
use crate::model::values::Share;
use crate::tree::node::Node;
use crate::tree::origin::{Places, Written};
use crate::tree::pointers::Pointers;
use crate::tree::span::{Range, Span};
use crate::views::said::{first_sentence, in_one_line, said};

/// Something in a document: enough to recognise it, and where it stands.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
// In browsers an `Element` is something else.
#[cfg_attr(feature = "schema", schemars(rename = "DocumentElement"))]
#[serde(rename_all = "camelCase")]
pub struct Element {
    /// The id by which it is cited.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Its name or what it says, in one line, shortened where it is long.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Of what kind it is, in a word of the model: the kind of a stakeholder, the method of a decision process, the
    /// relation of a link.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// How strongly it binds, for a commitment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force: Option<String>,
    /// Who is bound by it, holds it, gives it, takes part in it or cares for it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub by: Vec<Party>,
    /// Whether it binds one of these, or each of them alone can do it. Absent where each is bound.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub one_of: bool,
    /// To whom it is owed or given.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub toward: Vec<Party>,
    /// The address to which it points, for a link.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<String>,
    /// Where it stands.
    #[serde(flatten)]
    pub place: Place,
}

/// Where something stands.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Place {
    /// The value, as a JSON Pointer (RFC 6901).
    pub pointer: String,
    /// From where to where it stands in the text, with its key if it has one. Absent when the document was given as a value, without a text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub range: Option<Range>,
}

/// A stakeholder, role, kind of member or body that an element names.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Party {
    /// The id, or the address of an element of another code, as it is written.
    pub id: String,
    /// The name. Absent where nothing in this document has that id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Where it is not all of them: how many, in words (`at least 1/10 of “Members”`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub some: Option<String>,
}

impl Party {
    /// What it is called: how many of it in words, or else its name, or else its id.
    #[must_use]
    pub fn called(&self) -> &str {
        self.some.as_deref().or(self.name.as_deref()).unwrap_or(&self.id)
    }
}

/// Which keys of an element say what is shown of it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Keys {
    /// Its name or text: the first of these that is there.
    text: &'static [Key],
    /// Its kind.
    kind: Option<Key>,
    /// Who is bound, holds or gives.
    by: Option<Key>,
    /// To whom.
    toward: Option<Key>,
    /// The names of text and kind of an object of an extension, whose keys are none of the model's.
    foreign: Option<(&'static str, &'static str)>,
}

pub(crate) const NOTHING: Keys = Keys { text: &[], kind: None, by: None, toward: None, foreign: None };

pub(crate) const TEXT: Keys = Keys { text: &[Key::Text], ..NOTHING };
pub(crate) const NAMED: Keys = Keys { text: &[Key::Name, Key::Text], kind: Some(Key::Kind), ..NOTHING };
pub(crate) const COMMITMENT: Keys =
    Keys { text: &[Key::Text], by: Some(Key::By), toward: Some(Key::Toward), ..NOTHING };
pub(crate) const ROLE: Keys = Keys { text: &[Key::Name], by: Some(Key::Holders), ..NOTHING };
pub(crate) const SESSION: Keys = Keys { text: &[Key::Name], by: Some(Key::ConvenedBy), ..NOTHING };
pub(crate) const BODY: Keys = Keys { text: &[Key::Name], by: Some(Key::Members), ..NOTHING };
pub(crate) const RESIDUAL: Keys = Keys { by: Some(Key::Residual), ..NOTHING };
pub(crate) const PROCESS: Keys =
    Keys { text: &[Key::Name], kind: Some(Key::Method), by: Some(Key::Participants), ..NOTHING };
pub(crate) const RECOURSE: Keys = Keys { text: &[Key::Name], by: Some(Key::Body), ..NOTHING };
pub(crate) const SANCTION: Keys = Keys { text: &[Key::Effect], by: Some(Key::DecidedBy), ..NOTHING };
pub(crate) const AMENDMENT: Keys = Keys { text: &[Key::Text, Key::Notice], by: Some(Key::ApprovalBy), ..NOTHING };
pub(crate) const STEWARDSHIP: Keys = Keys { text: &[Key::Contribute], by: Some(Key::Keepers), ..NOTHING };
pub(crate) const DISSOLUTION: Keys = Keys { text: &[Key::Text, Key::Assets], ..NOTHING };
pub(crate) const RESOURCE: Keys =
    Keys { text: &[Key::Name], kind: Some(Key::Kind), by: Some(Key::Stewards), ..NOTHING };
pub(crate) const RIGHT: Keys =
    Keys { text: &[Key::Text, Key::Conditions], kind: Some(Key::Right), by: Some(Key::Holders), ..NOTHING };
pub(crate) const EXCHANGE: Keys =
    Keys { text: &[Key::Gives], kind: Some(Key::Kind), by: Some(Key::From), toward: Some(Key::To), ..NOTHING };
pub(crate) const LINK: Keys = Keys { text: &[Key::Title], kind: Some(Key::Rel), ..NOTHING };
pub(crate) const TERM: Keys = Keys { text: &[Key::Term], ..NOTHING };

/// A document and whoever reads it.
pub(crate) struct View<'c, 'a> {
    /// The document.
    pub(crate) code: &'c Code<'a>,
    /// The language of what is said about it.
    pub(crate) language: Language,
    /// The languages in which its texts are shown, the first that is there.
    pub(crate) languages: Vec<&'c str>,
    /// What of the text could not be read.
    pub(crate) unread: &'c [Range],
    lines: Option<Places<'c>>,
    pointers: Pointers,
}

impl<'c, 'a> View<'c, 'a> {
    /// A document for a reader: its text, if it has one; the language of what is said, and the tag that was asked for.
    pub(crate) fn new(
        code: &'c Code<'a>,
        text: Option<Written<'c>>,
        language: Language,
        asked: Option<&'c str>,
    ) -> Self {
        let own = code.language().unwrap_or_default();
        // A text is shown in the language that was asked for; if none was, in the document's own.
        let languages = asked.into_iter().chain([own]).collect();
        let lines = text.map(Written::places);
        View { code, language, languages, unread: &[], lines, pointers: Pointers::default() }
    }

    /// An element, by the keys that say what is shown of it.
    pub(crate) fn element(&self, node: Node<'_>, keys: Keys) -> Element {
        let foreign = |name| said(node.get_foreign(name)?, &self.languages).map(in_one_line);
        Element {
            id: word(node, Key::Id),
            text: keys.text.iter().find_map(|key| self.line(node, *key)).or_else(|| foreign(keys.foreign?.0)),
            kind: keys
                .kind
                .and_then(|key| word(node, key))
                .or_else(|| node.text_foreign(keys.foreign?.1).map(str::to_owned)),
            force: word(node, Key::Force),
            by: self.parties(node, keys.by),
            one_of: keys.by.is_some_and(|key| is_one_of(node, key)),
            toward: self.parties(node, keys.toward),
            target: word(node, Key::Target),
            place: self.place(node),
        }
    }

    /// Who is named under a key: one, several, several with more said of each, some of one, or one of several.
    fn parties(&self, node: Node<'_>, key: Option<Key>) -> Vec<Party> {
        let Some(value) = key.and_then(|key| node.get(key)) else { return Vec::new() };
        let named = std::iter::once(value).chain(value.items()).chain(value.list(Key::AnyOf));
        let parties = named.filter_map(|one| match one.as_str().or_else(|| one.text(Key::Who)) {
            Some(id) => Some(self.party(id)),
            None => self.some_of(one),
        });
        parties.collect()
    }

    /// So many of a party.
    fn some_of(&self, node: Node<'_>) -> Option<Party> {
        let party = self.party(node.text(Key::Of)?);
        let count = node.get(Key::Count).and_then(Node::as_count);
        let share = node.get(Key::AtLeast).and_then(Share::from_node);
        Some(match (count, share) {
            (Some(count), _) => self.part_of(party, &count.to_string(), false),
            (None, Some(share)) => self.part_of(party, &share.written(), true),
            (None, None) => party,
        })
    }

    /// A party of which so many are meant, or at least so many.
    pub(crate) fn part_of(&self, party: Party, number: &str, at_least: bool) -> Party {
        let words = |key| self.language.word("page", key);
        let number = if at_least { fill(words("at-least"), &[("number", number)]) } else { number.to_owned() };
        let name = fill(self.language.word("powers", "named"), &[("name", party.called())]);
        let some = fill(words("some-of"), &[("number", &number), ("of", &name)]);
        Party { some: Some(some), ..party }
    }

    /// The party of that id.
    pub(crate) fn party(&self, id: &str) -> Party {
        let element = self.code.index.element(id);
        let name = element.and_then(|named| self.line(named.element, Key::Name));
        Party { id: id.to_owned(), name, some: None }
    }

    /// Where a value stands, its key included.
    pub(crate) fn place(&self, node: Node<'_>) -> Place {
        let from = node.key().unwrap_or(node).span().start;
        let span = Span { start: from, end: node.span().end.max(from) };
        Place { pointer: self.pointers.of(node), range: self.lines.as_ref().and_then(|lines| lines.range(span)) }
    }

    /// Where words of a text stand; where they are not seen as they are, where the text does.
    pub(crate) fn place_of(&self, text: Node<'_>, words: &str) -> Place {
        let range = self.lines.as_ref().and_then(|lines| lines.range_of(text.span(), words));
        Place { range, ..self.place(text) }
    }

    /// What stands under a key, in one line.
    pub(crate) fn line(&self, node: Node<'_>, key: Key) -> Option<String> {
        said(node.get(key)?, &self.languages).map(in_one_line)
    }

    /// The first sentence of what stands under a key.
    pub(crate) fn sentence(&self, node: Node<'_>, key: Key) -> Option<String> {
        said(node.get(key)?, &self.languages).map(first_sentence)
    }
}

/// Whether one of those who are named under a key is enough: one of several is bound, or each of them convenes alone.
fn is_one_of(node: Node<'_>, key: Key) -> bool {
    let several = |value: Node<'_>| key == Key::ConvenedBy && value.items().nth(1).is_some();
    node.get(key).is_some_and(|value| value.get(Key::AnyOf).is_some() || several(value))
}

/// The string under a key.
pub(crate) fn word(node: Node<'_>, key: Key) -> Option<String> {
    node.text(key).map(str::to_owned)
}
