//! What two passages of a text say differently: who decides a matter, by which majority. They are told among the
//! questions that the text leaves open, since a reader has to choose. They are data, `expectations/contradictions.json`, of which
//! `build.rs` takes the phrases out.

mod deciders;
mod majority;

use std::sync::LazyLock;

use serde::Deserialize;

use crate::analysis::context::Code;
use crate::analysis::texts::top_key;
use crate::audit::acts::{ACTS, LISTS_OF_AN_ACT};
use crate::audit::phrases::{Lists, Said, Sentences};
use crate::audit::questions::{OpenQuestion, Passage};
use crate::audit::topics::mention;
use crate::diagnostic::impact::Impact;
use crate::messages::Language;
use crate::model::document::Act;
use crate::tree::key::Key;

/// The file, without its phrases.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    /// The bodies that decide, by their names.
    bodies: Vec<String>,
    /// In the order in which they are told.
    matters: Vec<Matter>,
}

/// A matter of which a text must not say two things.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Matter {
    /// Its name, among the words of the interface too.
    name: String,
    /// What can happen to people where two passages differ.
    impact: Impact,
    /// What of them is compared.
    compared: Compared,
    /// The act by whose phrases sentences speak of it, where it has none of its own.
    #[serde(default)]
    act: Option<Act>,
}

/// What of passages is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Compared {
    /// Who decides.
    Deciders,
    /// The share of the votes that it takes.
    Majorities,
}

/// A file that cannot be read compares nothing: a test holds that it can.
static FILE: LazyLock<Option<File>> =
    LazyLock::new(|| serde_json::from_str(include_str!(concat!(env!("OUT_DIR"), "/contradictions.json"))).ok());

/// The contradictions, as they are published.
#[cfg(test)]
pub(crate) fn published() -> serde_json::Value {
    serde_json::from_str(include_str!("expectations/contradictions.json")).unwrap()
}

/// The lists before those of the bodies, in their order.
#[derive(Debug, Clone, Copy)]
enum List {
    Agents,
    Articles,
    Deciding,
    Inverted,
    Apart,
    Dependent,
    Counting,
}

/// How many these are.
const LISTS: usize = List::Counting as usize + 1;

/// By which words deciders and majorities are known: where among all lists they begin.
#[derive(Debug, Clone, Copy)]
struct Words {
    first: usize,
    bodies: usize,
}

impl Words {
    fn list(self, list: List) -> usize {
        self.first + list as usize
    }

    fn body(self, number: usize) -> usize {
        self.first + LISTS + number
    }

    fn matter(self, number: usize) -> usize {
        self.first + LISTS + self.bodies + 2 * number
    }
}

/// How many lists stand among the phrases of a language for contradictions: of each matter two, the phrases by which a sentence speaks of
/// it, and by which it speaks of something else.
pub(super) fn count() -> usize {
    FILE.as_ref().map_or(0, |file| LISTS + file.bodies.len() + 2 * file.matters.len())
}

/// So many sentences on one matter are compared.
const MOST_COMPARED: usize = 40;
/// So many are told.
const MOST_TOLD: usize = 3;
/// So many letters are told of one.
const LONGEST: usize = 320;
/// A longer one says too much for a program to tell who decides what.
const LOOKED_AT: usize = 450;

