//! Sentences that oblige, forbid or permit, and of whom they do.

use crate::import::proposals::parties::Named;
use crate::import::proposals::sentences::{Mark, Token};
use crate::import::proposals::words::{Found, List, Words};

/// What a sentence demands of whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Norm {
    pub(super) found: Found,
    /// Who owes it, or may or may not do it.
    pub(super) bearer: Option<Named>,
    /// Whether nothing but the subject stands before the expression, and the sentence is not passive.
    pub(super) direct: bool,
}

/// Where the bearer of an expression stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Bearer {
    /// It is the subject.
    Subject,
    /// The expression names nobody; the words may say by whom.
    Agent,
    /// It follows the expression.
    After,
}

/// The lists of expressions that demand something outright, and where their bearers stand.
const DEMANDS: [(List, Bearer); 13] = [
    (List::Oblige, Bearer::Subject),
    (List::Recommend, Bearer::Subject),
    (List::Discourage, Bearer::Subject),
    (List::Promise, Bearer::Subject),
    (List::Decline, Bearer::Subject),
    (List::Forbid, Bearer::Subject),
    (List::Permit, Bearer::Subject),
    (List::Exempt, Bearer::Subject),
    (List::ObligeNobody, Bearer::Agent),
    (List::ForbidNobody, Bearer::Agent),
    (List::PermitNobody, Bearer::Agent),
    (List::ObligeAfter, Bearer::After),
    (List::ForbidAfter, Bearer::After),
];

/// A clause is looked at no further than so many words around a verb: nobody writes a longer one, and a text made of one would be read
/// anew from every word.
const LONGEST_CLAUSE: usize = 200;

/// Words that join two verbs of one subject.
const AND: [&str; 5] = ["et", "und", "and", "y", "e"];

/// Whether a sentence goes on to demand something else, in no subordinate clause.
pub(super) fn demands_more(tokens: &[Token], words: &Words, found: Found) -> bool {
    (found.end..tokens.len()).any(|at| {
        let again = DEMANDS
            .iter()
            .any(|(list, _)| !matches!(list, List::Promise | List::Decline) && words.at(*list, tokens, at).is_some());
        again && !words.subordinate(tokens, at) && !words.begins(List::Idle, tokens, at)
    })
}

/// What a sentence demands: the first expression that stands in no subordinate clause, of several there the longest; else what it says
/// is done, as rules say it.
pub(super) fn norm(sentence: &str, tokens: &[Token], words: &Words) -> Option<Norm> {
    let demands = (0..tokens.len()).find_map(|at| {
        let mut here = DEMANDS
            .iter()
            .chain(&[(List::PermitAfter, Bearer::After)])
            .filter_map(|(list, bearer)| Some((words.at(*list, tokens, at)?, *bearer)));
        let first = here.next()?;
        let best = here.fold(first, |best, one| if one.0.rank() > best.0.rank() { one } else { best });
        let idle = |at: usize| words.begins(List::Idle, tokens, at);
        let before = at.checked_sub(1);
        let open = !words.subordinate(tokens, at) && !idle(at) && !before.is_some_and(idle);
        open.then_some(best)
    });
    if let Some((mut found, bearer)) = demands {
        // `peut et doit`: who may and must, must.
        let joined = tokens.get(found.end).is_some_and(|token| AND.contains(&token.lower.as_str()));
        if found.list == List::Permit
            && joined
            && let Some(more) = words.at(List::Oblige, tokens, found.end + 1)
        {
            found =
                Found { list: List::Oblige, end: more.end, head: more.end, words: found.words + more.words, ..found };
        }
        return Some(words.of_expression(sentence, tokens, found, bearer));
    }
    (0..tokens.len()).find_map(|at| {
        if words.subordinate(tokens, at) {
            return None;
        }
        if let Some(found) = words.at(List::ActsPassive, tokens, at) {
            return Some(words.of_expression(sentence, tokens, found, Bearer::Agent));
        }
        let future = || {
            let is = words.is_future(&tokens.get(at)?.lower) && !words.begins(List::Idle, tokens, at);
            is.then_some(Found { list: List::Acts, start: at, end: at + 1, head: at + 1, words: 1, value: "" })
        };
        let found =
            words.at(List::Acts, tokens, at).filter(|_| !words.begins(List::Idle, tokens, at)).or_else(future)?;
        let norm = words.of_expression(sentence, tokens, found, Bearer::Subject);
        norm.bearer.is_some().then_some(norm)
    })
}

impl Words {
    fn of_expression(&self, sentence: &str, tokens: &[Token], found: Found, bearer: Bearer) -> Norm {
        let passive = self.passive(tokens, found);
        let (bearer, direct) = match bearer {
            Bearer::Subject if !passive => self.subject(sentence, tokens, found),
            Bearer::After => (self.party_at(sentence, tokens, found.end), false),
            _ => (self.agent(sentence, tokens, found), false),
        };
        Norm { found, bearer, direct }
    }

    /// Where the clause begins in which a token stands.
    pub(super) fn clause(&self, tokens: &[Token], at: usize) -> usize {
        let furthest = at.saturating_sub(LONGEST_CLAUSE);
        let begins = |at: &usize| tokens.get(*at).is_some_and(|token| token.mark != Mark::None);
        (furthest + 1..=at).rev().find(begins).unwrap_or(furthest)
    }

    /// Whether a token stands in a clause that sets a condition.
    pub(super) fn conditional(&self, tokens: &[Token], at: usize) -> bool {
        let start = self.clause(tokens, at);
        (start..at.min(start + 2)).any(|from| self.begins(List::Condition, tokens, from))
    }

