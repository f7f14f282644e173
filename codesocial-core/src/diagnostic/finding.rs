//! What is found while a document is read and judged, before it becomes a report: places are nodes or bytes, words
//! are not chosen yet.

use crate::diagnostic::rule::{Rule, Severity};
use crate::diagnostic::tally::Tally;
use crate::model::field::View;
use crate::model::part::Part;
use crate::tree::node::Node;
use crate::tree::span::Span;

/// Where something was found.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Place<'a> {
    /// At a value.
    Value(Node<'a>),
    /// At the key of a value (the node is the value).
    Key(Node<'a>),
    /// At some bytes of the text, which are no value.
    Text(Span),
}

impl<'a> From<Node<'a>> for Place<'a> {
    fn from(node: Node<'a>) -> Self {
        Place::Value(node)
    }
}

impl<'a, V: View<'a>> From<V> for Place<'a> {
    fn from(view: V) -> Self {
        Place::Value(view.node())
    }
}

impl From<Span> for Place<'_> {
    fn from(span: Span) -> Self {
        Place::Text(span)
    }
}

/// A fact of a finding, for its message (`{name}`) and for programs.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Datum {
    /// A text, as it stands in the document or in the model.
    Text(String),
    /// A text of the document, and what it says in other languages, each with its tag: a message says it in its reader’s
    /// language where it can, `data` always in the document’s.
    Translated(String, Vec<(String, String)>),
    /// Words that were said in the reader’s language already.
    Phrase(String),
    /// An element: its id, and what it is called in each language in which it has a name or words, the document’s first. A
    /// message names it as people call it; `data` has the id.
    Element(String, Vec<(String, String)>),
    /// A length of time or a day as it is written in a document (`P3Y`, `21 day`, `2026-11-22`): a message says it in words.
    Time(String),
    /// A number.
    Number(f64),
    /// A count, exact at any size.
    Count(u64),
    /// Several texts.
    List(Vec<String>),
    /// A word of the interface, by its key in `messages/<language>/interface.json` under `words`.
    Word(&'static str),
    /// Several such words, of which one would do.
    Words(Vec<&'static str>),
    /// Parts of the model, of which one would do: their words stand in the group `parts` of the interface.
    Parts(Vec<Part>),
    /// A word of another group of the interface: the group, then the key.
    WordOf(&'static str, &'static str),
    /// Several words of such a group, of which one would do: the group, then the keys.
    WordsOf(&'static str, Vec<&'static str>),
}

impl From<&str> for Datum {
    fn from(text: &str) -> Self {
        Datum::Text(text.to_owned())
    }
}

impl From<String> for Datum {
    fn from(text: String) -> Self {
        Datum::Text(text)
    }
}

impl From<f64> for Datum {
    fn from(number: f64) -> Self {
        Datum::Number(number)
    }
}

impl From<usize> for Datum {
    fn from(number: usize) -> Self {
        Datum::Count(number as u64)
    }
}

impl From<u64> for Datum {
    fn from(count: u64) -> Self {
        Datum::Count(count)
    }
}

impl From<Vec<&'static str>> for Datum {
    fn from(keys: Vec<&'static str>) -> Self {
        Datum::Words(keys)
    }
}

impl From<Part> for Datum {
    fn from(part: Part) -> Self {
        Datum::WordOf("parts", part.name())
    }
}

impl From<&'static [Part]> for Datum {
    fn from(parts: &'static [Part]) -> Self {
        Datum::Parts(parts.to_vec())
    }
}

impl From<Vec<String>> for Datum {
    fn from(texts: Vec<String>) -> Self {
        Datum::List(texts)
    }
}

/// One thing found.
#[derive(Debug, Clone)]
pub(crate) struct Finding<'a> {
    pub(crate) rule: &'static Rule,
    pub(crate) variant: Option<&'static str>,
    pub(crate) place: Place<'a>,
    pub(crate) data: Vec<(&'static str, Datum)>,
    pub(crate) related: Vec<Place<'a>>,
    /// The deviation that the text admits and that concerns it, as a JSON Pointer.
    pub(crate) deviation: Option<String>,
    /// Whether what it suggests is all that can be meant.
    pub(crate) sole: bool,
    /// The words of the value that it is about, as the text writes them: they are shown rather than all of it.
    pub(crate) words: Option<String>,
}

impl<'a> Finding<'a> {
    /// A rule's finding at a place.
    pub(crate) fn new(rule: &'static Rule, place: impl Into<Place<'a>>) -> Self {
        Finding {
            rule,
            variant: None,
            place: place.into(),
            data: Vec::new(),
            related: Vec::new(),
            deviation: None,
            sole: false,
            words: None,
        }
    }

    /// Which of the rule's messages fits (`message.<variant>` on its page).
    pub(crate) fn variant(mut self, variant: &'static str) -> Self {
        self.variant = Some(variant);
        self
    }

    /// Says whether what it suggests is all that can be meant.
    pub(crate) fn sole(mut self, sole: bool) -> Self {
        self.sole = sole;
        self
    }

