//! How a sentence counts votes.

use crate::import::proposals::parties::PartyKind;
use crate::import::proposals::sentences::{Mark, Token};
use crate::import::proposals::shares::{Amount, Share, amounts};
use crate::import::proposals::words::{Found, List, Words};
use crate::messages::capital;

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
    /// What happens with as many votes for as against: `casting-vote`.
    pub(crate) tie: Option<&'static str>,
    /// What is decided so, where the sentence names it: `Décisions de l’assemblée générale`.
    pub(crate) act: Option<String>,
}

/// A share of a quorum stands at most so many words from what asks for it; what stands further away says nothing of a majority.
const NEAR: usize = 14;
/// Before what asks for it, it may stand further away: it is the subject.
const BEFORE: usize = 20;
/// Between a majority and its share, or a share and what it is counted out of, stand at most so many words.
const BETWEEN: usize = 7;

/// How a sentence counts votes.
#[derive(Debug)]
pub(super) struct Counted {
    pub(super) count: Count,
    /// The expression by which it does.
    pub(super) found: Found,
    /// Whether everything was read that it may say of shares.
    pub(super) sure: bool,
}

/// How a sentence counts votes, and the expression by which it does.
pub(super) fn count(sentence: &str, tokens: &[Token], words: &Words) -> Option<Counted> {
    let text = Text { sentence, tokens, words };
    // `soweit das Gesetz nicht eine größere Mehrheit vorsieht` counts nothing.
    let stands = |found: &Found| {
        // A majority that asks for something decides nothing.
        let asked = (found.start.saturating_sub(5)..found.start).any(|at| words.begins(List::Asks, tokens, at));
        !words.conditional(tokens, found.start) && !asked
    };
    let first = |list| (0..tokens.len()).find_map(|at| words.at(list, tokens, at).filter(stands));
    let unanimity = first(List::Unanimity);
    let agreement = [(List::Consensus, "consensus"), (List::Consent, "consent")];
    let agreement = agreement.iter().find_map(|(list, method)| Some((first(*list)?, *method)));
    let majority = first(List::Majority);
    let quorum = first(List::Quorum);
    // Who has a casting vote is said in a sentence of its own, under a condition that is no other: `En cas de partage, …`.
    let tie = words.first(List::Tie, tokens, 0);
    unanimity.or(agreement.map(|(found, _)| found)).or(majority).or(quorum).or(tie)?;
    let amounts = amounts(sentence, tokens, words);
    let mut count = Count { tie: tie.map(|tie| tie.value), act: act(sentence, tokens, words), ..Count::default() };
    let mut sure = true;
    if let Some(quorum) = quorum {
        let any = words.first(List::AnyNumber, tokens, 0);
        // `aux deux tiers des membres représentant le quorum`: the share is that of the majority.
        let own = |amount: &&Amount| !majority.is_some_and(|majority| text.belongs(amount, majority));
        let near = nearest(amounts.iter().filter(own), quorum);
        count.quorum = match near {
            Some(Amount { share: Some(share), start, end }) => {
                let base = text.base(*start, *end);
                count.quorum_base = base.map(|base| quorum_base(base.value));
                // The model has no quorum that is to be passed.
                sure = !share.is_over() && any.is_none() && base.is_none_or(|base| base.sure);
                Some(share.to_string())
            }
            Some(_) => None,
            None if any.is_some() => Some("none".to_owned()),
            None => majority.filter(|majority| majority.start > quorum.start).map(|majority| {
                count.quorum_base = text.base(majority.start, majority.end).map(|base| quorum_base(base.value));
                sure = false;
                Share::MORE_THAN_HALF.to_string()
            }),
        };
        // A quorum that is a majority is no majority that decides.
        let any = count.quorum.as_deref() == Some("none") && majority.is_some();
        if unanimity.is_none() && !any && majority.is_none_or(|majority| majority.start > quorum.start) {
            return Some(Counted { count, found: quorum, sure });
        }
    }
    if let Some(found) = unanimity {
        (count.method, count.share) = (Some("unanimity"), Some("all".to_owned()));
        let base = text.base(found.start, found.end);
        count.base = base.map(|base| base.value);
        count.minus = words.first(List::Minus, tokens, found.end).map(|_| 1);
        sure &= text.open(&amounts, found, quorum).next().is_none() || count.minus.is_some();
        return Some(Counted { count, found, sure });
    }
    if let Some(found) = majority {
        if text.defines(found) {
            return None;
        }
        count.method = Some("majority");
        let own = amounts.iter().find(|amount| !is_of(quorum, amount, found) && text.belongs(amount, found));
        let (start, end) = own.map_or((found.start, found.end), |own| (own.start, own.end.max(found.end)));
        if (start.saturating_sub(6)..start).any(|at| words.begins(List::Asks, tokens, at)) && own.is_some() {
            return None;
        }
        let base = text.base(start, end);
        count.base = base.map(|base| base.value);
        let plain = words.first(List::PlainMajority, tokens, 0).is_some();
        let open = text.open(&amounts, found, quorum).any(|amount| own != Some(amount));
        count.share = match own {
            // `à la majorité simple, les deux tiers …` says two things.
            Some(own) => own.share.filter(|share| !share.is_less_than_half() && (!plain || share.is_half())),
            // How much a qualified majority is, it does not say itself; and what was not read may say it.
            None => Some(Share::MORE_THAN_HALF).filter(|_| {
                (plain || count.base.is_some()) && !open && words.first(List::Qualified, tokens, 0).is_none()
            }),
        }
        .map(|share| share.to_string());
        let again = words.first(List::Majority, tokens, found.end).is_some()
            || amounts
                .iter()
                .any(|amount| amount.share.is_some() && own != Some(amount) && !is_of(quorum, amount, found));
        // Half of them is no majority, whatever it is called.
        let half = own.and_then(|own| own.share).is_some_and(|share| share.is_half() && !share.is_over());
        // `Si l’assemblée n’a pas réuni ce nombre, …` is not how it is decided as a rule.
        let exception = words.conditional(tokens, 0) || words.begins(List::Condition, tokens, 0);
        sure &= !open && !again && !half && !exception && base.is_none_or(|base| base.sure);
        return Some(Counted { count, found, sure });
    }
    let Some((found, method)) = agreement else {
        let found = tie?;
        // `The chair has no casting vote.`
        let denied =
            (found.start.saturating_sub(3)..found.end).any(|at| text.has(List::Not, at) || text.has(List::No, at));
        return (!denied).then_some(Counted { count, found, sure: true });
    };
    count.method = Some(method);
    count.base = text.base(found.start, found.end).map(|base| base.value);
    Some(Counted { count, found, sure })
}

