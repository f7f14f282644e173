//! What sentences seem to say: that somebody owes, may not or may do something, what a word means, how votes are counted. These are
//! proposals for those who go on writing the document, never facts.

mod sentences;
mod words;

use serde::Serialize;

use crate::import::article::Article;
use crate::import::proposals::sentences::{Token, sentences, tokens};
use crate::import::proposals::words::{List, Words};

/// So many words a subject has at most: what is longer says more than who.
const LONGEST_SUBJECT: usize = 7;

/// What a sentence seems to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ProposalKind {
    /// That something is owed: a commitment with the force `must`.
    Duty,
    /// That something is forbidden: a commitment with the force `must-not`.
    Prohibition,
    /// That something is permitted: a commitment with the force `may`.
    Permission,
    /// What a word means: a term.
    Definition,
    /// How votes are counted: a decision process.
    Vote,
}

/// How sure a proposal is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Certainty {
    /// A party is the subject of a plain sentence.
    Certain,
    /// The words say it, but not of whom, or only under a condition.
    Likely,
}

/// What is proposed of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Proposal {
    pub(crate) kind: ProposalKind,
    pub(crate) certainty: Certainty,
    /// The sentence.
    pub(crate) sentence: String,
    /// Where it begins, in the words of the article.
    pub(crate) at: usize,
    /// The words that say it.
    pub(crate) because: String,
    pub(crate) bearer: Option<String>,
    pub(crate) share: Option<&'static str>,
    pub(crate) base: Option<&'static str>,
}

/// Gives every article what its words seem to say. Recursion is bounded by the depth of the outline.
pub(crate) fn propose(articles: &mut [Article], language: &str) {
    if let Some(words) = Words::of(language) {
        propose_by(articles, words);
    }
}

fn propose_by(articles: &mut [Article], words: &Words) {
    for article in articles {
        article.proposals = of_words(article.content.text(), words);
        propose_by(&mut article.articles, words);
    }
}

fn of_words(text: &str, words: &Words) -> Vec<Proposal> {
    let mut found = Vec::new();
    for (start, sentence) in sentences(text, words) {
        let tokens = tokens(sentence);
        found.extend(norm(sentence, start, &tokens, words));
        found.extend(vote(sentence, start, &tokens, words));
    }
    found
}

/// What a sentence forbids, permits, demands or defines: the first expression counts, of several there the longest.
fn norm(sentence: &str, start: usize, tokens: &[Token], words: &Words) -> Option<Proposal> {
    // A question states nothing.
    if sentence.trim_end().ends_with('?') {
        return None;
    }
    let lists = [List::Define, List::Forbid, List::Oblige, List::Permit];
    let (at, length, list) = (0..tokens.len()).find_map(|at| {
        let here = lists.iter().filter_map(|list| Some((at, words.matches(*list, tokens.get(at..)?)?, *list)));
        here.max_by_key(|(_, length, _)| *length)
    })?;
    let kind = match list {
        List::Define => ProposalKind::Definition,
        List::Forbid => ProposalKind::Prohibition,
        List::Oblige => ProposalKind::Duty,
        _ => ProposalKind::Permission,
    };
    // What is said in quotation marks from the first is mentioned; a word that is explained stands in them.
    if kind != ProposalKind::Definition && sentence.starts_with(['"', '“', '«', '„']) {
        return None;
    }
    let before = tokens.get(..at).unwrap_or_default();
    let behind = tokens.get(at + length..).unwrap_or_default();
    let passive = behind.iter().take(3).any(|token| words.has(List::Passive, &token.lower))
        || behind.last().is_some_and(|token| words.has(List::Passive, &token.lower));
    let conditional = before.iter().any(|token| words.has(List::Condition, &token.lower));
    let span = |tokens: &[Token]| {
        let (first, last) = (tokens.first()?, tokens.last()?);
        sentence.get(first.start..last.end).map(str::to_owned)
    };
    let subject = span(before).filter(|subject| {
        before.len() <= LONGEST_SUBJECT && !subject.contains([',', ':', ';', '(', '/', '\n', '|']) && !conditional
    });
    // `The invitation to the assembly must …` and `With the board members may …` are of no party.
    let party = before.iter().take(3).any(|token| words.has(List::Party, &token.lower))
        && before.first().is_some_and(|first| !words.has(List::Preposition, &first.lower));
    // A comma before the expression ends a clause that is no subject.
    let close = before.last().zip(tokens.get(at)).and_then(|(last, verb)| sentence.get(last.end..verb.start));
    let party = party && close.is_some_and(|between| between.trim().is_empty());
    let bearer = subject.filter(|_| !passive && kind != ProposalKind::Definition && party);
    let certainty = if bearer.is_some() { Certainty::Certain } else { Certainty::Likely };
    let because = span(tokens.get(at..at + length)?)?;
    let sentence = sentence.to_owned();
    Some(Proposal { kind, certainty, sentence, at: start, because, bearer, share: None, base: None })
}

