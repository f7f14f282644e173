//! Sentences that say what a word means.

use crate::import::proposals::sentences::{Mark, Token};
use crate::import::proposals::words::{Found, List, Words};

/// A term has at most so many words.
const LONGEST: usize = 6;

/// What a sentence defines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Definition {
    pub(super) found: Found,
    pub(super) term: Option<String>,
    /// Whether the term is set apart by quotation marks.
    pub(super) quoted: bool,
}

/// What a sentence defines. `heading` is what stands above it, where it is the first there.
pub(super) fn definition(
    sentence: &str,
    tokens: &[Token],
    heading: Option<&str>,
    words: &'static Words,
) -> Option<Definition> {
    let found = words.first(List::Define, tokens, 0).filter(|found| !words.subordinate(tokens, found.start));
    if let Some(found) = found {
        let begin = tokens.get(found.start)?.start;
        let behind = tokens.get(found.end - 1)?.end;
        let quoted = quoted(sentence);
        let before = quoted.iter().rev().find(|(_, end)| *end <= begin);
        let after = quoted.iter().find(|(start, _)| *start >= behind);
        // `est désigné par l’abréviation « X »`: what is called so stands last.
        let (start, end) = match (before, after) {
            (None, None) => {
                let plain = plain_term(sentence, tokens, found, words);
                // `L’assemblée désigne le bureau` defines nothing.
                let subject = words.party_before(sentence, tokens, found);
                let appoints = found.words == 1 && subject.is_some_and(|named| named.party.is_some());
                // `Elles sont définies par le conseil`: that is who does it.
                let by = words.party_at(sentence, tokens, found.end).is_some_and(|named| named.party.is_some());
                let agent = tokens.get(found.end - 1).is_some_and(|token| words.has(List::Agent, &token.lower));
                let appoints = appoints || agent && by;
                return (!appoints).then_some(Definition { found, term: plain, quoted: false });
            }
            (_, Some(after)) => *after,
            (Some(before), None) => *before,
        };
        let term = sentence.get(start..end).map(str::trim).filter(|term| !term.is_empty()).map(str::to_owned);
        return Some(Definition { found, quoted: term.is_some(), term });
    }
    // `Das Betriebsplenum ist eine Versammlung` under the heading `Betriebsplenum`.
    let heading = heading?;
    let found = (1..tokens.len().min(LONGEST + 2)).find_map(|at| words.at(List::Is, tokens, at))?;
    let clean = tokens.get(1..=found.start)?.iter().all(|token| token.mark == Mark::None);
    let skipped = (0..found.start)
        .take_while(|at| tokens.get(*at).is_some_and(|token| words.has(List::Determiner, &token.lower)));
    let first = skipped.count();
    let subject: Vec<&str> = tokens.get(first..found.start)?.iter().map(|token| token.lower.as_str()).collect();
    let above = super::tokens(heading, words);
    let names =
        above.iter().filter(|token| !words.has(List::Determiner, &token.lower)).map(|token| token.lower.as_str());
    let same = !subject.is_empty() && names.eq(subject.iter().copied());
    let section = above.iter().any(|token| words.has(List::Definitions, &token.lower));
    let term = sentence.get(tokens.get(first)?.start..tokens.get(found.start - 1)?.end).map(str::to_owned);
    (clean && (same || section)).then_some(Definition { found, term, quoted: false })
}

/// The term of a sentence without quotation marks: what stands before the expression.
fn plain_term(sentence: &str, tokens: &[Token], found: Found, words: &'static Words) -> Option<String> {
    let first =
        (0..found.start).find(|at| tokens.get(*at).is_some_and(|token| !words.has(List::Determiner, &token.lower)))?;
    let within = tokens.get(first + 1..found.start)?.iter().all(|token| token.mark == Mark::None);
    let short = found.start - first <= LONGEST && within;
    short.then(|| sentence.get(tokens.get(first)?.start..tokens.get(found.start - 1)?.end).map(str::to_owned))?
}

/// What stands in quotation marks.
pub(super) fn quoted(sentence: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut open: Option<(usize, &[char])> = None;
    for (at, sign) in sentence.char_indices() {
        match open {
            Some((start, closing)) if closing.contains(&sign) => {
                found.push((start, at));
                open = None;
            }
            None => {
                let closing: Option<&[char]> = match sign {
                    '"' => Some(&['"']),
                    '“' => Some(&['”', '“']),
                    '„' => Some(&['“', '”']),
                    '«' => Some(&['»']),
                    _ => None,
                };
                open = closing.map(|closing| (at + sign.len_utf8(), closing));
            }
            _ => {}
        }
    }
    found
}
