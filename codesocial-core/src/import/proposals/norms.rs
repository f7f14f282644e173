//! Sentences that oblige, forbid or permit, and of whom they do.

use crate::import::proposals::parties::{Named, PartyKind};
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

/// What narrows a party has at most so many words.
const LONGEST_NARROWED: usize = 12;

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
        if let Some(only) = words.but_only(tokens, found) {
            return words.of_exception(sentence, tokens, found, bearer, only);
        }
        return Some(words.of_expression(sentence, tokens, found, bearer));
    }
    (0..tokens.len()).find_map(|at| {
        if words.subordinate(tokens, at) || words.begins(List::Idle, tokens, at) {
            return None;
        }
        if let Some(found) = words.at(List::ActsPassive, tokens, at) {
            let norm = words.of_expression(sentence, tokens, found, Bearer::Agent);
            return (!words.of_this_text(tokens, found)).then_some(norm);
        }
        // Any other verb says so where it says by whom.
        if let Some(found) = words.at(List::ActsBy, tokens, at).filter(|found| !words.of_this_text(tokens, *found)) {
            let norm = words.of_expression(sentence, tokens, found, Bearer::Agent);
            return norm.bearer.is_some().then_some(norm);
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

    /// What stands behind an expression that forbids and takes most of it back: `ne peut être modifié que par`.
    fn but_only(&self, tokens: &[Token], found: Found) -> Option<Found> {
        if !matches!(found.list, List::Forbid | List::ForbidNobody) {
            return None;
        }
        let denies = |at: usize| tokens.get(at).is_some_and(|token| self.has(List::Not, &token.lower));
        // `ne peut pas … que`: that is no exception.
        let twice = (found.start + 1..found.end).any(denies);
        let until = tokens.len().min(found.end + LONGEST_CLAUSE);
        let within = (found.end..until).take_while(|at| tokens.get(*at).is_some_and(|token| token.mark != Mark::Stop));
        let only = |at: usize| {
            // `sans que`, `autre que`
            let more = at.checked_sub(1).is_some_and(|before| self.begins(List::AsMuch, tokens, before));
            self.at(List::ButOnly, tokens, at).filter(|_| !more)
        };
        let only = within.take_while(|at| !denies(*at)).find_map(only)?;
        // What is forbidden to somebody is forbidden, with an exception.
        let by = || tokens.get(only.end).is_some_and(|token| self.has(List::Agent, &token.lower));
        (only.value == "only" && !twice || only.value != "only" && by()).then_some(only)
    }

    /// What is forbidden to all but some is permitted to these: `ne peut être modifié que par l’assemblée`.
    fn of_exception(
        &self,
        sentence: &str,
        tokens: &[Token],
        found: Found,
        bearer: Bearer,
        only: Found,
    ) -> Option<Norm> {
        let owed = self.begins(List::Oblige, tokens, found.start + 1);
        let nobody = bearer == Bearer::Agent;
        let list = if owed || nobody { List::Oblige } else { List::Permit };
        let found = Found { list, head: found.end, end: only.end, ..found };
        let by = tokens.get(only.end).is_some_and(|token| self.has(List::Agent, &token.lower));
        if by {
            let named = self.party_at(sentence, tokens, only.end + 1).filter(|named| named.party.is_some());
            return Some(Norm { found, bearer: named, direct: false });
        }
        let passive = nobody || self.passive(tokens, Found { end: found.head, ..found });
        let named = if passive { None } else { self.subject(sentence, tokens, found).0 };
        Some(Norm { found, bearer: named, direct: false })
    }

    /// Whether an expression says of the text itself by whom it was made, and demands nothing.
    fn of_this_text(&self, tokens: &[Token], found: Found) -> bool {
        let named = (0..found.start.min(3)).any(|at| self.begins(List::ThisText, tokens, at));
        // `sera`, `será`: what comes is demanded.
        named && !tokens.get(found.start).is_some_and(|token| token.lower.starts_with("ser"))
    }

    /// Whether a word is a verb that has a subject, and no noun that looks like one.
    pub(super) fn is_finite(&self, tokens: &[Token], at: usize) -> bool {
        let lower = |at: usize| tokens.get(at).map_or("", |token| token.lower.as_str());
        let before = at.checked_sub(1).map_or("", lower);
        let noun = self.has(List::Determiner, before) || self.has(List::Preposition, before);
        let listed = || {
            self.has(List::Finite, lower(at))
                || [List::Oblige, List::Permit, List::Forbid].iter().any(|list| self.begins(*list, tokens, at))
                // English verbs look like nouns.
                || (self.german || !self.head_last) && self.begins(List::Acts, tokens, at)
        };
        let small = tokens.get(at).is_some_and(|token| token.small);
        !noun && small && listed()
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
        let clitic = |at: &usize| self.has(List::Clitic, lower(*at));
        let Some(before) = (start..at).rev().find(|at| !clitic(at)) else { return false };
        let silent = |from: usize| !(from + 1..at).any(|at| self.is_finite(tokens, at));
        // `que l’association peut recevoir`: its subject stands between.
        let object = |from: &usize| {
            let joins = from.checked_sub(1).is_some_and(|before| self.begins(List::AsMuch, tokens, before));
            self.begins(List::ObjectRelative, tokens, *from) && !joins && (*from > 0 || from + 2 < at)
        };
        // `expire lorsque la cotisation n’est pas versée`
        let condition = |from: &usize| {
            self.begins(List::Condition, tokens, *from)
                && !self.begins(List::Circumstance, tokens, *from)
                && (lower(*from) != "s" || lower(from + 1).starts_with("il"))
        };
        let from = |is: &dyn Fn(&usize) -> bool| (start..before).rev().find(|at| is(at));
        if !self.head_last && (from(&object).is_some_and(silent) || from(&condition).is_some_and(silent)) {
            return true;
        }
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
        let lower = |at: usize| tokens.get(at).map_or("", |token| token.lower.as_str());
        let of = |list, at: usize| self.has(list, lower(at));
        // `il faut être agréé par le conseil`: who has to be is not who agrees.
        if found.list == List::ObligeNobody && of(List::Passive, found.end) {
            return None;
        }
        let mut joined = found.end;
        for at in (found.start..tokens.len()).filter(|at| of(List::Agent, *at)) {
            // `le local prévu par le bureau`: it is another thing that is done by them.
            let other = !self.german
                && at > found.end
                && self.is_participle(lower(at - 1))
                && (joined..at).any(|at| of(List::Determiner, at) || of(List::Preposition, at));
            joined = at + 1;
            if other {
                continue;
            }
            let named = self.party_at(sentence, tokens, at + 1).filter(|named| named.party.is_some());
            if let Some(named) = named {
                return Some(self.narrowed(tokens, named));
            }
        }
        None
    }

    /// A party of which the words behind it say which of them are meant: `les membres ayant demandé cette réunion`.
    fn narrowed(&self, tokens: &[Token], named: Named) -> Named {
        let narrows = |at: usize| {
            let next = tokens.get(at).filter(|next| next.mark == Mark::None);
            next.is_some_and(|next| next.lower == "qui" || next.lower.len() > 4 && next.lower.ends_with("ant"))
        };
        let whole = named.party.as_ref().is_none_or(|party| matches!(party.kind, PartyKind::Body | PartyKind::Role));
        if self.head_last || whole || !narrows(named.end) {
            return named;
        }
        let ends = |at: &usize| tokens.get(*at).is_none_or(|token| token.mark != Mark::None);
        let end = (named.end + 1..named.end + LONGEST_NARROWED).find(ends).unwrap_or(named.end);
        Named { end, party: None, plain: false, ..named }
    }

    /// The subject of an expression.
    pub(super) fn party_before(&self, sentence: &str, tokens: &[Token], found: Found) -> Option<Named> {
        self.subject(sentence, tokens, found).0
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
            // `Le président convoque le bureau et peut`: the subject ends before the first verb.
            let verb = (start + 1..end).find(|verb| self.is_finite(tokens, *verb) && !self.subordinate(tokens, *verb));
            if let Some(verb) = verb {
                return (self.joined_subject(sentence, tokens, start..verb, at), false);
            }
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
        // `Le président convoque le bureau, et peut`
        if start >= at && clause > 0 && start > clause {
            let first = self.clause(tokens, clause - 1);
            let verb = (first + 1..clause).find(|verb| self.is_finite(tokens, *verb));
            let named =
                verb.and_then(|verb| self.party(sentence, tokens, first, verb).filter(|named| named.end == verb));
            if named.is_some() && !self.conditional(tokens, clause - 1) {
                return (named, false);
            }
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

    /// The subject of a verb behind another one: that of both, or the one that stands between. `before` are the words before the first.
    fn joined_subject(
        &self,
        sentence: &str,
        tokens: &[Token],
        before: std::ops::Range<usize>,
        at: usize,
    ) -> Option<Named> {
        let is = |list, at: usize| tokens.get(at).is_some_and(|token| self.has(list, &token.lower));
        let joins: Vec<usize> = (before.end + 1..at).filter(|at| is(List::Connective, *at)).collect();
        let light = |at: usize| is(List::Connective, at) || is(List::Clitic, at);
        let last = *joins.last()?;
        if (last + 1..at).all(light) {
            // `La junta la convoca`: what stands before the verb may be its object.
            let end = before.clone().rev().find(|at| !light(*at)).map_or(before.end, |last| last + 1);
            return self.party(sentence, tokens, before.start, end).filter(|named| named.end == end);
        }
        let between = |from: &usize| self.party(sentence, tokens, from + 1, at).filter(|named| named.end == at);
        joins.iter().find_map(between)
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
