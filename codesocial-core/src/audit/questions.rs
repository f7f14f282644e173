//! Questions that a text leaves open: what a member would ask in an assembly, and what no key, no power and no sentence of it answers.
//! They are data, `expectations/questions.json`, of which `build.rs` takes the phrases out: those of a language may be no part of the
//! library (`messages/store.rs`). Levels do not depend on them.

use std::cell::OnceCell;
use std::collections::HashSet;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use crate::analysis::context::Code;
use crate::analysis::texts::top_key;
use crate::analysis::wording::{self, Phrase};
use crate::audit::contradictions;
use crate::audit::phrases::{ByLanguage, Lists, Said, Sentences, of_line};
use crate::audit::signals;
use crate::audit::stakes::Stakes;
use crate::audit::topics::{Mention, mention};
use crate::base::language_tag::primary;
use crate::base::sort;
use crate::diagnostic::impact::Impact;
use crate::diagnostic::tally::Tally;
use crate::messages::{Language, phrases};
use crate::model::document::{Act, Genre};
use crate::tree::key::Key;
use crate::tree::node::Node;

/// The file, without its phrases.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    /// In the order in which they are told.
    questions: Vec<Question>,
}

/// A question.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Question {
    /// Its name, among the words of the interface too.
    name: String,
    /// What can happen to people because it is open.
    impact: Impact,
    /// Of which texts it is asked; of every one where none is named.
    #[serde(default)]
    genres: Vec<Genre>,
    /// What raises it; where nothing is named, every text does.
    #[serde(default)]
    asked: Option<Signs>,
    /// What answers it.
    answered: Signs,
    /// Whether each article that raises it has to answer it.
    #[serde(rename = "inEachArticle", default)]
    in_each_article: bool,
    /// Whether the sentences that raise it are quoted; they are where each article has to answer it.
    #[serde(default)]
    quoted: bool,
    /// Whether a finding on words that leave something open may tell of the very words that raise it: it is not asked again then.
    #[serde(rename = "asLooseWords", default)]
    as_loose_words: bool,
    /// Questions that say as much where they are open: it is not asked then.
    #[serde(rename = "unlessAsked", default)]
    unless_asked: Vec<String>,
    /// Rules that find it in a text which is transcribed: where one has, it is not asked again.
    #[serde(default)]
    transcribed: Vec<String>,
    /// Rules that find the same in any text: where one has, it is not asked again.
    #[serde(default)]
    told: Vec<String>,
}

/// By what a text is known to speak of something, beside phrases.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Signs {
    /// Keys of which one says it, as JSON Pointers; `*` stands for each item of a list.
    #[serde(default)]
    keys: Vec<String>,
    /// Acts which say it where somebody may do one.
    #[serde(default)]
    acts: Vec<Act>,
}

/// The number of the list with titles of texts that report and rule nothing, such as minutes. After it each question has two: what
/// raises it, and what answers it.
const REPORTS: usize = 0;

/// The phrases for texts in a language, those of contradictions and acts too; none where they are not at hand.
fn lists(language: &str) -> Option<&'static Lists> {
    static LISTS: ByLanguage = ByLanguage::new();
    LISTS.of(language, |tag| Some(Lists::read(phrases(tag)?.lines().map(of_line))))
}

/// How many lists the questions have, which are the first.
fn count() -> usize {
    sides(questions().len()).0
}

/// The lists of a question by its number: what raises it, and what answers it.
fn sides(number: usize) -> (usize, usize) {
    let asking = REPORTS + 1 + 2 * number;
    (asking, asking + 1)
}

/// A question that the text leaves open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OpenQuestion {
    /// Its name.
    pub name: &'static str,
    /// The question: `who replaces somebody in office who leaves?`.
    pub said: &'static str,
    /// What can happen to people because it is open: the gravest come first.
    pub impact: Impact,
    /// What raises it: the article that is about it, or speaks of it most. Absent where every such text is asked, and where many
    /// articles raise it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mentioned: Option<Mention>,
    /// The passages that answer it, and not alike: a reader has to choose. Absent where nothing answers it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub passages: Vec<Passage>,
    /// The sentences that raise it: of a question on one measure or power, or of a signal. Absent of the others.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub raised: Vec<Passage>,
}

/// A passage that says something of a matter of which another one says something else, or that raises a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Passage {
    /// Where it stands.
    pub mentioned: Mention,
    /// What it says: its sentence, an item of a list after what leads to it, cut where it is long.
    pub said: String,
}

