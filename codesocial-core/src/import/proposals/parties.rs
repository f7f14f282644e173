//! The parties of a text: who owes something, or may or may not do it, in its words.

use std::collections::HashMap;

use serde::Serialize;

use crate::import::article::Article;
use crate::import::proposals::sentences::{Mark, Token, sentences, tokens};
use crate::import::proposals::words::{List, Words};
use crate::messages::capital;

/// So many words a party has at most: what is longer says more than who.
const LONGEST: usize = 12;
/// What is shorter is no second half of a German word.
const SHORTEST_HALF: usize = 7;

/// Words behind a party that say how or where it acts, and are no part of its name.
const HOW: [&str; 10] = ["in", "by", "at", "under", "upon", "with", "par", "lors", "por", "durch"];

/// What a party is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum PartyKind {
    /// Those who belong to the collective.
    Membership,
    /// An office that somebody holds.
    Role,
    /// People who act together: a board, an assembly.
    Body,
    /// The collective itself.
    Organisation,
    /// Others, named by what they have in common.
    Category,
}

/// A party that a text names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Party {
    pub(crate) kind: PartyKind,
    /// What is the same wherever it is named.
    pub(crate) key: String,
    /// Its name, as the text writes it.
    pub(crate) name: String,
}

/// A group of words that names a party.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Named {
    /// Its tokens: the first, and the one after the last.
    pub(super) start: usize,
    pub(super) end: usize,
    /// None of a pronoun, or of anybody.
    pub(super) party: Option<Party>,
    /// Whether it means nobody of that kind: `kein Mitglied`.
    pub(super) nobody: bool,
    /// Whether it means all of that kind, and no others beside.
    pub(super) plain: bool,
}

impl Words {
    /// What a word names, and its first form.
    fn head(&self, word: &str) -> Option<(PartyKind, String)> {
        let lists = [
            (List::Membership, PartyKind::Membership),
            (List::Role, PartyKind::Role),
            (List::Body, PartyKind::Body),
            (List::Own, PartyKind::Organisation),
            (List::Group, PartyKind::Category),
        ];
        let of = |word: &str| lists.iter().find_map(|(list, kind)| Some((*kind, self.value(*list, word)?)));
        if let Some((kind, first)) = of(word) {
            return Some((kind, first.to_owned()));
        }
        if !self.german {
            return None;
        }
        // `Vorstandsmitglied` is a member, `Delegiertenversammlung` an assembly.
        let halves = word.char_indices().skip(3).filter_map(|(at, _)| Some((word.get(..at)?, word.get(at..)?)));
        halves
            .filter(|(_, half)| half.len() >= SHORTEST_HALF)
            .find_map(|(before, half)| of(half).map(|(kind, first)| (kind, format!("{before}{first}"))))
    }

    /// The party that begins at a token and ends before another: all of these words name it.
    pub(super) fn party(&self, sentence: &str, tokens: &[Token], start: usize, until: usize) -> Option<Named> {
        self.named(sentence, tokens, start, until, false)
    }

    /// The party that begins at a token, as far as its name surely goes.
    pub(super) fn party_at(&self, sentence: &str, tokens: &[Token], start: usize) -> Option<Named> {
        self.named(sentence, tokens, start, tokens.len().min(start + LONGEST), true)
    }

