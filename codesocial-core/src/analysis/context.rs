//! A document that was read: its tree, and what the structure check saw in it.

use crate::tree::key::Key;
use std::cell::OnceCell;

use crate::analysis::articles::Articles;
use crate::analysis::digest;
use crate::analysis::passages::{self, Passage};
use crate::analysis::powers::facts::{self, Remark};
use crate::analysis::relations::Relations;
use crate::analysis::texts::survey::Survey;
use crate::analysis::wording::Phrase;
use crate::base::date::Date;
use crate::model::field::{Field, View};
use crate::model::part::Part;
use crate::model::values::Name;
use crate::model::views::{Document, Governance};
use crate::structure::index::{Index, Named, Reference, own_id};
use crate::tree::node::Node;

/// The number of no element.
const NOTHING: u32 = u32::MAX;

/// A social code as the rules see it.
#[derive(Debug)]
pub(crate) struct Code<'a> {
    /// The whole document.
    pub(crate) root: Node<'a>,
    /// Its parts, names and references.
    pub(crate) index: Index<'a>,
    /// The date for which it is judged (`2026-11-22`), where one was given.
    pub(crate) at: Option<String>,
    /// The document's own address and language: looked up once, since every reference and text asks for them.
    address: Option<&'a str>,
    language: Option<&'a str>,
    /// Who refers to whom, computed when a rule first asks.
    relations: OnceCell<Relations<'a>>,
    /// What each reference of the index names, by its number among the elements with an id, computed when a rule first asks.
    targets: OnceCell<Vec<u32>>,
    /// The texts with words that bind no one, computed when a rule first asks.
    phrases: OnceCell<Vec<Phrase<'a>>>,
    /// The articles, gathered when a rule first asks.
    articles: OnceCell<Articles<'a>>,
    /// The sentences of the articles with their words, read when a rule first asks.
    passages: OnceCell<Vec<Passage<'a>>>,
    /// What stands out in who can do what, computed when a rule first asks.
    powers: OnceCell<Vec<Remark<'a>>>,
    /// The content digest, computed when a rule or a report first asks.
    digest: OnceCell<String>,
    /// Whether activities alone say what is done for the objectives and missions, computed when a rule or a view first asks.
    pub(crate) served_by_activities: OnceCell<bool>,
    /// Whether the text was read without an error, so that no other text has its values.
    read_soundly: bool,
    /// Which texts can concern which rule, computed when a rule first asks.
    pub(crate) survey: OnceCell<Survey<'a>>,
}

impl<'a> Code<'a> {
    /// A document that was read, judged for a date.
    pub(crate) fn new(root: Node<'a>, index: Index<'a>, at: Option<String>) -> Self {
        let (address, language) = (root.text(Key::Id), root.text(Key::Language));
        Code {
            root,
            index,
            at,
            address,
            language,
            relations: OnceCell::new(),
            targets: OnceCell::new(),
            articles: OnceCell::new(),
            passages: OnceCell::new(),
            powers: OnceCell::new(),
            digest: OnceCell::new(),
            served_by_activities: OnceCell::new(),
            read_soundly: true,
            phrases: OnceCell::new(),
            survey: OnceCell::new(),
        }
    }

    /// The same, of a text in which the reader found errors or not. With one it has no digest: what it lost or took
    /// otherwise (the first of two values under one key, the decimals of a number) another text says as well.
    pub(crate) fn read_soundly(self, read_soundly: bool) -> Self {
        Code { read_soundly, ..self }
    }

    /// All places of a part of the model.
    pub(crate) fn each(&self, part: Part) -> impl Iterator<Item = Node<'a>> + '_ {
        self.index.of(part).iter().copied()
    }