/// So many sentences are quoted that raise a question on one measure or power, and so many letters of each.
const MOST_QUOTED: usize = 2;
const LONGEST: usize = 200;

/// Of what more articles than these speak, no article is about.
const MOST_ARTICLES: usize = 3;

/// A file that cannot be read asks nothing: a test holds that it can.
static FILE: LazyLock<Option<File>> =
    LazyLock::new(|| serde_json::from_str(include_str!(concat!(env!("OUT_DIR"), "/questions.json"))).ok());

/// The questions, in their order.
fn questions() -> &'static [Question] {
    FILE.as_ref().map(|file| file.questions.as_slice()).unwrap_or_default()
}

/// The questions, as they are published.
#[cfg(test)]
pub(crate) fn published() -> serde_json::Value {
    serde_json::from_str(include_str!("expectations/questions.json")).unwrap()
}

/// The questions that a document leaves open, and no rule has told. None where the phrases of its language are not at hand: nobody
/// knows then what its texts say, and nothing was asked.
pub(crate) fn open(
    code: &Code<'_>,
    genre: Option<Genre>,
    found: &Tally,
    stakes: &Stakes<'_, '_>,
    language: Language,
) -> Option<Vec<OpenQuestion>> {
    let spoken = code.language().unwrap_or_default();
    let lists = lists(spoken)?;
    if code.titles().any(|title| lists.stand_in(REPORTS, title)) {
        return Some(Vec::new());
    }
    let is_transcribed = stakes.out_of_articles().is_none();
    let told = |name: &String| crate::rules::named(name).is_some_and(|rule| found.of(rule) > 0);
    let says = |signs: &Signs| signs.keys.iter().any(|key| stands(code.root, key)) || stakes.holds(&signs.acts);
    let fits = |(_, question): &(usize, &Question)| {
        // Of a text of which nobody knows what it is, what is asked of charters.
        (question.genres.is_empty() || question.genres.contains(&genre.unwrap_or(Genre::Charter)))
            && !(is_transcribed && question.transcribed.iter().any(told))
            && !question.told.iter().any(told)
            && !says(&question.answered)
    };
    let asked: Vec<(usize, &'static Question)> = questions().iter().enumerate().filter(fits).collect();
    let language_of_texts = primary(spoken);
    let written = code.written().filter(|written| primary(written.language) == language_of_texts);
    let mut sentences = Sentences::read(code, written, lists);
    let has_articles = !code.articles().all().is_empty();
    if has_articles {
        sentences.find_leads(code);
    }
    let loose = OnceCell::new();
    // What a finding says of these very words is not asked again.
    let told_as_loose = |asking: usize| {
        let said = loose.get_or_init(|| loose_words(code));
        said.iter().any(|said| lists.stand_in(asking, said))
    };
    let open = asked.iter().filter_map(|(number, question)| {
        let (asking, answering) = sides(*number);
        let told = question.as_loose_words && told_as_loose(asking);
        let (asking, answering) = (lists.get(asking), lists.get(answering));
        let answered = if question.in_each_article { sentences.articles(answering.clone()) } else { HashSet::new() };
        if told || (!question.in_each_article && sentences.say(answering)) {
            return None;
        }
        let mentioned = match &question.asked {
            None => None,
            Some(signs) => match sentences.found(asking.clone(), &answered) {
                Some(found) if found.articles > MOST_ARTICLES && !question.in_each_article && !question.quoted => None,
                Some(found) => Some(mention(code, found.node)),
                None if says(signs) && answered.is_empty() => None,
                None => return None,
            },
        };
        // Of one measure or power a reader wants to see which.
        let is_quoted = question.in_each_article || question.quoted;
        let raised = match is_quoted && mentioned.is_some() && has_articles {
            true => sentences.raising(asking, &answered, MOST_QUOTED),
            false => Vec::new(),
        };
        let quoted = |said: Said<'_>| Passage { mentioned: mention(code, said.node), said: said.in_full(LONGEST) };
        let raised = raised.into_iter().filter(|said| top_key(said.node) == Some(Key::Articles)).map(quoted).collect();
        let said = language.word("questions", &question.name);
        let open = OpenQuestion {
            name: &question.name,
            said,
            impact: question.impact,
            mentioned,
            passages: Vec::new(),
            raised,
        };
        Some((question.unless_asked.as_slice(), open))
    });
    let open: Vec<(&[String], OpenQuestion)> = open.collect();
    let names: HashSet<&str> = open.iter().map(|(_, question)| question.name).collect();
    let says_more = |unless: &[String]| !unless.iter().any(|name| names.contains(name.as_str()));
    let mut told = Vec::new();
    if has_articles {
        told = contradictions::open(code, &sentences, lists, count(), language);
        told.extend(signals::open(code, language));
    }
    told.extend(open.into_iter().filter(|(unless, _)| says_more(unless)).map(|(_, question)| question));
    sort::by_key(&mut told, |question| question.impact);
    Some(told)
}

/// The words of which a finding says that they leave open what holds.
fn loose_words(code: &Code<'_>) -> Vec<String> {
    wording::loose(code).iter().flat_map(Phrase::told).collect()
}

/// Whether a key stands there, or what sets it is named beside (`setBy`).
fn stands(node: Node<'_>, pointer: &str) -> bool {
    let Some((before, after)) = pointer.split_once("/*/") else {
        let (around, key) = pointer.rsplit_once('/').unwrap_or_default();
        return [pointer, &format!("{around}/setBy/{key}")].into_iter().any(|pointer| node.at(pointer).is_some());
    };
    let after = format!("/{after}");
    node.at(before).is_some_and(|list| list.items().any(|item| stands(item, &after)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::audit::phrases::{LANGUAGES, check};

    #[test]
    fn the_file_can_be_read_and_each_question_has_its_words() {
        let file = FILE.as_ref().unwrap();
        assert!(!file.questions.is_empty());
        assert!(file.questions.is_sorted_by_key(|question| question.impact));
        let mut names = HashSet::new();
        for question in &file.questions {
            assert!(names.insert(&question.name), "{} twice", question.name);
            for name in &question.unless_asked {
                assert!(file.questions.iter().any(|other| other.name == *name), "{name}");
            }
            for name in question.transcribed.iter().chain(&question.told) {
                assert!(crate::rules::named(name).is_some_and(|rule| rule.impact.is_some()), "{name}");
            }
            for language in Language::all() {
                let said = language.word_if_any("questions", &question.name);
                assert!(said.is_some_and(|said| said.ends_with('?')), "{}", question.name);
            }
        }
    }

    #[test]
    fn the_phrases_of_each_language_can_be_read_and_are_those_of_the_file() {
        let published = published();
        let of = |words: &serde_json::Value, language: &str| -> Vec<String> {
            serde_json::from_value(words[language].clone()).unwrap()
        };
        for language in LANGUAGES {
            let lines = phrases(language).unwrap().lines().take(count());
            let lines: Vec<Vec<&str>> = lines.map(|line| of_line(line).collect()).collect();
            let (reports, written) = lines.split_first().unwrap();
            assert_eq!(*reports, of(&published["reports"], language));
            let all = published["questions"].as_array().unwrap();
            assert_eq!(written.len(), 2 * all.len());
            for (sides, whole) in written.chunks(2).zip(all) {
                let (asking, answering) = (&sides[0], &sides[1]);
                let name = whole["name"].as_str().unwrap();
                let asked = whole.get("asked").map(|signs| of(&signs["words"], language)).unwrap_or_default();
                assert_eq!(*asking, asked, "{name}");
                assert_eq!(*answering, of(&whole["answered"]["words"], language), "{name}");
                // What no phrase of a language raises is not asked of its texts.
                let is_asked = whole.get("asked").is_none() || !asking.is_empty();
                assert!(is_asked != answering.is_empty(), "{name} in {language}");
            }
            for list in &lines {
                check(&list.iter().map(|phrase| (*phrase).to_owned()).collect::<Vec<_>>());
            }
            let (questions, lists) = (questions(), lists(language).unwrap());
            assert!(lists.have_room());
            assert_eq!(questions.len(), all.len());
            for (number, (question, (whole, written))) in
                questions.iter().zip(all.iter().zip(written.chunks(2))).enumerate()
            {
                let (asking, answering) = sides(number);
                assert_eq!(question.name, whole["name"]);
                let read = (lists.get(asking).count(), lists.get(answering).count());
                assert_eq!(read, (written[0].len(), written[1].len()));
            }
        }
        assert!(lists("it").is_none());
    }
}
