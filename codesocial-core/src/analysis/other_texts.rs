//! Other texts that articles name and leave things to: rules of a fund, charters, annexes, tables of fees.

use std::collections::{BTreeMap, HashSet};
use std::rc::Rc;

use crate::analysis::context::Code;
use crate::analysis::passages::{Mention, Passage, titles};
use crate::analysis::wording::named::terms;
use crate::analysis::wording::terms::Terms;

/// A text that the articles name.
#[derive(Debug, Default)]
pub(crate) struct Named {
    /// Where something hangs on it.
    pub(crate) mentions: Vec<Mention>,
    /// Whether the articles have it, tell where it is read, or say who adopts it.
    pub(crate) is_at_hand: bool,
}

/// So many passages under the heading that names a text are its words, or say what it is.
const FEWEST: usize = 2;

/// The texts that passages name, in the order of the list of their language; none that the title of the document names.
pub(crate) fn named(code: &Code<'_>, passages: &[Passage<'_>]) -> BTreeMap<(usize, String), Named> {
    let mut texts: BTreeMap<(usize, String), Named> = BTreeMap::new();
    let own = titles(code);
    // How many passages stand under each heading and do not name what it names.
    let mut under: BTreeMap<usize, (usize, (usize, String))> = BTreeMap::new();
    for (number, passage) in passages.iter().enumerate() {
        let Some(terms) = terms(passage.language) else { continue };
        let says = |section: &str| terms.has(section, &passage.words);
        let found = found(&passage.words, terms);
        for lead in &passage.leads {
            if let Some((count, named)) = under.get_mut(lead) {
                *count += usize::from(!found.iter().any(|(key, ..)| key == named));
            }
        }
        let hangs = says("hangs on") && !says("optional");
        let known = says("adopts") || says("is read");
        for (key, at, words) in found {
            if is_others(passage, terms, at + words, &own) {
                continue;
            }
            if passage.is_heading {
                under.entry(number).or_insert((0, key.clone()));
                texts.entry(key).or_default();
                continue;
            }
            let is_this = terms.ends("this", passage.words.get(..at).unwrap_or_default());
            let text = texts.entry(key).or_default();
            text.is_at_hand |= known || is_this;
            // An item that is nothing but the name of a text says that it stands there.
            if hangs || passage.words.len() <= words + MOST_BESIDE {
                text.mentions.push(Mention { passage: number, at, words });
            }
        }
    }
    for (count, key) in under.into_values().filter(|(count, _)| *count >= FEWEST) {
        if let Some(text) = texts.get_mut(&key) {
            text.is_at_hand |= count >= FEWEST;
        }
    }
    promised(passages, &mut texts);
    for (terms, words) in own {
        let own = found(&words, terms);
        texts.retain(|key, _| own.iter().all(|(own, ..)| own != key));
    }
    texts
}

/// An item that names a text has so many other words at most.
const MOST_BESIDE: usize = 3;

/// The texts that some words name: which, the number of the first word, and how many words.
fn found(words: &[Rc<str>], terms: &Terms) -> Vec<((usize, String), usize, usize)> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let longest = terms.longest("texts", words.get(at..).unwrap_or_default());
        let own = longest.filter(|(_, text)| !terms.is_at("no texts", &[Rc::from(text.kind.as_str())]));
        let taken = own.as_ref().map_or(1, |(_, text)| text.words);
        found.extend(own.map(|(line, text)| ((line, text.kind), at, taken)));
        at += taken;
    }
    found
}

/// What a text says to have itself, `the procedures detailed in these bylaws`, and no heading of it names.
fn promised(passages: &[Passage<'_>], texts: &mut BTreeMap<(usize, String), Named>) {
    let headings = passages.iter().filter(|passage| passage.is_heading).flat_map(|passage| &passage.words);
    let headings: HashSet<&str> = headings.map(|word| word.trim_end_matches('s')).collect();
    for (number, passage) in passages.iter().enumerate().filter(|(_, passage)| !passage.is_heading) {
        let Some(terms) = terms(passage.language) else { continue };
        for at in terms.places("promised here", &passage.words) {
            let rest = passage.words.get(at..).unwrap_or_default();
            let (Some((_, text)), Some(what)) = (terms.longest("promised here", rest), rest.first()) else { continue };
            if !headings.contains(what.trim_end_matches('s')) {
                let promised = texts.entry((usize::MAX, what.as_ref().to_owned())).or_default();
                promised.mentions.push(Mention { passage: number, at, words: text.words });
            }
        }
    }
}

/// So many words after a text say whose it is.
const WHOSE: usize = 5;
/// An acronym has so many letters at least.
const ACRONYM: usize = 3;

/// Whether the words after a text say that it is another organisation’s: a federation’s, or one with an acronym that no title has.
fn is_others(passage: &Passage<'_>, terms: &Terms, after: usize, own: &[(&'static Terms, Vec<Rc<str>>)]) -> bool {
    let is_acronym = |said: &str| said.chars().count() >= ACRONYM && said.chars().all(char::is_uppercase);
    (after..passage.words.len().min(after + WHOSE)).any(|at| {
        let rest = passage.words.get(at..).unwrap_or_default();
        let is_own = || own.iter().any(|(_, words)| rest.first().is_some_and(|word| words.contains(word)));
        terms.is_at("of others", rest) || (is_acronym(passage.said(at, 1)) && !is_own())
    })
}
