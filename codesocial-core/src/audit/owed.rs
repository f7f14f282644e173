//! What texts of a genre say, and this one does not: told once, beside the findings. Levels are the same for all genres.

use std::collections::HashSet;

use serde::Serialize;

use crate::analysis::context::Code;
use crate::analysis::wording::scan::{folded, spoken};
use crate::audit::beginnings::{Beginnings, begins};
use crate::audit::expectations;
use crate::audit::stakes::Stakes;
use crate::base::language_tag::primary;
use crate::messages::Language;
use crate::model::document::Act;
use crate::model::field::Word;
use crate::tree::foreign::ForeignLookup;
use crate::tree::node::Node;

/// What such texts say.
#[derive(Debug)]
pub(crate) struct Expectation {
    /// Its name, among the words of the interface too.
    name: &'static str,
    /// Keys of which one says it, as JSON Pointers.
    keys: Vec<&'static str>,
    /// Acts which say it where somebody may do one.
    acts: Vec<Act>,
    /// A text that has a word which begins so speaks of it.
    words: Beginnings,
}

/// What texts of its genre say, and this one does not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Owed {
    /// Its name.
    pub name: &'static str,
    /// What it is, in words: `where its seat is`.
    pub said: &'static str,
}

impl Expectation {
    /// One as it is written.
    pub(super) fn of(node: Node<'static>) -> Option<Expectation> {
        Some(Expectation {
            name: node.text_foreign("name")?,
            keys: expectations::words(node, "keys"),
            acts: expectations::words(node, "acts").into_iter().filter_map(Act::named).collect(),
            words: Beginnings::under(node)?,
        })
    }

    /// What of these a document does not say. Where the words of its language are not known, nobody knows what its texts say.
    pub(crate) fn missing(
        all: &'static [Expectation],
        code: &Code<'_>,
        stakes: &Stakes<'_, '_>,
        language: Language,
    ) -> Vec<Owed> {
        let spoken = code.language().unwrap_or_default();
        let by_key = |one: &Expectation| one.keys.iter().any(|key| code.root.at(key).is_some());
        let open = all.iter().filter(|one| !by_key(one) && !stakes.holds(&one.acts));
        let open: Vec<_> = open.filter_map(|one| Some((one, one.words.of(spoken)?))).collect();
        if open.is_empty() {
            return Vec::new();
        }
        let words = words(code, spoken);
        let missing = open.into_iter().filter(|(_, beginnings)| !words.iter().any(|word| begins(word, beginnings)));
        missing.map(|(one, _)| Owed { name: one.name, said: language.word("owed", one.name) }).collect()
    }

    #[cfg(test)]
    pub(crate) fn check(&self) {
        self.words.check();
        for language in Language::all() {
            assert!(language.word_if_any("owed", self.name).is_some(), "{}", self.name);
        }
    }
}

/// The words of a document in its own language, each once.
fn words(code: &Code<'_>, language: &str) -> HashSet<String> {
    let (mut words, language) = (HashSet::new(), primary(language));
    for written in code.written().filter(|written| primary(written.language) == language) {
        words.extend(spoken(written.text).into_iter().map(|word| folded(word.word)));
    }
    words
}
