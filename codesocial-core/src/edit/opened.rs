//! A text that is to be edited: what it says, and what stands in the way.

use std::borrow::Cow;

use crate::diagnostic::finding::Finding;
use crate::diagnostic::rule::Severity;
use crate::messages::Language;
use crate::report::problem::{Problem, Reporter};
use crate::syntax::text::Text;
use crate::tree::key::Key;
use crate::tree::limits::Limits;
use crate::tree::node::{Kind, Node, Tree};
use crate::tree::origin::Written;
use crate::tree::pointers::Pointers;

/// A text that was read to be edited.
pub(crate) struct Opened<'t> {
    /// What it says. Absent where the text has an error: such a text is left alone.
    pub(crate) tree: Option<Cow<'t, Tree<'t>>>,
    /// The errors of the text, in its order.
    pub(crate) problems: Vec<Problem>,
    /// The language of the words.
    pub(crate) language: Language,
}

impl<'t> Opened<'t> {
    /// Reads a text; words are in the language that was asked for, else in that of the document.
    pub(crate) fn of(text: &'t Text<'_>, limits: &Limits, asked: Option<Language>) -> Opened<'t> {
        let reading = text.reading(&limits.capped());
        let own = reading.tree.as_ref().and_then(Tree::root).and_then(|root| root.text(Key::Language));
        let language = asked.or_else(|| own.and_then(Language::of_tag)).unwrap_or_default();
        let errors: Vec<&Finding<'_>> = text
            .finding
            .iter()
            .chain(&reading.findings)
            .filter(|found| found.rule.severity == Severity::Error)
            .collect();
        if errors.is_empty() {
            let tree = match reading {
                Cow::Borrowed(reading) => reading.tree.as_ref().map(Cow::Borrowed),
                Cow::Owned(reading) => reading.tree.map(Cow::Owned),
            };
            return Opened { tree, problems: Vec::new(), language };
        }
        let root = reading.tree.as_ref().and_then(Tree::root);
        let lines = text.written().map(Written::places);
        let reporter = Reporter {
            root,
            lines,
            language,
            pointers: Pointers::default(),
            fingerprints: false,
            articles: Default::default(),
        };
        let problems = reporter.problems(errors);
        Opened { tree: None, problems, language }
    }
}

/// Whether two values are the same, whatever their notation. The order of keys counts: a text that is only tidied keeps it.
pub(crate) fn same(one: Node<'_>, other: Node<'_>) -> bool {
    match (one.kind(), other.kind()) {
        (Kind::Array, Kind::Array) => {
            let (mut ones, mut others) = (one.items(), other.items());
            loop {
                match (ones.next(), others.next()) {
                    (None, None) => return true,
                    (Some(one), Some(other)) if same(one, other) => {}
                    _ => return false,
                }
            }
        }
        (Kind::Object, Kind::Object) => {
            let (mut ones, mut others) = (one.members(), other.members());
            loop {
                match (ones.next(), others.next()) {
                    (None, None) => return true,
                    (Some((key, one)), Some((other_key, other)))
                        if key.as_str() == other_key.as_str() && same(one, other) => {}
                    _ => return false,
                }
            }
        }
        (one_kind, other_kind) => match (one.as_str(), other.as_str()) {
            (None, None) => one_kind == other_kind,
            (one, other) => one == other,
        },
    }
}