    /// Whether a verb stands in a subordinate clause.
    pub(super) fn subordinate(&self, tokens: &[Token], at: usize) -> bool {
        if self.conditional(tokens, at) {
            return true;
        }
        let start = self.clause(tokens, at);
        let lower = |at: usize| tokens.get(at).map_or("", |token| token.lower.as_str());
        let relative = |at: usize| self.has(List::Relative, lower(at));
        if self.german {
            let comma = tokens.get(start).is_some_and(|token| token.mark == Mark::Comma);
            return comma && start < at && relative(start);
        }
        let Some(before) = at.checked_sub(1).filter(|before| *before >= start) else { return false };
        let pronoun = self.has(List::Pronoun, lower(before)) || self.has(List::Person, lower(before));
        relative(before)
            || pronoun && before > start && relative(before - 1)
            || self.has(List::Connective, lower(before)) && (start..before).any(relative)
    }

    /// Whether what is demanded is done to the subject.
    fn passive(&self, tokens: &[Token], found: Found) -> bool {
        let is = |token: &Token| self.has(List::Passive, &token.lower);
        let behind = tokens.get(found.end..).unwrap_or_default();
        if self.german {
            let clause = behind.iter().take(LONGEST_CLAUSE).take_while(|token| token.mark == Mark::None);
            return clause.last().is_some_and(is) || behind.last().is_some_and(is);
        }
        // `must be willing` is no passive.
        let near = behind.iter().take(3).position(is);
        near.is_some_and(|place| behind.iter().skip(place + 1).take(2).any(|token| self.is_participle(&token.lower)))
    }

    /// By whom something is done, where the words behind an expression say it.
    fn agent(&self, sentence: &str, tokens: &[Token], found: Found) -> Option<Named> {
        (found.start..tokens.len()).find_map(|at| {
            let begins = self.has(List::Agent, &tokens.get(at)?.lower);
            begins.then(|| self.party_at(sentence, tokens, at + 1))?.filter(|named| named.party.is_some())
        })
    }

    /// The subject of an expression, and whether nothing but it stands before.
    fn subject(&self, sentence: &str, tokens: &[Token], found: Found) -> (Option<Named>, bool) {
        let at = found.start;
        let clause = self.clause(tokens, at);
        let lower = |at: usize| tokens.get(at).map_or("", |token| token.lower.as_str());
        // `I. Vorstandsmitglieder`: a number is no name.
        let number = |at: usize| {
            let behind = tokens.get(at).and_then(|token| sentence.get(token.end..));
            lower(at).len() <= 3 && behind.is_some_and(|behind| behind.starts_with(['.', ')']))
        };
        let start = (clause..at).find(|at| !self.has(List::Connective, lower(*at)) && !number(*at)).unwrap_or(at);
        let comma = tokens.get(at).is_some_and(|token| token.mark != Mark::None);
        if start < at
            && !comma
            && (!self.has(List::Preposition, lower(start)) || self.begins(List::SomeOf, tokens, start))
        {
            // `la junta la convoca`: what stands before the verb may be its object.
            let object = |at: usize| {
                [List::Determiner, List::Pronoun, List::Connective].iter().any(|list| self.has(*list, lower(at)))
            };
            let end = (start + 1..=at).rev().find(|end| !object(end - 1)).unwrap_or(at);
            let named = self.party(sentence, tokens, start, end);
            // `Mitglied kann jede Person sein` says who may be one.
            let bare = self.german && !self.has(List::Determiner, lower(start)) && !self.has(List::No, lower(start));
            let ends = |at: usize| tokens.get(at + 1).is_none_or(|next| next.mark != Mark::None);
            let is = (found.end..tokens.len())
                .take(LONGEST_CLAUSE)
                .any(|at| matches!(lower(at), "sein" | "werden") && ends(at));
            let who = self.has(List::Determiner, lower(found.end)) || self.has(List::Only, lower(found.end));
            if bare && found.list == List::Permit && is && (who || tokens.get(found.end).is_some_and(|next| next.small))
            {
                return (None, false);
            }
            if let Some(named) = named.filter(|named| named.end == end) {
                return (Some(named), clause == 0);
            }
            // `par la suite le bureau`: what stands before the article is no part of it.
            return (self.last_noun(sentence, tokens, start, at), false);
        }
        if start >= at || comma {
            // `Les membres, qui paient, peuvent`
            let before = clause.checked_sub(1).map(|before| self.clause(tokens, before));
            if let Some(before) = before
                && before > 0
                && tokens.get(before).is_some_and(|token| self.has(List::Relative, &token.lower))
            {
                let first = self.clause(tokens, before - 1);
                let named = self.party(sentence, tokens, first, before);
                if named.is_some() {
                    return (named, false);
                }
            }
        }
        if self.german {
            return (self.party_at(sentence, tokens, found.head), false);
        }
        (self.last_noun(sentence, tokens, start, at), false)
    }

    /// The party that stands at the end of some words, with its article.
    fn last_noun(&self, sentence: &str, tokens: &[Token], start: usize, at: usize) -> Option<Named> {
        let lower = |at: usize| tokens.get(at).map_or("", |token| token.lower.as_str());
        let begins = |from: &usize| {
            self.has(List::Determiner, lower(*from))
                && from.checked_sub(1).is_none_or(|before| !self.has(List::Preposition, lower(before)))
        };
        let from = (start + 1..at).rev().find(begins)?;
        let joined = at.checked_sub(1).is_some_and(|last| self.has(List::Connective, lower(last)));
        self.party(sentence, tokens, from, at).filter(|named| named.end == at && !joined)
    }
}
