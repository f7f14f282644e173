//! What the articles of a text say of who decides what, sentence by sentence: so much can be told of a text that nobody has transcribed.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::analysis::sentences::item;
use crate::audit::phrases::{Said, Sentences, stand_in};
use crate::audit::topics::mention;
use crate::base::language_tag::primary;
use crate::messages::{capital, phrases};
use crate::model::document::Act;
use crate::model::field::Word;
use crate::tree::key::Key;
use crate::views::View;
use crate::views::powers::pages::{ActInWords, SentenceOfArticle, UnassignedAct};
use crate::views::powers::sentences::all_of;
use crate::views::said::in_line_of;

/// The acts, in the order in which they are told. `build.rs` takes their phrases out of `acts.json`: those of a language may be no part of
/// the library, as those of questions. A file that cannot be read tells nothing: a test holds that it can.
static ACTS: LazyLock<Vec<Act>> =
    LazyLock::new(|| serde_json::from_str(include_str!(concat!(env!("OUT_DIR"), "/acts.json"))).unwrap_or_default());

/// The acts, as they are published.
#[cfg(test)]
pub(crate) fn published() -> serde_json::Value {
    serde_json::from_str(include_str!("acts.json")).unwrap()
}

/// So many sentences are told of one act.
const MOST_SENTENCES: usize = 4;
/// So many letters are told of a sentence.
const LONGEST: usize = 400;
/// Acts of which a text says who does them, or leaves it open.
const SOUGHT: [Act; 7] = [Act::Admit, Act::Exclude, Act::Appoint, Act::Remove, Act::Amend, Act::Dissolve, Act::Control];

/// An act with its phrases for a language.
#[derive(Debug, Clone, Copy)]
struct Phrased {
    act: Act,
    /// By which a sentence speaks of it.
    words: &'static [String],
    /// By which a sentence may speak of it.
    broader: &'static [String],
    /// By which a sentence speaks of something else.
    but: &'static [String],
}

/// The words of those who decide, and the acts with their phrases, for texts in a language. None where they are not at hand.
fn phrased(language: &str) -> Option<(&'static [String], Vec<Phrased>)> {
    let lists = phrases(&primary(language))?;
    let own = lists.len().checked_sub(1 + 3 * ACTS.len())?;
    let (deciding, sides) = lists.get(own..)?.split_first()?;
    let phrased = ACTS.iter().zip(sides.chunks_exact(3)).filter_map(|(act, sides)| match sides {
        [words, broader, but] => Some(Phrased { act: *act, words, broader, but }),
        _ => None,
    });
    Some((deciding, phrased.collect()))
}

/// What the articles say of each act, and the acts of which no article speaks; neither where the phrases for the language of the document
/// are not at hand, since nobody knows then what it says. None where it has no articles.
pub(super) fn told(view: &View<'_, '_>) -> Option<(Vec<ActInWords>, Vec<UnassignedAct>)> {
    let code = view.code;
    let language = code.language().unwrap_or_default();
    code.root.get(Key::Articles)?;
    let Some((deciding, acts)) = phrased(language) else { return Some(Default::default()) };
    let own = primary(language);
    let written = code.written().filter(|written| primary(written.language) == own);
    let mut sentences = Sentences::read(code, written, acts.iter().flat_map(|one| one.words.iter().chain(one.broader)));
    sentences.find_leads(code);
    let mut told = Vec::new();
    let mut unsaid = Vec::new();
    for Phrased { act, words, broader, but } in acts {
        let said = |phrases: &[String]| -> Vec<Said<'_>> {
            let said = sentences.said(phrases).into_iter();
            let of_heading =
                |said: &Said<'_>| said.heading.filter(|_| !said.itself).is_some_and(|words| stand_in(but, words));
            said.filter(|said| !stand_in(but, &in_full(said)) && !of_heading(said)).collect()
        };
        let certain = themselves(said(words));
        let uncertain = certain.is_empty();
        let said = if uncertain { of_deciding(said(broader), deciding) } else { certain };
        let said = without_leads(said);
        if said.is_empty() {
            if SOUGHT.contains(&act) {
                let (act, sentence) = (act.word().to_owned(), all_of(view.language, act.word()));
                unsaid.push(UnassignedAct { act, object: None, falls_to: None, sentence });
            }
            continue;
        }
        told.push(ActInWords {
            act: act.word().to_owned(),
            title: all_of(view.language, act.word()),
            uncertain,
            omitted: said.len().saturating_sub(MOST_SENTENCES),
            sentences: most_telling(said, deciding)
                .into_iter()
                .map(|said| SentenceOfArticle {
                    text: in_full(&said),
                    num: mention(code, said.node).num,
                    place: view.place_of(said.node, said.words),
                })
                .collect(),
        });
    }
    Some((told, unsaid))
}

