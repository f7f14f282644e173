//! What the articles of a text say of who decides what, sentence by sentence: so much can be told of a text that nobody has transcribed.

use std::collections::HashSet;

use crate::audit::acts::{self, ACTS};
use crate::audit::phrases::{ByLanguage, Lists, Said, Sentences, of_line};
use crate::audit::topics::mention;
use crate::base::language_tag::primary;
use crate::messages::phrases;
use crate::model::document::Act;
use crate::model::field::Word;
use crate::tree::key::Key;
use crate::views::View;
use crate::views::powers::pages::{ActInWords, SentenceOfArticle, UnassignedAct};
use crate::views::powers::sentences::all_of;

/// So many sentences are told of one act: who decides may stand in the last of them, and texts have seldom more.
const MOST_SENTENCES: usize = 24;
/// So many sentences are told of which only the heading has the words, and none names somebody who decides.
const MOST_OF_HEADING: usize = 4;
/// So many letters are told of a sentence.
const LONGEST: usize = 400;
/// Acts of which a text says who does them, or leaves it open.
const SOUGHT: [Act; 7] = [Act::Admit, Act::Exclude, Act::Appoint, Act::Remove, Act::Amend, Act::Dissolve, Act::Control];

/// The lists of the acts among the phrases of a language: the words of those who decide, then of each act three, by which a sentence speaks
/// of it, by which it may, and by which it speaks of something else.
fn lines(tag: &str) -> Option<impl Iterator<Item = &'static str> + Clone> {
    let lines = phrases(tag)?.lines();
    let of_others = lines.clone().count().checked_sub(acts::count())?;
    Some(lines.skip(of_others))
}

/// By which phrases sentences of a language speak of acts: two lists of each act, those by which they do and the broader ones.
fn speaking(language: &str) -> Option<&'static Lists> {
    static LISTS: ByLanguage = ByLanguage::new();
    let of_an_act = |number: usize| !number.is_multiple_of(3);
    LISTS.of(language, |tag| {
        let lines = lines(tag)?.enumerate().filter(|(number, _)| of_an_act(*number));
        Some(Lists::read(lines.map(|(_, line)| of_line(line))))
    })
}

/// The list of those who decide.
const DECIDING: usize = 0;

/// The other phrases: the words of those who decide, then of each act those by which a sentence speaks of something else.
fn others(language: &str) -> Option<&'static Lists> {
    static LISTS: ByLanguage = ByLanguage::new();
    LISTS.of(language, |tag| Some(Lists::read(lines(tag)?.step_by(3).map(of_line))))
}

/// What the articles say of each act, and the acts of which no article speaks; neither where the phrases for the language of the document
/// are not at hand, since nobody knows then what it says. None where it has no articles.
pub(super) fn told(view: &View<'_, '_>) -> Option<(Vec<ActInWords>, Vec<UnassignedAct>)> {
    let code = view.code;
    let language = code.language().unwrap_or_default();
    code.root.get(Key::Articles)?;
    let Some((speaking, others)) = speaking(language).zip(others(language)) else { return Some(Default::default()) };
    let own = primary(language);
    let written = code.written().filter(|written| primary(written.language) == own);
    let mut sentences = Sentences::read(code, written, speaking);
    sentences.find_leads(code);
    let mut told = Vec::new();
    let mut unsaid = Vec::new();
    for (number, act) in ACTS.iter().enumerate() {
        let of_another = |words: &str| others.stand_in(DECIDING + 1 + number, words);
        let said = |list: usize| -> Vec<Said<'_>> {
            let said = sentences.said(speaking.get(list)).into_iter();
            let of_heading = |said: &Said<'_>| said.heading.filter(|_| !said.itself).is_some_and(of_another);
            said.filter(|said| !of_another(&said.in_full(LONGEST)) && !of_heading(said)).collect()
        };
        let certain = themselves(said(2 * number), others);
        let uncertain = certain.is_empty();
        let said = if uncertain { of_deciding(said(2 * number + 1), others) } else { certain };
        let said = each_once(without_leads(said));
        if said.is_empty() {
            if SOUGHT.contains(act) {
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
            sentences: most_telling(said, others)
                .into_iter()
                .map(|said| SentenceOfArticle {
                    text: said.in_full(LONGEST),
                    num: mention(code, said.node).num,
                    place: view.place_of(said.node, said.words),
                })
                .collect(),
        });
    }
    Some((told, unsaid))
}

