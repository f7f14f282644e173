//! What a text is, and what is not expected of such a text.
//!
//! The expectations are data, a file a genre in `expectations/`: the words of titles that tell it, and the rules whose findings
//! are told apart, since what they ask for is not the habit of such texts. Levels are the same for all.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use crate::analysis::context::Code;
use crate::analysis::texts::{in_each_language, top_key};
use crate::analysis::wording::scan::{folded, folded_words, words};
use crate::messages::{Language, fill};
use crate::model::document::{Binding, Genre, Status};
use crate::model::field::Word;
use crate::model::views::{Body, Process, Role};
use crate::tree::key::Key;

/// What a text is taken for, and why.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TakenFor {
    /// The genre.
    pub genre: Genre,
    /// What tells it.
    pub because: Because,
    /// The words that tell it, as the title, the heading or the text has them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
}

impl TakenFor {
    /// How such texts are called within a sentence: `a charter`.
    #[must_use]
    pub fn called(&self, language: Language) -> &'static str {
        language.word("genres", self.genre.word())
    }

    /// As what the text is read, and why, in a sentence.
    #[must_use]
    pub fn said(&self, language: Language) -> String {
        fill(language.word("genre-sources", self.because.name()), &[("genre", self.called(language))])
    }
}

/// What tells the genre of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Because {
    /// The audit was asked for as of such a text.
    Asked,
    /// The text says so (`genre`).
    Genre,
    /// Its title says so.
    Title,
    /// A heading before its first numbered article says so.
    Heading,
    /// It calls itself so: `the present statutes`.
    Words,
    /// The force that it claims says so (`binding`).
    Binding,
}

impl Because {
    /// Its name in files of words.
    fn name(self) -> &'static str {
        match self {
            Because::Asked => "asked",
            Because::Genre => "genre",
            Because::Title => "title",
            Because::Heading => "heading",
            Because::Words => "words",
            Because::Binding => "binding",
        }
    }
}

/// The expectations on a genre. `build.rs` leaves out on what evidence they rest.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Expectations {
    genre: Genre,
    /// Words of titles by the language of the title.
    titles: BTreeMap<String, Vec<String>>,
    /// Rules whose findings are told apart.
    apart: Vec<String>,
    /// Rules whose findings are told apart unless the text settles itself how it is decided: then they are about what it begins.
    #[serde(rename = "apartUnlessItGoverns", default)]
    unless_it_governs: Vec<String>,
}

/// What is expected of a text only once it is adopted.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Drafts {
    statuses: Vec<Status>,
    /// Rules whose findings are told apart.
    apart: Vec<String>,
}

/// A file that cannot be read expects nothing: a test holds that it can.
static DRAFTS: LazyLock<Option<Drafts>> =
    LazyLock::new(|| serde_json::from_str(include_str!(concat!(env!("OUT_DIR"), "/drafts.json"))).ok());

/// The files, each by its genre.
const FILES: [&str; 5] = [
    include_str!(concat!(env!("OUT_DIR"), "/statutes.json")),
    include_str!(concat!(env!("OUT_DIR"), "/internal-rules.json")),
    include_str!(concat!(env!("OUT_DIR"), "/charter.json")),
    include_str!(concat!(env!("OUT_DIR"), "/agreement.json")),
    include_str!(concat!(env!("OUT_DIR"), "/policy.json")),
];

/// A file that cannot be read expects nothing: a test holds that each can.
static ALL: LazyLock<Vec<Expectations>> =
    LazyLock::new(|| FILES.into_iter().filter_map(|file| serde_json::from_str(file).ok()).collect());

/// The expectations, as they are published.
#[cfg(test)]
pub(crate) fn published() -> serde_json::Value {
    let read = |file: &str| serde_json::from_str::<serde_json::Value>(file).unwrap();
    let genres: serde_json::Value = [
        include_str!("expectations/statutes.json"),
        include_str!("expectations/internal-rules.json"),
        include_str!("expectations/charter.json"),
        include_str!("expectations/agreement.json"),
        include_str!("expectations/policy.json"),
    ]
    .into_iter()
    .map(read)
    .collect();
    serde_json::json!({ "genres": genres, "drafts": read(include_str!("expectations/drafts.json")) })
}