    fn named(&self, sentence: &str, tokens: &[Token], start: usize, until: usize, open: bool) -> Option<Named> {
        let token = |at: usize| tokens.get(at).filter(|_| at < until);
        // One group of words: no mark parts it.
        let until =
            (start + 1..until).find(|at| token(*at).is_some_and(|token| token.mark != Mark::None)).unwrap_or(until);
        let lower = |at: usize| tokens.get(at).filter(|_| at < until).map_or("", |token| token.lower.as_str());
        if let Some(person) = self.at(List::Person, tokens, start).filter(|found| found.end <= until) {
            return Some(Named {
                start,
                end: person.end,
                party: None,
                nobody: self.has(List::No, lower(start)),
                plain: false,
            });
        }
        if self.has(List::Pronoun, lower(start)) {
            return Some(Named { start, end: start + 1, party: None, nobody: false, plain: false });
        }
        let (mut at, mut nobody, mut plain) = (start, false, true);
        if let Some(all) = self.at(List::AllOf, tokens, at) {
            at = all.end;
        } else {
            while at < until {
                if self.has(List::No, lower(at)) {
                    nobody = true;
                } else if let Some(some) = self.at(List::SomeOf, tokens, at) {
                    plain = false;
                    at = some.end;
                    continue;
                } else if !self.has(List::Determiner, lower(at)) {
                    break;
                }
                at += 1;
            }
        }
        // `ein Mitglied muss` is any of them.
        let noun = at;
        let ends = |at: &usize| {
            self.has(List::Preposition, lower(*at))
                || if self.german {
                    self.has(List::Determiner, lower(*at))
                } else {
                    self.has(List::Relative, lower(*at))
                }
                || open && self.has(List::Or, lower(*at))
        };
        let limit = (noun..until).find(ends).unwrap_or(until);
        let heads = (noun..limit).filter(|at| self.head(lower(*at)).is_some());
        let head = if self.head_last && !open {
            heads.clone().next_back()
        } else if self.head_last {
            heads.clone().take_while(|at| *at <= noun + 4).last()
        } else {
            heads.clone().next()
        }?;
        // Adjectives stand between; what else does is another noun.
        let allowed = if self.head_last { 4 } else { 1 };
        if head - noun > allowed || !open && self.head_last && limit - head > 2 || until - start > LONGEST {
            return None;
        }
        let capital_follows = |at: usize| !self.head_last && tokens.get(at).is_some_and(|token| !token.small);
        let until = if open {
            let longest = [List::Body, List::Role].iter().filter_map(|list| self.at(*list, tokens, head));
            let name = longest.map(|found| found.end).max().unwrap_or(head + 1).min(until).max(head + 1);
            let end = (name..limit.max(name)).find(|at| !capital_follows(*at)).unwrap_or(limit.max(name));
            if self.head_last { head + 1 } else { end }
        } else {
            until
        };
        let mut end = until;
        // `les membres de l’association` are the members.
        let own = (head + 2..end).find(|at| self.has(List::Own, lower(*at))).filter(|own| own + 1 == end);
        let joins = |at: usize| self.has(List::Preposition, lower(at)) || self.has(List::Determiner, lower(at));
        if own.is_some_and(|own| (head + 1..own).all(joins)) {
            end = head + 1;
        }
        // `All council decisions` are no council.
        plain &= !self.head_last || open || limit == head + 1;
        let parts = [List::Or, List::Only];
        plain &= !(noun..end).any(|at| parts.iter().any(|list| self.has(*list, lower(at))));
        // `the members who leave` are not all of them.
        plain &= self.german || !(noun..end).any(|at| self.has(List::Relative, lower(at)));
        // `The board by resolution` says how, and an article within the name begins another one.
        plain &= !(head + 1..end).any(|at| HOW.contains(&lower(at)));
        plain &= !(noun + 1..head).any(|at| self.has(List::Determiner, lower(at)));
        // A name is nouns that prepositions join: what follows an article without one is something else.
        let joined =
            |at: usize| [List::Preposition, List::Or, List::Connective].iter().any(|list| self.has(*list, lower(at)));
        plain &= self.german
            || !(head + 1..end).any(|at| self.has(List::Determiner, lower(at)) && !joined(at) && !joined(at - 1));
        let (kind, first) = self.head(lower(head))?;
        // `Le membre exclu` is one of them for a while.
        plain &= kind != PartyKind::Membership || !(noun..end).any(|at| self.has(List::State, lower(at)));
        let said: Vec<String> = (noun..end)
            .map(|at| if at == head { first.clone() } else { lower(at).to_owned() })
            .filter(|word| !self.has(List::Determiner, word))
            .collect();
        // `Mitglieder des Vorstands` are no members of the whole.
        let kind = match kind {
            PartyKind::Membership if (head + 1..end).any(|at| self.head(lower(at)).is_some()) => PartyKind::Category,
            PartyKind::Membership if self.head_last && (noun..head).any(|at| self.head(lower(at)).is_some()) => {
                PartyKind::Category
            }
            kind => kind,
        };
        let name = sentence.get(tokens.get(noun)?.start..tokens.get(end.checked_sub(1)?)?.end)?;
        // `socios/as` is one word, `moderation/administration` are two.
        let one = |rest: &str| rest.chars().take_while(|sign| sign.is_alphanumeric()).count() <= 2;
        plain &= !name.contains(['«', '"', '“']) && name.split('/').skip(1).all(one);
        let party = Party { kind, key: said.join(" "), name: capital(name) };
        Some(Named { start, end: until, party: Some(party), nobody, plain })
    }
}