/// Of some sentences those that have the words themselves. Where none does and their headings do, those that name somebody who decides; or else
/// the first ones, since a heading is not about all that stands below it: signatures, a place of jurisdiction.
fn themselves<'a>(said: Vec<Said<'a>>, lists: &Lists) -> Vec<Said<'a>> {
    let (own, of_heading): (Vec<_>, Vec<_>) = said.into_iter().partition(|said| said.itself);
    if !own.is_empty() {
        return own;
    }
    let (deciding, mut others): (Vec<_>, Vec<_>) = of_heading.into_iter().partition(|said| decides(said, lists));
    others.truncate(MOST_OF_HEADING);
    if deciding.is_empty() { others } else { deciding }
}

/// Some sentences, each told once: rules repeat what statutes say.
fn each_once<'a>(mut said: Vec<Said<'a>>) -> Vec<Said<'a>> {
    let mut known: HashSet<String> = HashSet::new();
    said.retain(|said| known.insert(said.in_full(LONGEST)));
    said
}

/// Of some sentences those that name somebody who decides, or say that it is decided.
fn of_deciding<'a>(said: Vec<Said<'a>>, lists: &Lists) -> Vec<Said<'a>> {
    let (deciding, others): (Vec<_>, Vec<_>) = said.into_iter().partition(|said| decides(said, lists));
    if deciding.is_empty() { themselves(others, lists) } else { deciding }
}

fn decides(said: &Said<'_>, lists: &Lists) -> bool {
    said.leads.iter().chain([&said.words]).any(|words| lists.stand_in(DECIDING, words))
}

/// Some sentences without those that lead to an item among them, which is told with it.
fn without_leads(mut said: Vec<Said<'_>>) -> Vec<Said<'_>> {
    let led: HashSet<usize> = said.iter().filter_map(|said| said.lead).collect();
    said.retain(|said| !led.contains(&said.number));
    said
}

/// As many sentences as are told of one act, in the order of the text: first those that name somebody who decides.
fn most_telling<'a>(said: Vec<Said<'a>>, lists: &Lists) -> Vec<Said<'a>> {
    let (first, others): (Vec<_>, Vec<_>) = said.into_iter().partition(|said| decides(said, lists));
    let mut told: Vec<Said<'_>> = first.into_iter().chain(others).take(MOST_SENTENCES).collect();
    told.sort_by_key(|said| said.number);
    told
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::audit::phrases::{LANGUAGES, check};

    #[test]
    fn the_phrases_of_each_language_can_be_read_and_are_those_of_the_file() {
        let published = acts::published();
        let of = |words: &serde_json::Value, language: &str| -> Vec<String> {
            serde_json::from_value(words[language].clone()).unwrap()
        };
        let all = published["acts"].as_array().unwrap();
        assert_eq!(ACTS.len(), all.len());
        for language in LANGUAGES {
            let written = all.iter().flat_map(|act| ["words", "broader", "but"].map(|name| of(&act[name], language)));
            let written: Vec<Vec<String>> =
                std::iter::once(of(&published["deciding"], language)).chain(written).collect();
            let read: Vec<Vec<&str>> = lines(language).unwrap().map(|line| of_line(line).collect()).collect();
            assert_eq!(read, written, "{language}");
            written.iter().for_each(|list| check(list));
            let (speaking, others) = (speaking(language).unwrap(), others(language).unwrap());
            assert!(speaking.have_room() && others.have_room());
            for (number, (act, lists)) in ACTS.iter().zip(written[1..].chunks(3)).enumerate() {
                assert_eq!(act.word(), all[number]["act"]);
                let counts = [speaking.get(2 * number), speaking.get(2 * number + 1)].map(Iterator::count);
                assert_eq!(counts, [lists[0].len(), lists[1].len()], "{language}, {}", act.word());
                assert_eq!(others.get(DECIDING + 1 + number).count(), lists[2].len(), "{language}, {}", act.word());
            }
            assert_eq!(others.get(DECIDING).count(), written[0].len());
        }
        assert!(speaking("it").is_none() && others("it").is_none());
    }
}
