//! The expressions by which sentences oblige, forbid, permit, define and count votes: `words/norms/<language>.txt`.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use crate::base::language_tag::primary;
use crate::import::proposals::sentences::Token;

/// The lists of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum List {
    Oblige,
    Forbid,
    Permit,
    Define,
    Passive,
    Condition,
    Unanimity,
    Majority,
    TwoThirds,
    ThreeQuarters,
    Absolute,
    OfCast,
    OfPresent,
    Quorum,
    Party,
    Preposition,
    Abbreviation,
}

const NAMES: [(&str, List); 17] = [
    ("oblige", List::Oblige),
    ("forbid", List::Forbid),
    ("permit", List::Permit),
    ("define", List::Define),
    ("passive", List::Passive),
    ("conditions", List::Condition),
    ("unanimity", List::Unanimity),
    ("majority", List::Majority),
    ("two thirds", List::TwoThirds),
    ("three quarters", List::ThreeQuarters),
    ("absolute", List::Absolute),
    ("of cast", List::OfCast),
    ("of present", List::OfPresent),
    ("quorum", List::Quorum),
    ("parties", List::Party),
    ("prepositions", List::Preposition),
    ("abbreviations", List::Abbreviation),
];

/// The expressions of a language.
#[derive(Debug, Default)]
pub(super) struct Words {
    /// By their list and first word: the words after it.
    expressions: HashMap<(List, &'static str), Vec<Vec<&'static str>>>,
    single: HashSet<(List, &'static str)>,
}

static ALL: [(&str, LazyLock<Words>); 4] = [
    ("de", LazyLock::new(|| Words::read(include_str!("../../../words/norms/de.txt")))),
    ("en", LazyLock::new(|| Words::read(include_str!("../../../words/norms/en.txt")))),
    ("es", LazyLock::new(|| Words::read(include_str!("../../../words/norms/es.txt")))),
    ("fr", LazyLock::new(|| Words::read(include_str!("../../../words/norms/fr.txt")))),
];

impl Words {
    /// Those of the language of a tag, if there is a file of it.
    pub(super) fn of(tag: &str) -> Option<&'static Words> {
        ALL.iter().find(|(language, _)| *language == primary(tag)).map(|(_, words)| &**words)
    }

    fn read(file: &'static str) -> Words {
        let (mut words, mut list) = (Words::default(), None);
        for line in file.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
            if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
                list = NAMES.iter().find(|(known, _)| *known == name).map(|(_, list)| *list);
                continue;
            }
            let mut expression = line.split(' ');
            if let (Some(list), Some(first)) = (list, expression.next()) {
                let rest: Vec<&str> = expression.collect();
                if rest.is_empty() {
                    words.single.insert((list, first));
                }
                words.expressions.entry((list, first)).or_default().push(rest);
            }
        }
        words
    }

    /// Whether a word is of a list.
    pub(super) fn has(&self, list: List, word: &str) -> bool {
        let single: &HashSet<(List, &str)> = &self.single;
        single.contains(&(list, word))
    }

    /// How many words the longest expression of a list has that stands here.
    pub(super) fn matches(&self, list: List, tokens: &[Token]) -> Option<usize> {
        let first = tokens.first()?;
        let expressions: &HashMap<(List, &str), Vec<Vec<&str>>> = &self.expressions;
        let candidates = expressions.get(&(list, first.lower.as_str()))?;
        let fits = |rest: &&Vec<&str>| -> bool {
            rest.iter().enumerate().all(|(at, word)| tokens.get(at + 1).is_some_and(|token| token.lower == *word))
        };
        candidates.iter().filter(fits).map(|rest| rest.len() + 1).max()
    }
}