/// A party is told that is named so often.
const OFTEN: usize = 3;

/// A party that a text names again and again.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Mention<'a> {
    pub(crate) kind: PartyKind,
    /// As it is written first.
    pub(crate) name: String,
    pub(crate) times: usize,
    /// The article in which it stands first, and where in its content.
    pub(crate) article: &'a Article,
    pub(crate) at: usize,
}

/// The parties that are named again and again, in the order in which they are named first.
pub(crate) fn mentions<'a>(articles: &'a [Article], language: &str) -> Vec<Mention<'a>> {
    let Some(words) = Words::of(language) else { return Vec::new() };
    let mut found: Vec<Mention<'a>> = Vec::new();
    let mut known: HashMap<String, usize> = HashMap::new();
    let mut open: Vec<&'a Article> = articles.iter().rev().collect();
    while let Some(article) = open.pop() {
        open.extend(article.articles.iter().rev());
        for (begin, sentence) in sentences(article.content.text(), words) {
            let tokens = tokens(sentence, words);
            let mut at = 0;
            while at < tokens.len() {
                let Some((kind, end, key)) = words.mention(sentence, &tokens, at) else {
                    at += 1;
                    continue;
                };
                let span = tokens.get(at).zip(tokens.get(end - 1)).map(|(first, last)| (first.start, last.end));
                if let Some((start, until)) = span {
                    let place = *known.entry(key).or_insert_with(|| {
                        let name = capital(sentence.get(start..until).unwrap_or_default());
                        found.push(Mention { kind, name, times: 0, article, at: begin + start });
                        found.len() - 1
                    });
                    if let Some(mention) = found.get_mut(place) {
                        mention.times += 1;
                    }
                }
                at = end;
            }
        }
    }
    found.retain(|mention| mention.times >= OFTEN);
    found
}

impl Words {
    /// The party that is named at a token: its kind, the token after it, and what is the same wherever it is named.
    fn mention(&self, text: &str, tokens: &[Token], at: usize) -> Option<(PartyKind, usize, String)> {
        let lists =
            [(List::Body, PartyKind::Body), (List::Role, PartyKind::Role), (List::Membership, PartyKind::Membership)];
        let longest = lists.iter().filter_map(|(list, kind)| Some((self.at(*list, tokens, at)?, *kind)));
        let longest = longest.max_by_key(|(found, _)| found.words);
        if let Some((found, kind)) = longest.filter(|(found, _)| found.words > 1) {
            let span = tokens.get(found.start..found.end)?;
            return Some((
                kind,
                found.end,
                span.iter().map(|token| token.lower.as_str()).collect::<Vec<_>>().join(" "),
            ));
        }
        let (kind, first) = self.head(&tokens.get(at)?.lower)?;
        if !matches!(kind, PartyKind::Body | PartyKind::Role | PartyKind::Membership) {
            return None;
        }
        // Names that go on with capital letters: `Assemblée Générale Ordinaire`, `Membres Noyau`.
        let goes_on = |at: usize| {
            let (Some(before), Some(token)) = (at.checked_sub(1).and_then(|at| tokens.get(at)), tokens.get(at)) else {
                return false;
            };
            // A full stop ends the name.
            let joined = text.get(before.end..token.start).is_some_and(|between| between.trim().is_empty());
            joined && !token.small && token.end > token.start + 1
        };
        let end = if self.german { at + 1 } else { (at + 1..at + 4).find(|at| !goes_on(*at)).unwrap_or(at + 4) };
        let rest = tokens.get(at + 1..end)?.iter().map(|token| token.lower.clone());
        Some((kind, end, std::iter::once(first).chain(rest).collect::<Vec<_>>().join(" ")))
    }
}