/// Of some sentences those that have the words themselves; all of them where none does, and their headings do.
fn themselves(said: Vec<Said<'_>>) -> Vec<Said<'_>> {
    let (own, of_heading): (Vec<_>, Vec<_>) = said.into_iter().partition(|said| said.itself);
    if own.is_empty() { of_heading } else { own }
}

/// Of some sentences those that name somebody who decides, or say that it is decided.
fn of_deciding<'a>(said: Vec<Said<'a>>, deciding: &[String]) -> Vec<Said<'a>> {
    let (deciding, others): (Vec<_>, Vec<_>) = said.into_iter().partition(|said| decides(said, deciding));
    if deciding.is_empty() { themselves(others) } else { deciding }
}

fn decides(said: &Said<'_>, deciding: &[String]) -> bool {
    said.leads.iter().chain([&said.words]).any(|words| stand_in(deciding, words))
}

/// Some sentences without those that lead to an item among them, which is told with it.
fn without_leads(mut said: Vec<Said<'_>>) -> Vec<Said<'_>> {
    let led: HashSet<usize> = said.iter().filter_map(|said| said.lead).collect();
    said.retain(|said| !led.contains(&said.number));
    said
}

/// As many sentences as are told of one act, in the order of the text: first those that name somebody who decides.
fn most_telling<'a>(said: Vec<Said<'a>>, deciding: &[String]) -> Vec<Said<'a>> {
    let (first, others): (Vec<_>, Vec<_>) = said.into_iter().partition(|said| decides(said, deciding));
    let mut told: Vec<Said<'_>> = first.into_iter().chain(others).take(MOST_SENTENCES).collect();
    told.sort_by_key(|said| said.number);
    told
}

/// A sentence in one line: an item of a list after what leads to it, and what leads to a list with its items.
fn in_full(said: &Said<'_>) -> String {
    let alone = item(said.words).filter(|_| said.leads.is_empty());
    let words = alone.map_or(said.words, |(_, words)| words);
    let parts = said.leads.iter().chain([&words]).chain(&said.items).map(|part| part.trim());
    let line = in_line_of(&parts.collect::<Vec<_>>().join(" "), LONGEST);
    capital(line.trim_end_matches([';', ',', ' ']))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::audit::phrases::check;

    #[test]
    fn the_phrases_of_each_language_can_be_read_and_are_those_of_the_file() {
        let published = published();
        let of = |words: &serde_json::Value, language: &str| -> Vec<String> {
            serde_json::from_value(words[language].clone()).unwrap()
        };
        let all = published["acts"].as_array().unwrap();
        assert_eq!(ACTS.len(), all.len());
        for language in ["de", "en", "es", "fr"] {
            let (deciding, acts) = phrased(language).unwrap();
            assert_eq!(deciding, of(&published["deciding"], language));
            check(deciding);
            for (Phrased { act, words, broader, but }, whole) in acts.iter().zip(all) {
                assert_eq!(act.word(), whole["act"]);
                for (list, name) in [(words, "words"), (broader, "broader"), (but, "but")] {
                    assert_eq!(*list, of(&whole[name], language), "{name} of {}", whole["act"]);
                    check(list);
                }
            }
        }
        assert!(phrased("it").is_none());
    }
}
