//! Classes of members that carry the vote, where the articles name them.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use crate::analysis::passages::{Mention, Passage};
use crate::analysis::wording::named::terms;
use crate::analysis::wording::terms::Terms;

/// The first mention of each class of which nothing says who is in it: of those that are called by their vote, where nothing says either who votes; of the
/// others, where they vote, elect or count for a quorum.
pub(crate) fn not_defined(passages: &[Passage<'_>]) -> Vec<Mention> {
    let said = |passage: &Passage<'_>| {
        terms(passage.language).is_some_and(|terms| {
            // An item of what somebody may do: `vote at meetings`.
            let is_right = terms.is_at("votes", &passage.words) && !passage.leads.is_empty();
            is_right || terms.has("says who votes", &passage.words)
        })
    };
    let mut found = Vec::new();
    if !passages.iter().any(said) {
        found.extend(mentions(passages, "voters"));
    }
    found.extend(mentions(passages, "classes"));
    found.sort_unstable();
    found
}

fn mentions(passages: &[Passage<'_>], section: &str) -> Vec<Mention> {
    let mut classes: BTreeMap<usize, (Mention, bool, bool)> = BTreeMap::new();
    for (number, passage) in passages.iter().enumerate() {
        let Some(terms) = terms(passage.language) else { continue };
        let decides = OnceCell::new();
        for at in 0..passage.words.len() {
            let longest = terms.longest(section, passage.words.get(at..).unwrap_or_default());
            let Some((line, found)) = longest else { continue };
            let mention = Mention { passage: number, at, words: found.words };
            let (_, votes, is_defined) = classes.entry(line).or_insert((mention, section == "voters", false));
            *votes |= *decides.get_or_init(|| terms.has("decides", &passage.words));
            *is_defined |= passage.is_heading || defines(passage, terms, at, found.words);
        }
    }
    classes.into_values().filter(|(_, votes, is_defined)| *votes && !is_defined).map(|(first, ..)| first).collect()
}

/// Whether the words around a class say who is in it: `are voting members`, `voting members: those who`, an item that begins with it.
fn defines(passage: &Passage<'_>, terms: &Terms, at: usize, words: usize) -> bool {
    let (before, after) = (passage.words.get(..at), passage.words.get(at + words..));
    let said = passage.said(at, passage.words.len() - at);
    let rest = said.get(passage.said(at, words).len()..).unwrap_or_default().trim_start();
    (at <= FIRST && !passage.leads.is_empty())
        || rest.starts_with([':', '(', '='])
        || before.is_some_and(|before| terms.ends("is such", before))
        || after.is_some_and(|after| terms.is_at("are such", after))
}

/// So many words may stand before the class of which an item says who is in it: `c) les membres actifs`.
const FIRST: usize = 2;