fn quorum_base(base: &'static str) -> &'static str {
    if base == "eligible" { base } else { "members" }
}

/// The amount that stands nearest behind an expression, or in it, else before it.
fn nearest<'a>(amounts: impl DoubleEndedIterator<Item = &'a Amount> + Clone, found: Found) -> Option<&'a Amount> {
    let behind = amounts.clone().find(|amount| (found.start..found.end + NEAR).contains(&amount.start));
    behind.or_else(|| {
        amounts.rev().find(|amount| (found.start.saturating_sub(BEFORE)..found.start).contains(&amount.start))
    })
}

/// Whether an amount belongs to the quorum that the same sentence sets.
fn is_of(quorum: Option<Found>, amount: &Amount, majority: Found) -> bool {
    let distance = |from: usize| amount.start.abs_diff(from);
    quorum.is_some_and(|quorum| distance(quorum.start) < distance(majority.start))
}

/// Out of what a share is counted, and whether the sentence says nothing else of it.
#[derive(Debug, Clone, Copy)]
struct Base {
    value: &'static str,
    sure: bool,
}

/// A sentence that counts votes.
struct Text<'t> {
    sentence: &'t str,
    tokens: &'t [Token],
    words: &'t Words,
}

impl Text<'_> {
    fn has(&self, list: List, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| self.words.has(list, &token.lower))
    }

    fn begins(&self, list: List, at: usize) -> bool {
        self.words.begins(list, self.tokens, at)
    }

    /// What stands before a token and behind the one before.
    fn before(&self, at: usize) -> &str {
        let from = at.checked_sub(1).and_then(|before| self.tokens.get(before)).map_or(0, |before| before.end);
        self.tokens.get(at).and_then(|token| self.sentence.get(from..token.start)).unwrap_or_default()
    }

    /// Whether an amount is that of a majority: it stands in it, right before it or right behind, or behind in parentheses.
    fn belongs(&self, amount: &Amount, found: Found) -> bool {
        let parts = |at: usize| self.before(at).contains([',', ';', ':']);
        if amount.start < found.end {
            return amount.end + 2 >= found.start && !(amount.end..=found.start).any(parts);
        }
        let between = found.end..amount.start;
        between.len() <= BETWEEN
            && !(found.end..=amount.start).any(parts)
            && !between.clone().any(|at| self.begins(List::Base, at))
            && between.into_iter().all(|at| self.before(at).trim().is_empty())
    }

    /// The amounts near a majority that are not those of the quorum: what a semicolon parts does not count.
    fn open<'a>(
        &'a self,
        amounts: &'a [Amount],
        found: Found,
        quorum: Option<Found>,
    ) -> impl Iterator<Item = &'a Amount> {
        amounts.iter().filter(move |amount| {
            let between = amount.end.min(found.end)..=amount.start.max(found.start);
            let near = amount.start < found.end + NEAR && found.start < amount.end + NEAR;
            near && !is_of(quorum, amount, found) && !between.into_iter().any(|at| self.before(at).contains(';'))
        })
    }

    /// Out of what a share is counted that stands at some tokens: what follows it, joined by `of` or nothing.
    fn base(&self, start: usize, end: usize) -> Option<Base> {
        let joins = |at: usize| self.has(List::Of, at);
        let marked = |at: usize| marked(self.tokens, at);
        let inner = (start..end).find(|at| self.begins(List::Base, *at));
        let first = inner.or_else(|| {
            // One word may stand between: `mayoría simple de los socios`.
            let joined =
                end.checked_sub(1).is_some_and(joins) || joins(end) || joins(end + 1) || self.begins(List::Base, end);
            let ends = |at: usize| {
                // German words that begin such clauses are prepositions, too: `der in der Versammlung Anwesenden`.
                let relative = !self.words.german && self.has(List::Relative, at) && !self.has(List::Determiner, at);
                at > end && marked(at) || self.has(List::Connective, at) || relative
            };
            let until = (end..end + BETWEEN).find(|at| ends(*at)).unwrap_or(end + BETWEEN);
            (end..until).find(|at| joined && self.begins(List::Base, *at))
        })?;
        let mut base = self.words.at(List::Base, self.tokens, first)?;
        // `des membres effectifs présents ou représentés` says more than `des membres`.
        let mut at = first + 1;
        while at <= base.end + BETWEEN - 2 {
            if at >= base.end && (marked(at) || self.has(List::Connective, at)) {
                break;
            }
            let more = self.words.at(List::Base, self.tokens, at);
            if let Some(more) = more.filter(|more| says_more(more.value, base.value)) {
                base = more;
            }
            at += 1;
        }
        // `présents (ou représentés)` says two things, `the remaining members` are not all.
        let or =
            self.has(List::Or, base.end) && self.tokens.get(base.end).is_some_and(|token| token.mark == Mark::Stop);
        let others = (start..base.end).any(|at| self.has(List::Others, at));
        Some(Base { value: base.value, sure: !or && !others && !self.is_class(base) })
    }

    /// Whether the words behind members say which of them: `des membres noyaux`, `des membres du bureau`.
    fn is_class(&self, base: Found) -> bool {
        if base.value != "members" || self.words.head_last || marked(self.tokens, base.end) {
            return false;
        }
        let of = self.has(List::Of, base.end);
        let named = |at: usize| {
            let party = self.words.party_at(self.sentence, self.tokens, at).and_then(|named| named.party);
            party.is_some_and(|party| party.kind != PartyKind::Organisation)
        };
        if of {
            return self.has(List::Base, base.end + 1) || named(base.end + 1);
        }
        let goes_on = [
            List::Preposition,
            List::Connective,
            List::Or,
            List::Required,
            List::Base,
            List::Relative,
            List::Passive,
            List::Equals,
        ];
        !goes_on.iter().any(|list| self.begins(*list, base.end)) && !self.words.is_finite(self.tokens, base.end)
    }

    /// Whether a sentence says what a majority is, and decides nothing by one.
    fn defines(&self, found: Found) -> bool {
        let any = |list, until| (0..until).any(|at| self.begins(list, at));
        if any(List::Define, found.start) {
            return true;
        }
        let part = |at: usize| self.has(List::Determiner, at) || self.has(List::Preposition, at);
        let quoted = self.tokens.first().is_some_and(|first| first.start > 0);
        // `Für die absolute Mehrheit müssen …`, `Une majorité simple est …`
        let general = self.has(List::Preposition, 0) && self.has(List::Determiner, 1) && (2..4).contains(&found.start);
        let all = self.tokens.len();
        let subject = (0..found.start).all(part) && (quoted || any(List::Equals, all));
        (subject || general) && !any(List::Required, all)
    }

    /// Whether those who are named before an expression decide: a verb of deciding stands right behind, and nothing is done to them.
    fn decide(&self, from: usize, until: usize) -> bool {
        let passive = (from..until).any(|at| self.has(List::Passive, at));
        let noun = |at: usize| {
            let before = at.checked_sub(1);
            before.is_some_and(|before| {
                self.has(List::Determiner, before)
                    || self.has(List::Preposition, before)
                    // `Los miembros se elegirán`: they are elected.
                    || self.tokens.get(before).is_some_and(|before| before.lower == "se")
            })
        };
        !passive && (from..until.min(from + 3)).any(|at| self.begins(List::Decide, at) && !noun(at))
    }
}