/// What is expected of a document.
pub(crate) struct Expected {
    expectations: Option<&'static Expectations>,
    drafts: Option<&'static Drafts>,
    governs: bool,
}

impl Expected {
    /// Of a document that is taken for something.
    pub(crate) fn of(code: Option<&Code<'_>>, taken_for: Option<&TakenFor>) -> Expected {
        let expectations = taken_for.and_then(|taken_for| ALL.iter().find(|one| one.genre == taken_for.genre));
        let status = code.and_then(|code| code.document().status().sound());
        let drafts = DRAFTS.as_ref().filter(|drafts| status.is_some_and(|status| drafts.statuses.contains(&status)));
        Expected { expectations, drafts, governs: code.is_some_and(governs) }
    }

    /// Whether what a rule asks for is not the habit of such texts.
    pub(crate) fn is_unusual(&self, rule: &str) -> bool {
        let names = |list: &[String]| list.iter().any(|name| name == rule);
        self.expectations.is_some_and(|one| names(&one.apart) || (!self.governs && names(&one.unless_it_governs)))
    }

    /// Whether what it asks for comes once the text is adopted.
    pub(crate) fn comes_later(&self, rule: &str) -> bool {
        self.drafts.is_some_and(|drafts| drafts.apart.iter().any(|name| name == rule))
    }
}

/// Whether a text settles itself how it is decided: it has bodies, seats, thresholds or quorums.
fn governs(code: &Code<'_>) -> bool {
    code.all::<Body<'_>>().next().is_some()
        || code.all::<Role<'_>>().any(|role| role.seats().is_stated())
        || code.all::<Process<'_>>().any(|process| process.threshold().is_stated() || process.quorum().is_stated())
}

/// What a text is taken for: what is asked for, else what it says that it is, else what its title says, or a heading that stands for one,
/// else what it calls itself, else what follows from the force that it claims. None where nothing tells.
pub(crate) fn taken_for(code: &Code<'_>, asked: Option<Genre>) -> Option<TakenFor> {
    let plain = |genre, because| TakenFor { genre, because, words: None };
    if let Some(genre) = asked {
        return Some(plain(genre, Because::Asked));
    }
    if let Some(genre) = code.root.text(Key::Genre).and_then(Genre::named) {
        return Some(plain(genre, Because::Genre));
    }
    let titles = code.root.get(Key::Title).into_iter().flat_map(in_each_language);
    if let Some(taken_for) = titles.filter_map(of_title).next() {
        return Some(taken_for);
    }
    if let Some(taken_for) = of_first_headings(code).or_else(|| of_words(code)) {
        return Some(taken_for);
    }
    let genre = match code.root.text(Key::Binding).and_then(Binding::named)? {
        Binding::Statutory => Genre::Statutes,
        Binding::Contractual => Genre::Agreement,
        _ => return None,
    };
    Some(plain(genre, Because::Binding))
}

/// The genre whose words stand first in a title; of several at one place, the longest.
fn of_title(title: &str) -> Option<TakenFor> {
    named(title, false)
}

/// The same, where a title has to begin with them if asked.
fn named(title: &str, begins: bool) -> Option<TakenFor> {
    let ranges = words(title);
    let spoken: Vec<String> = ranges.iter().filter_map(|range| title.get(range.clone())).map(folded).collect();
    let places = if begins { spoken.len().min(1) } else { spoken.len() };
    let (at, length, genre) = (0..places).find_map(|at| {
        let (length, genre) = name_at(spoken.get(at..)?)?;
        Some((at, length, genre))
    })?;
    let said = title.get(ranges.get(at)?.start..ranges.get(at + length - 1)?.end)?;
    Some(TakenFor { genre, because: Because::Title, words: Some(said.to_owned()) })
}

/// The genre of the longest name with which words begin, and how many of them it takes.
fn name_at(spoken: &[String]) -> Option<(usize, Genre)> {
    static NAMES: LazyLock<Vec<(Vec<String>, Genre)>> = LazyLock::new(|| {
        let names = ALL.iter().flat_map(|one| one.titles.values().flatten().map(move |name| (name, one.genre)));
        let mut names: Vec<(Vec<String>, Genre)> = names.map(|(name, genre)| (folded_words(name), genre)).collect();
        names.sort_by_key(|(name, _)| usize::MAX - name.len());
        names
    });
    let found = NAMES.iter().find(|(name, _)| !name.is_empty() && spoken.starts_with(name))?;
    Some((found.0.len(), found.1))
}

