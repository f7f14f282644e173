//! How a sentence counts votes.

use crate::import::proposals::details::number;
use crate::import::proposals::sentences::{Mark, Token};
use crate::import::proposals::words::{Found, List, Words};

/// How votes are counted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Count {
    /// `unanimity`, `consensus`, `consent` or `majority`.
    pub(crate) method: Option<&'static str>,
    /// The share that it takes: `all`, `2/3`, `more than 1/2`.
    pub(crate) share: Option<String>,
    /// Out of what, as in the model.
    pub(crate) base: Option<&'static str>,
    /// How many may be missing from all.
    pub(crate) minus: Option<u32>,
    /// The share that must be there, or `none`.
    pub(crate) quorum: Option<String>,
    /// Out of what that is.
    pub(crate) quorum_base: Option<&'static str>,
}

/// A share stands at most so many words from what asks for it.
const NEAR: usize = 14;

/// How a sentence counts votes, and the expression by which it does.
pub(super) fn count(sentence: &str, tokens: &[Token], words: &Words) -> Option<(Count, Found)> {
    // `soweit das Gesetz nicht eine größere Mehrheit vorsieht` counts nothing.
    let stands = |found: &Found| {
        // A majority that asks for something decides nothing.
        let asked = (found.start.saturating_sub(4)..found.start).any(|at| words.begins(List::Asks, tokens, at));
        !words.conditional(tokens, found.start) && !asked
    };
    let first = |list| words.first(list, tokens, 0).filter(stands);
    let unanimity = first(List::Unanimity);
    let agreement = [(List::Consensus, "consensus"), (List::Consent, "consent")];
    let agreement = agreement.iter().find_map(|(list, method)| Some((first(*list)?, *method)));
    let majority = first(List::Majority);
    let quorum = first(List::Quorum);
    let mut count = Count::default();
    let any = words.first(List::AnyNumber, tokens, 0);
    if let Some(quorum) = quorum {
        let share = match share_near(sentence, tokens, quorum, words) {
            Some((share, at)) => {
                count.quorum_base = base_after(tokens, at, words).map(|base| match base {
                    "eligible" => "eligible",
                    _ => "members",
                });
                Some(share)
            }
            None if any.is_some() => Some("none".to_owned()),
            None => majority.filter(|majority| majority.start > quorum.start).map(|majority| {
                let base = base_after(tokens, majority.start, words);
                count.quorum_base = base.map(|base| if base == "eligible" { "eligible" } else { "members" });
                "more than 1/2".to_owned()
            }),
        };
        count.quorum = share;
        // A quorum that is a majority is no majority that decides.
        if unanimity.is_none() && majority.is_none_or(|majority| majority.start > quorum.start) {
            return Some((count, quorum));
        }
    }
    if let Some(found) = unanimity {
        (count.method, count.share) = (Some("unanimity"), Some("all".to_owned()));
        count.base = base_after(tokens, found.end, words);
        count.minus = words.first(List::Minus, tokens, found.end).map(|_| 1);
        return Some((count, found));
    }
    if let Some(found) = majority {
        count.method = Some("majority");
        let near = share_near(sentence, tokens, found, words).filter(|(_, at)| !is_quorum_share(*at, quorum, found));
        count.base = base_after(tokens, near.as_ref().map_or(found.start, |(_, at)| *at), words);
        count.share = match near {
            Some((share, _)) => Some(share),
            None => Some("more than 1/2".to_owned()).filter(|_| {
                // How much a qualified majority is, it does not say itself.
                let plain = words.first(List::PlainMajority, tokens, 0).is_some() || count.base.is_some();
                plain && words.first(List::Qualified, tokens, 0).is_none()
            }),
        };
        return Some((count, found));
    }
    let (found, method) = agreement?;
    count.method = Some(method);
    Some((count, found))
}

/// Whether a share belongs to the quorum that the same sentence sets.
fn is_quorum_share(at: usize, quorum: Option<Found>, majority: Found) -> bool {
    let distance = |from: usize| at.abs_diff(from);
    quorum.is_some_and(|quorum| distance(quorum.start) < distance(majority.start))
}

/// The share that stands nearest behind an expression, or in it, else before it; and the token at which it does.
fn share_near(sentence: &str, tokens: &[Token], found: Found, words: &Words) -> Option<(String, usize)> {
    let behind = found.start..tokens.len().min(found.end + NEAR);
    let before = (found.start.saturating_sub(NEAR)..found.start).rev();
    behind.chain(before).find_map(|at| Some((share(sentence, tokens, at, words)?, at)))
}

/// The share that stands at a token.
fn share(sentence: &str, tokens: &[Token], at: usize, words: &Words) -> Option<String> {
    if let Some(found) = words.at(List::Share, tokens, at) {
        return Some(found.value.to_owned());
    }
    let token = tokens.get(at)?;
    let value = number(&token.lower).filter(|value| (1..=100).contains(value))?;
    let rest = sentence.get(token.end..)?.trim_start();
    let percent = ["%", "pour cent", "percent", "per cent", "prozent", "por ciento"]
        .iter()
        .any(|sign| rest.get(..sign.len()).is_some_and(|said| said.eq_ignore_ascii_case(sign)));
    percent.then(|| format!("{value}/100"))
}

/// Out of what a share is counted: the base that stands first behind it, the longest of those that begin there.
fn base_after(tokens: &[Token], from: usize, words: &Words) -> Option<&'static str> {
    let until = (from + 1..tokens.len())
        .find(|at| tokens.get(*at).is_some_and(|token| token.mark == Mark::Stop))
        .unwrap_or(tokens.len())
        .min(from + NEAR);
    let found: Vec<Found> = (from..until).filter_map(|at| words.at(List::Base, tokens, at)).collect();
    // `des membres présents ou représentés` says more than `des membres`.
    found.iter().min_by_key(|one| (one.start, std::cmp::Reverse(one.words))).map(|first| {
        let more = found.iter().filter(|one| one.start <= first.end).max_by_key(|one| one.end);
        more.map_or(first.value, |more| more.value)
    })
}