/// How votes are counted.
fn vote(sentence: &str, start: usize, tokens: &[Token], words: &Words) -> Option<Proposal> {
    let first = |list| (0..tokens.len()).find_map(|at| Some((at, words.matches(list, tokens.get(at..)?)?)));
    let unanimity = first(List::Unanimity);
    let majority = first(List::Majority).or_else(|| first(List::Quorum));
    let (at, length) = unanimity.or(majority)?;
    let share = match () {
        () if unanimity.is_some() => Some("all"),
        () if first(List::TwoThirds).is_some() => Some("2/3"),
        () if first(List::ThreeQuarters).is_some() => Some("3/4"),
        () if first(List::Absolute).is_some() || first(List::Majority).is_some() => Some("more than 1/2"),
        () => None,
    };
    let base = match () {
        () if first(List::OfCast).is_some() => Some("cast"),
        () if first(List::OfPresent).is_some() => Some("present"),
        () => None,
    };
    let because = sentence.get(tokens.get(at)?.start..tokens.get(at + length - 1)?.end)?.to_owned();
    let certainty = if share.is_some() && base.is_some() { Certainty::Certain } else { Certainty::Likely };
    let sentence = sentence.to_owned();
    Some(Proposal { kind: ProposalKind::Vote, certainty, sentence, at: start, because, bearer: None, share, base })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, language: &str) -> Vec<(ProposalKind, Option<String>, String, Certainty)> {
        let proposals = Words::of(language).map(|words| of_words(text, words)).unwrap_or_default();
        proposals.into_iter().map(|one| (one.kind, one.bearer, one.because, one.certainty)).collect()
    }

    #[test]
    fn sentences_are_taken_for_what_they_say() {
        let some = |kind, bearer: &str, because: &str| {
            let certainty = if bearer.is_empty() { Certainty::Likely } else { Certainty::Certain };
            vec![(kind, Some(bearer.to_owned()).filter(|bearer| !bearer.is_empty()), because.to_owned(), certainty)]
        };
        use ProposalKind::{Definition, Duty, Permission, Prohibition, Vote};
        for (text, language, expected) in [
            ("Le bureau doit répondre sous un mois.", "fr", some(Duty, "Le bureau", "doit")),
            (
                "Les membres ne peuvent pas voter pour un autre.",
                "fr",
                some(Prohibition, "Les membres", "ne peuvent pas"),
            ),
            ("Toute décision doit être écrite.", "fr", some(Duty, "", "doit")),
            ("Chaque membre peut partir.", "fr", some(Permission, "Chaque membre", "peut")),
            ("On entend par pré le terrain.", "fr", some(Definition, "", "On entend par")),
            ("Si le bureau doit partir, il le dit.", "fr", some(Duty, "", "doit")),
            ("The board shall not spend more.", "en", some(Prohibition, "The board", "shall not")),
            ("Members may leave.", "en", some(Permission, "Members", "may")),
            ("Der Vorstand muss antworten.", "de", some(Duty, "Der Vorstand", "muss")),
            ("Gem. Abs. 2 ist alles gut.", "de", Vec::new()),
            ("Los socios deben pagar.", "es", some(Duty, "Los socios", "deben")),
            ("La junta no podrá vender.", "es", some(Prohibition, "La junta", "no podrá")),
            ("Die Einladung zur Versammlung muss schriftlich kommen.", "de", some(Duty, "", "muss")),
            ("Besteht der Vorstand aus vielen, kann er warten.", "de", some(Permission, "", "kann")),
            ("Le pré est à nous.", "fr", Vec::new()),
            ("Doit-on partir ?", "fr", Vec::new()),
            ("The board may act.", "fr", Vec::new()),
            ("The board may act.", "it", Vec::new()),
        ] {
            assert_eq!(found(text, language), expected, "{text}");
        }
        let votes = found("Décision à la majorité des deux tiers des voix exprimées.", "fr");
        assert_eq!(votes, [(Vote, None, "à la majorité".to_owned(), Certainty::Certain)]);
    }
}
