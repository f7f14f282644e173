//! Votes that are counted: how many people it takes, and what a tie makes of it.

use crate::analysis::decision::procedure::{Support, Threshold};
use crate::analysis::powers::needs::Span;
use crate::analysis::powers::step::{Heads, Numbers, Silent, Tied};
use crate::model::document::process::ThresholdBase;

/// A vote among people, those with most votes first.
pub(super) struct Count<'s> {
    pub(super) heads: &'s Heads,
    /// The votes of whoever stands aside, where they are counted all the same.
    pub(super) aside: u128,
    pub(super) people: u64,
    /// How many have to be there.
    pub(super) quorum: u64,
    pub(super) support: &'s Support,
    pub(super) threshold: &'s Threshold,
    pub(super) silent: Silent,
}

impl Count<'_> {
    /// The three numbers, if a tie ends so.
    pub(super) fn numbers(&self, tied: Tied) -> Numbers {
        let total = votes_of(self.heads);
        let asked = self.needed(total.saturating_add(self.aside));
        let Some(voting) = self.fewest(asked).filter(|voting| (*voting).max(self.quorum) <= self.people) else {
            return Numbers { assured: None, least: None, blocking: Some(Span::exactly(0)) };
        };
        let against = self.fewest((total + 1).saturating_sub(asked)).unwrap_or(self.people);
        let one_each = self.heads.iter().all(|(_, votes)| *votes == 1);
        let (voting, against) = match tied {
            Tied::ByThreshold => (Span::exactly(voting), Span::exactly(against)),
            Tied::Rejected if one_each => self.tie_rejected(voting, against),
            Tied::Adopted if one_each => self.tie_adopted(voting, against),
            _ => self.tie_of_weights(tied, (voting, against), (total, asked)),
        };
        let away = if self.quorum > 0 { self.people - self.quorum + 1 } else { self.people };
        Numbers {
            assured: Some(Span { from: voting.from.max(self.quorum), to: voting.to.max(self.quorum) }),
            least: self.least(asked),
            blocking: Some(against.at_most(Span::exactly(away))),
        }
    }

    /// How many votes it takes out of so many.
    fn needed(&self, counted: u128) -> u128 {
        let counted = u64::try_from(counted).unwrap_or(u64::MAX);
        let support = match self.support {
            Support::Share(comparison, share) => comparison.votes(share, counted),
            Support::Count(count) => *count,
        };
        u128::from(self.threshold.less_minus(support))
    }

    /// The same out of so many people with one vote each who are counted.
    fn of_people(&self, counted: u64) -> u64 {
        let counted = if self.is_fixed() { u128::from(self.people) + self.aside } else { u128::from(counted) };
        u64::try_from(self.needed(counted)).unwrap_or(u64::MAX)
    }

    /// Whether it takes as many whoever is there.
    fn is_fixed(&self) -> bool {
        let of_all = matches!(self.threshold.base, Some(ThresholdBase::Eligible | ThresholdBase::Members));
        of_all || matches!(self.support, Support::Count(_))
    }

    /// The fewest people who have so many votes; none where all together have fewer.
    fn fewest(&self, votes: u128) -> Option<u64> {
        let (mut missing, mut found) = (votes, 0u64);
        for (people, each) in self.heads {
            let all = each.saturating_mul(u128::from(*people));
            if all >= missing {
                return Some(found + u64::try_from(missing.div_ceil((*each).max(1))).unwrap_or(u64::MAX));
            }
            missing -= all;
            found += people;
        }
        None
    }

    /// How few are enough where nobody votes against it.
    fn least(&self, asked: u128) -> Option<Span> {
        let of_all = self.fewest(asked)?;
        if self.is_fixed() {
            return Some(Span::exactly(of_all));
        }
        let alone = self.supporters(0);
        let attending = self.supporters(self.quorum);
        Some(match (self.threshold.base, self.silent.left_out) {
            (None, _) => Span::between(alone, of_all),
            (_, Some(true)) => Span::exactly(alone),
            (_, Some(false)) => Span::exactly(attending),
            (_, None) => Span::between(alone, attending),
        })
    }

    /// The fewest who are enough where so many are counted: who is there besides are those with fewest votes.
    fn supporters(&self, counted: u64) -> u64 {
        let enough = |people: u64| {
            let (most, fewest) = (self.votes_of_first(people), self.votes_of_last(counted.saturating_sub(people)));
            most >= self.needed(most.saturating_add(fewest))
        };
        smallest((1, self.people), enough)
    }

    fn votes_of_first(&self, people: u64) -> u128 {
        sum(self.heads.iter(), people)
    }

    fn votes_of_last(&self, people: u64) -> u128 {
        sum(self.heads.iter().rev(), people)
    }

    /// Where a tie is not adopted: the others may bring one about by voting against, and so may those who prevent it.
    fn tie_rejected(&self, voting: u64, against: u64) -> (Span, Span) {
        let half = self.people / 2;
        // With as many against as all others are, a tie comes of it if these are all for it; they have to be too few with one less.
        let prevents = |others: u64, counted: bool| {
            let silent = if counted { self.people - 2 * others } else { 0 };
            others - 1 < self.of_people((2 * others - 1 + silent).max(self.attending()))
        };
        let blocking = self.either(self.silent.counted, |counted| {
            let too_many = smallest((2, half + 1), |others| others > half || !prevents(others, counted));
            if half == 0 { against } else { against.min(self.people - (too_many - 1)) }
        });
        (Span::exactly(voting.max(half + 1)), blocking)
    }

    /// Where a tie is adopted: those are enough of whom as many vote for it as there are others, if no other can be counted without
    /// voting; to prevent it there have to be so many against that the others cannot be as many as they like.
    fn tie_adopted(&self, voting: u64, against: u64) -> (Span, Span) {
        let half = self.people / 2;
        let even = self.most_tied(u128::from(half));
        let enough = self.people - u64::try_from(even).unwrap_or(half);
        let assured = self.either(self.silent.counted, |counted| if counted { voting } else { voting.min(enough) });
        let blocking = self.either(self.silent.counted, |counted| {
            let prevent = |group: u64| {
                [0, group].into_iter().any(|voting| {
                    let silent = if counted { group - voting } else { 0 };
                    self.fails_against(group, voting, silent)
                })
            };
            smallest((against, against.max(half + 1)), prevent)
        });
        (assured, blocking)
    }

    /// The most votes for it, up to half of all, against which as many make a tie that is adopted, and fewer do not reject it.
    fn most_tied(&self, half: u128) -> u128 {
        let rejected = |votes: u128| votes > half || self.needed((2 * votes).saturating_sub(1)) > votes;
        if self.is_fixed() { 0 } else { smallest((1, half + 1), rejected) - 1 }
    }

    /// How many votes for it are enough that no tie comes of what the others do.
    pub(super) fn untied(&self) -> u64 {
        let half = self.people / 2;
        let ties = |each: u64| each + 1 >= self.of_people((2 * each).max(self.attending()));
        if ties(half) { half + 1 } else { smallest((1, half + 1), |group| group > half || !ties(group)) }
    }

    /// Whether whatever the others do it is not adopted, not by a tie either, where of a group so many vote against it and so many are
    /// counted without a vote.
    fn fails_against(&self, group: u64, voting: u64, silent: u64) -> bool {
        let others = self.people - group;
        if others >= self.of_people((others + voting + silent).max(self.attending())) {
            return false;
        }
        let (fewest, most) = (voting.max(1), u64::midpoint(others, voting));
        if voting > others || fewest > most {
            return true;
        }
        let there = (self.attending().saturating_sub(silent)).div_ceil(2).clamp(fewest, most);
        let ties = |each: u64| each + 1 >= self.of_people((2 * each + silent).max(self.attending()));
        ![fewest, most, there, there.saturating_sub(1).max(fewest)].into_iter().any(ties)
    }

    /// How many are counted in any case: as many as have to be there, where all who are there are.
    fn attending(&self) -> u64 {
        if self.silent.left_out == Some(false) { self.quorum } else { 0 }
    }

    /// With different votes nobody knows which sums come out equal: told from what a tie can change to what it cannot.
    fn tie_of_weights(&self, tied: Tied, (voting, against): (u64, u64), (total, asked): (u128, u128)) -> (Span, Span) {
        let people = |votes: u128| self.fewest(votes).unwrap_or(self.people);
        let (half, more) = (total.div_ceil(2), total / 2 + 1);
        match tied {
            Tied::ByThreshold => (Span::exactly(voting), Span::exactly(against)),
            Tied::Rejected => {
                (Span::between(voting, voting.max(people(more))), Span::between(against.min(people(half)), against))
            }
            Tied::Adopted => {
                let no_tie = |votes: u128| self.is_fixed() || self.needed(votes.saturating_mul(2)) > votes + 1;
                let even = smallest((1, half + 1), |votes| votes > total / 2 || no_tie(votes)) - 1;
                let assured = voting.min(people(total - even));
                // With so many votes against, as many for it lack more than one.
                let opposed = (total + 1).saturating_sub(asked);
                let too_many = smallest((opposed, opposed.max(more)), |votes| votes >= more || no_tie(votes));
                (Span::between(assured, voting), Span::between(against, against.max(people(too_many))))
            }
        }
    }

    /// A number that hangs on what is said, or else from the smaller to the larger.
    fn either(&self, said: Option<bool>, number: impl Fn(bool) -> u64) -> Span {
        match said {
            Some(said) => Span::exactly(number(said)),
            None => Span::between(number(true), number(false)),
        }
    }
}

fn votes_of(heads: &Heads) -> u128 {
    heads.iter().fold(0u128, |sum, (people, votes)| sum.saturating_add(votes.saturating_mul(u128::from(*people))))
}

/// The votes of the first so many.
fn sum<'h>(heads: impl Iterator<Item = &'h (u64, u128)>, mut people: u64) -> u128 {
    let mut votes = 0u128;
    for (number, each) in heads {
        let taken = people.min(*number);
        votes = votes.saturating_add(each.saturating_mul(u128::from(taken)));
        people -= taken;
    }
    votes
}

/// The smallest number of a row that does, where all larger ones do; the last where none does.
fn smallest<N>((mut from, mut to): (N, N), does: impl Fn(N) -> bool) -> N
where
    N: Copy + PartialOrd + std::ops::Add<Output = N> + std::ops::Sub<Output = N> + std::ops::Div<Output = N> + From<u8>,
{
    while from < to {
        let middle = from + (to - from) / N::from(2);
        if does(middle) { to = middle } else { from = middle + N::from(1) }
    }
    from
}