    /// The words of the value that it is about: they are its place.
    pub(crate) fn at_words(mut self, words: &str) -> Self {
        self.words = Some(words.to_owned());
        self
    }

    /// The expressions of the value that it is about, named as in the message; the first is its place.
    pub(crate) fn with_words(mut self, name: &'static str, said: Vec<String>) -> Self {
        self.words = said.first().cloned();
        self.with(name, said)
    }

    /// A fact, named as in the message.
    pub(crate) fn with(mut self, name: &'static str, datum: impl Into<Datum>) -> Self {
        self.data.push((name, datum.into()));
        self
    }

    /// A fact that is a word of the interface.
    pub(crate) fn with_word(self, name: &'static str, key: &'static str) -> Self {
        self.with(name, Datum::Word(key))
    }

    /// A fact that is a word of a group of the interface, such as `dimensions`.
    pub(crate) fn with_word_of(self, name: &'static str, group: &'static str, key: &'static str) -> Self {
        self.with(name, Datum::WordOf(group, key))
    }

    /// Another place that belongs to it.
    pub(crate) fn related(mut self, place: impl Into<Place<'a>>) -> Self {
        self.related.push(place.into());
        self
    }
}

/// Which rules may speak. Empty lists let all of them. This chooses what is *listed and counted*; what is
/// concluded (validity, level) rests on all rules, so that nobody becomes valid or reaches a level by not asking.
#[derive(Debug, Default, Clone)]
pub(crate) struct Selection {
    /// Only these, if any is named.
    pub(crate) select: Vec<String>,
    /// Never these.
    pub(crate) ignore: Vec<String>,
    /// Of the rules of the audit, only those of this level or below.
    pub(crate) level: Option<u8>,
}

impl Selection {
    /// Whether a rule may speak.
    pub(crate) fn admits(&self, rule: &Rule) -> bool {
        (self.select.is_empty() || self.select.iter().any(|name| name == rule.name))
            && !self.ignore.iter().any(|name| name == rule.name)
            && rule.level.zip(self.level).is_none_or(|(level, most)| level <= most)
    }
}

/// What was found so far: of each severity up to a limit whole (so that a flood of notes hides no error), past it counted.
#[derive(Debug)]
pub(crate) struct Findings<'a> {
    pub(crate) kept: Vec<Finding<'a>>,
    /// How many errors, warnings and notes were found, kept or not.
    pub(crate) errors: usize,
    pub(crate) warnings: usize,
    pub(crate) notes: usize,
    /// How often each rule found something, whether or not the selection admits it.
    pub(crate) found: Tally,
    /// The rules that had something to judge and could not, for want of a date.
    pub(crate) unjudged: Vec<&'static Rule>,
    seen: usize,
    limit: usize,
    selection: Selection,
}

impl<'a> Findings<'a> {
    /// Keeps up to `limit` findings of each severity, of the rules that the selection admits.
    pub(crate) fn new(limit: usize, selection: Selection) -> Self {
        Findings {
            kept: Vec::new(),
            errors: 0,
            warnings: 0,
            notes: 0,
            found: Tally::default(),
            unjudged: Vec::new(),
            seen: 0,
            limit,
            selection,
        }
    }

    /// Adds one.
    pub(crate) fn push(&mut self, finding: Finding<'a>) {
        self.tell(finding.rule, || finding);
    }

    /// Adds one that costs something to make (what was perhaps meant): past the limit it is counted and not made.
    pub(crate) fn tell(&mut self, rule: &'static Rule, finding: impl FnOnce() -> Finding<'a>) {
        if self.count(rule, 1) && self.of_severity(rule.severity) <= self.limit {
            self.kept.push(finding());
        }
    }

    /// Counts so many findings of a rule, kept or not; false where the rule may not speak.
    pub(crate) fn count(&mut self, rule: &'static Rule, number: usize) -> bool {
        self.seen += number;
        self.found.add(rule, number);
        if !self.selection.admits(rule) {
            return false;
        }
        match rule.severity {
            Severity::Error => self.errors += number,
            Severity::Warning => self.warnings += number,
            Severity::Note => self.notes += number,
        }
        true
    }

    /// Says that a rule has something to judge that depends on the day, and that no day was given.
    pub(crate) fn unjudged(&mut self, rule: &'static Rule) {
        if !self.unjudged.iter().any(|other| std::ptr::eq(*other, rule)) {
            self.unjudged.push(rule);
        }
    }

    fn of_severity(&self, severity: Severity) -> usize {
        match severity {
            Severity::Error => self.errors,
            Severity::Warning => self.warnings,
            Severity::Note => self.notes,
        }
    }

    /// How many were pushed so far, whether or not the selection admits them.
    pub(crate) fn seen(&self) -> usize {
        self.seen
    }

    /// How many were found in all.
    pub(crate) fn total(&self) -> usize {
        self.errors + self.warnings + self.notes
    }
}