/// Of more words a heading is no title.
const LONGEST_TITLE: usize = 12;

/// The genre with whose name a heading begins that stands before the first article with a number: many texts name their organisation in
/// the title, and say below it what they are.
fn of_first_headings(code: &Code<'_>) -> Option<TakenFor> {
    let articles = code.articles().all().iter();
    let unnumbered = articles.take_while(|article| article.node.text(Key::Num).is_none());
    let headings = unnumbered.filter_map(|article| article.node.get(Key::Heading)).flat_map(in_each_language);
    let short = headings.filter(|heading| words(heading).len() <= LONGEST_TITLE);
    short.filter_map(|heading| named(heading, true)).map(|found| TakenFor { because: Because::Heading, ..found }).next()
}

/// Words after which the name of a text means this very text, in any language.
const THIS: [&str; 13] = [
    "present",
    "presente",
    "presentes",
    "presents",
    "this",
    "these",
    "diese",
    "diesem",
    "dieser",
    "dieses",
    "vorliegende",
    "vorliegenden",
    "vorliegender",
];

/// The genre by whose name the articles call their text most often; none where they use two names as often.
fn of_words(code: &Code<'_>) -> Option<TakenFor> {
    let articles = code.written().filter(|written| top_key(written.node) == Some(Key::Articles));
    let mut called: BTreeMap<&str, (usize, TakenFor)> = BTreeMap::new();
    for written in articles {
        let ranges = words(written.text);
        let spoken: Vec<String> =
            ranges.iter().filter_map(|range| written.text.get(range.clone())).map(folded).collect();
        for (at, _) in spoken.iter().enumerate().filter(|(_, word)| THIS.contains(&word.as_str())) {
            let Some((length, genre)) = spoken.get(at + 1..).and_then(name_at) else { continue };
            let range = ranges.get(at + 1).zip(ranges.get(at + length));
            let said = range.and_then(|(first, last)| written.text.get(first.start..last.end)).map(str::to_owned);
            let first = TakenFor { genre, because: Because::Words, words: said };
            called.entry(genre.word()).or_insert((0, first)).0 += 1;
        }
    }
    let most = called.values().map(|(times, _)| *times).max()?;
    let mut first = called.into_values().filter(|(times, _)| *times == most);
    first.next().filter(|_| first.next().is_none()).map(|(_, taken_for)| taken_for)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_can_be_read_and_name_rules_of_the_audit() {
        assert_eq!(ALL.len(), FILES.len());
        for expectations in ALL.iter() {
            for name in expectations.apart.iter().chain(&expectations.unless_it_governs) {
                let rule = crate::rules::named(name);
                assert!(rule.is_some_and(|rule| rule.impact.is_some()), "{name} in {:?}", expectations.genre);
            }
            assert!(!expectations.apart.is_empty() && !expectations.titles.is_empty());
        }
        let published = published();
        let rest_on_evidence =
            |file: &serde_json::Value| file["source"].as_str().is_some_and(|source| !source.is_empty());
        assert!(published["genres"].as_array().unwrap().iter().all(rest_on_evidence));
        assert!(rest_on_evidence(&published["drafts"]));
        let drafts = DRAFTS.as_ref().unwrap();
        assert!(drafts.apart.iter().all(|name| crate::rules::named(name).is_some_and(|rule| rule.impact.is_some())));
    }

    #[test]
    fn a_title_tells_the_genre_by_its_first_words() {
        let genre = |title: &str| of_title(title).map(|taken_for| (taken_for.genre, taken_for.words.unwrap()));
        assert_eq!(genre("Statuts de l’association"), Some((Genre::Statutes, "Statuts".into())));
        assert_eq!(
            genre("RÈGLEMENT INTÉRIEUR des statuts"),
            Some((Genre::InternalRules, "RÈGLEMENT INTÉRIEUR".into()))
        );
        assert_eq!(genre("Steering Committee charter"), Some((Genre::Charter, "charter".into())));
        assert_eq!(genre("Code social du jardin"), None);
        assert_eq!(genre(""), None);
    }
}