    /// The document as rules read it. Where it is no object, it says nothing.
    pub(crate) fn document(&self) -> Document<'a> {
        Document::of_node(self.root)
    }

    /// All elements of a part, as rules read them.
    pub(crate) fn all<V: View<'a> + 'a>(&self) -> impl Iterator<Item = V> + '_ {
        self.each(V::PART).filter_map(V::from_node)
    }

    /// Whether there may be elements of a part that were not seen, in a value that has a problem of structure: then nobody
    /// knows that there are none, or how many.
    pub(crate) fn hides<V: View<'a>>(&self) -> bool {
        self.index.hides(V::PART)
    }

    /// The language of the text, as declared.
    pub(crate) fn language(&self) -> Option<&'a str> {
        self.language
    }

    /// The id that a reference names in this document; none for an element of another code.
    pub(crate) fn own_id<'r>(&self, reference: &'r str) -> Option<&'r str> {
        own_id(self.address, reference)
    }

    /// The element of this document that a reference names, if there is one.
    pub(crate) fn element(&self, reference: Node<'a>) -> Option<Named<'a>> {
        self.index.element(self.own_id(reference.as_str()?)?)
    }

    /// The element that a field names, if it is one of that part.
    pub(crate) fn named<V: View<'a>>(&self, name: Name<'a>) -> Option<V> {
        self.element(name.node()).filter(|named| named.part == V::PART).map(|named| V::of_node(named.element))
    }

    /// Whether the text says who decides whatever it gives to nobody.
    pub(crate) fn settles_the_rest(&self) -> bool {
        !self.document().governance().then(Governance::residual).is_absent()
    }

    /// The same, for who asks what it says: what may be there and cannot be found is unsound.
    pub(crate) fn field_of<V: View<'a>>(&self, name: Name<'a>) -> Field<'a, V> {
        match self.element(name.node()) {
            Some(named) => Field::Sound(V::of_node(named.element), named.element),
            None if self.index.hides_name(V::PART) => Field::Unsound(name.node()),
            None => Field::Absent,
        }
    }

    /// Every reference, and the element of this document that it names, if there is one.
    pub(crate) fn references(&self) -> impl Iterator<Item = (Reference<'a>, Option<Named<'a>>)> + '_ {
        let references = self.index.references();
        let number = |one: &Reference<'a>| self.index.number(self.own_id(one.node.as_str()?)?);
        let numbers = || references.iter().map(|one| number(one).unwrap_or(NOTHING)).collect();
        let targets = self.targets.get_or_init(numbers);
        references.iter().copied().zip(targets.iter().map(|number| self.index.numbered(*number)))
    }

    /// Who refers to whom.
    pub(crate) fn relations(&self) -> &Relations<'a> {
        self.relations.get_or_init(|| Relations::of(self))
    }

    /// The articles.
    pub(crate) fn articles(&self) -> &Articles<'a> {
        self.articles.get_or_init(|| Articles::of(self.root))
    }

    /// The sentences of the articles in the document’s language, with their words.
    pub(crate) fn passages(&self) -> &[Passage<'a>] {
        self.passages.get_or_init(|| passages::passages(self))
    }

    /// What stands out in who can do what.
    pub(crate) fn powers(&self) -> &[Remark<'a>] {
        self.powers.get_or_init(|| facts::all(self))
    }

    /// The texts in which something is owed, in words that bind no one.
    pub(crate) fn phrases(&self) -> &[Phrase<'a>] {
        self.phrases.get_or_init(|| crate::analysis::wording::phrases(self))
    }

    /// The content digest: of all but the record. None of a text with an error of the source.
    pub(crate) fn digest(&self) -> Option<&str> {
        self.read_soundly.then(|| self.digest.get_or_init(|| digest::of_content(self.root)).as_str())
    }

    /// The digest of the articles alone. None where there are none, where one lacks its words in the authoritative language, and
    /// of a text with an error of the source.
    pub(crate) fn text_digest(&self) -> Option<String> {
        digest::of_articles(self.root).filter(|_| self.read_soundly)
    }

    /// The digest of the record. None where there is no record, and of a text with an error of the source.
    pub(crate) fn record_digest(&self) -> Option<String> {
        digest::of_record(self.root).filter(|_| self.read_soundly)
    }

    /// The day for which it is judged.
    pub(crate) fn day(&self) -> Option<Date> {
        self.at.as_deref().and_then(Date::of_text)
    }

    /// The object under keys such as `governance`, `amendment`, or the nearest around it that is there: where a person
    /// would write what is missing.
    pub(crate) fn nearest(&self, keys: &[Key]) -> Node<'a> {
        let mut here = self.root;
        for key in keys {
            match here.get(*key).filter(|value| value.is_object() || value.is_array()) {
                Some(inner) => here = inner,
                None => break,
            }
        }
        here
    }
}