/// What the articles of a document say differently. The lists of contradictions begin at `first` among all, and are followed by those of acts.
pub(super) fn open(
    code: &Code<'_>,
    sentences: &Sentences<'_>,
    lists: &Lists,
    first: usize,
    language: Language,
) -> Vec<OpenQuestion> {
    let Some(file) = FILE.as_ref() else { return Vec::new() };
    let words = Words { first, bodies: file.bodies.len() };
    let told = file.matters.iter().enumerate().filter_map(|(number, matter)| {
        let own = words.matter(number);
        let of_act = |act: Act| {
            let act = ACTS.iter().position(|known| *known == act)?;
            Some(first + count() + 1 + LISTS_OF_AN_ACT * act)
        };
        // Both lists of an act and its own: what it is known by, and what speaks of something else.
        let of_act = matter.act.and_then(of_act).unwrap_or(own);
        let speaking = lists.get(own).chain(lists.get(of_act));
        let others = [own + 1, if of_act == own { own + 1 } else { of_act + 2 }];
        let said = sentences.said(speaking).into_iter();
        let said = said.filter(|said| said.itself && top_key(said.node) == Some(Key::Articles)).take(MOST_COMPARED);
        let values = said.filter_map(|said| {
            let text = said.in_full(LOOKED_AT);
            let marked = lists.mark(&text);
            if text.ends_with('…') || others.iter().any(|other| marked.has(*other)) {
                return None;
            }
            let named = match matter.compared {
                Compared::Deciders => deciders::of(&marked, words),
                Compared::Majorities => majority::of(&text, &marked, words).unwrap_or_default(),
            };
            (named != 0).then_some((named, said))
        });
        let passages = differing(values.collect());
        if passages.is_empty() {
            return None;
        }
        let passage = |said: Said<'_>| Passage { mentioned: mention(code, said.node), said: said.in_full(LONGEST) };
        Some(OpenQuestion {
            name: &matter.name,
            said: language.word("contradictions", &matter.name),
            impact: matter.impact,
            mentioned: None,
            passages: passages.into_iter().map(passage).collect(),
            raised: Vec::new(),
        })
    });
    told.collect()
}

/// Where sentences do not name the same, the first one, and those that do not name the same as any before; none else.
fn differing(said: Vec<(u32, Said<'_>)>) -> Vec<Said<'_>> {
    let mut leads: Vec<usize> = said.iter().filter_map(|(_, said)| said.lead).collect();
    let mut told: Vec<(u32, Said<'_>)> = Vec::new();
    for (named, said) in said {
        // What leads to items says the same with each, and items of one list hold together: of all these the first item is compared.
        if leads.contains(&said.number) || said.lead.is_some_and(|lead| !leads.contains(&lead)) {
            continue;
        }
        leads.retain(|lead| Some(*lead) != said.lead);
        if told.len() < MOST_TOLD && told.iter().all(|(known, _)| *known != named) {
            told.push((named, said));
        }
    }
    if told.len() < 2 {
        told.clear();
    }
    told.into_iter().map(|(_, said)| said).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::audit::phrases::{LANGUAGES, check, of_line};
    use crate::messages::phrases;

    #[test]
    fn the_file_can_be_read_and_each_matter_has_its_words() {
        let (file, published) = (FILE.as_ref().unwrap(), published());
        assert_eq!(file.bodies.len(), published["bodies"].as_array().unwrap().len());
        for (matter, whole) in file.matters.iter().zip(published["matters"].as_array().unwrap()) {
            assert_eq!(whole["name"], matter.name);
            assert!(whole.get("words").is_some() || matter.act.is_some(), "{}", matter.name);
            for language in Language::all() {
                assert!(language.word_if_any("contradictions", &matter.name).is_some_and(|said| said.ends_with('?')));
            }
        }
    }

    #[test]
    fn the_phrases_of_each_language_are_those_of_the_file() {
        let published = published();
        let of = |words: &serde_json::Value, language: &str| -> Vec<String> {
            words.get(language).map(|words| serde_json::from_value(words.clone()).unwrap()).unwrap_or_default()
        };
        for language in LANGUAGES {
            let lists = ["agents", "articles", "deciding", "inverted", "apart", "dependent", "counting"];
            let mut written: Vec<Vec<String>> = lists.map(|name| of(&published[name], language)).into();
            let bodies = published["bodies"].as_array().unwrap().iter();
            written.extend(bodies.map(|body| of(&body["words"], language)));
            for matter in published["matters"].as_array().unwrap() {
                written.extend(["words", "but"].map(|name| of(&matter[name], language)));
            }
            written.iter().for_each(|list| check(list));
            let lines: Vec<Vec<&str>> =
                phrases(language).unwrap().lines().map(|line| of_line(line).collect()).collect();
            let from = lines.len() - crate::audit::acts::count() - count();
            assert_eq!(lines[from..from + count()], written, "{language}");
        }
    }
}