fn marked(tokens: &[Token], at: usize) -> bool {
    tokens.get(at).is_none_or(|token| token.mark != Mark::None)
}

/// What is decided, as the subject names it that begins a sentence; nothing where one word alone does: `Les décisions sont prises …`.
fn act(sentence: &str, tokens: &[Token], words: &Words) -> Option<String> {
    let is = |list, at: usize| tokens.get(at).is_some_and(|token| words.has(list, &token.lower));
    let first = (0..LONGEST_ACT).find(|at| !is(List::Determiner, *at))?;
    if tokens.first()?.small || words.begins(List::Condition, tokens, 0) || is(List::Preposition, 0) {
        return None;
    }
    // `Die Änderung der Statuten mit Zwei-Drittel-Mehrheit`
    let counts = |at: usize| {
        let majority = |at: usize| words.begins(List::Majority, tokens, at);
        majority(at) || is(List::Preposition, at) && (at + 1..at + 4).any(majority)
    };
    let ends =
        |at: &usize| *at > first && counts(*at) || words.is_finite(tokens, *at) || *at > first && marked(tokens, *at);
    let end = (first..first + LONGEST_ACT).find(ends)?;
    let light = |at: &usize| is(List::Clitic, *at) || is(List::Connective, *at);
    let end = (first + 1..=end).rev().find(|end| !light(&(end - 1)))?;
    let joined = (first + 1..end).any(|at| is(List::Preposition, at) || is(List::Determiner, at));
    let vague = is(List::Pronoun, first)
        || words.begins(List::Majority, tokens, first)
        || words.begins(List::Quorum, tokens, first);
    let closed = !is(List::Preposition, end.checked_sub(1)?) && !is(List::Determiner, end - 1);
    let words = sentence.get(tokens.get(first)?.start..tokens.get(end - 1)?.end)?;
    (joined && !vague && closed && end > first).then(|| capital(words))
}

/// What names an act has at most so many words.
const LONGEST_ACT: usize = 12;

/// Whether a base says more than another: who is there more than that they are members, and what they say more than that they are there.
fn says_more(more: &str, than: &str) -> bool {
    let rank =
        |base: &str| ["members", "eligible", "present", "represented"].iter().position(|one| *one == base).unwrap_or(4);
    rank(more) > rank(than)
}

/// Whether those who are named before the expression by which votes are counted are those who decide.
pub(super) fn decide(sentence: &str, tokens: &[Token], words: &Words, from: usize, until: usize) -> bool {
    Text { sentence, tokens, words }.decide(from, until)
}
