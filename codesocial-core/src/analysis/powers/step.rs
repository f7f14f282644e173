//! Three numbers of one step of a decision.
//!
//! Of people who each vote for, vote against, abstain, vote blank or stay away. *Assured*: so many bring it about whatever
//! the others do. *Least*: so few votes are enough if the others stay away or abstain. *Blocking*: so many prevent it whatever
//! the others do. Where all attend and all others vote against, every base of a share counts the same people: what it is
//! counted out of changes the least alone.

use crate::analysis::decision::Share;
use crate::analysis::decision::procedure::{Elsewhere, Procedure, Quorum, Support, Threshold};
use crate::analysis::powers::needs::Span;
use crate::model::document::process::{Abstentions, BlankVotes, Method, ThresholdBase};
use crate::tree::key::Key;

/// How one step decides.
#[derive(Debug, Clone)]
pub(crate) enum Rule {
    /// Votes are held against a number or a share.
    Votes {
        /// The number or the share.
        support: Support,
        /// How many votes may be missing.
        threshold: Box<Threshold>,
        /// Whether abstentions and blank votes surely count among those cast.
        cast: Cast,
        /// How many reasoned objections stop it all the same.
        objections: Option<u64>,
    },
    /// It passes unless so many object.
    Objections(u64),
    /// Most votes of several options.
    MostVotes,
    /// Each of them decides alone.
    Each,
    /// So many of them together.
    Some(u64),
    /// Such a share of them together.
    SomeShare(Share),
    /// Nobody decides: it is drawn by lot.
    Lot,
    /// What the text leaves open.
    Unsaid,
}

/// Whether whoever abstains or votes blank is among those out of whom a share is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cast {
    /// All who abstain or vote blank are.
    Counted,
    /// Some of them are not, so that one vote can be all that counts.
    Excluded,
    /// It is not said.
    Unsaid,
}

/// So many people with so many votes each.
pub(crate) type Heads = Vec<(u64, u128)>;

/// The three numbers; none where no number does it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Numbers {
    /// So many bring it about whatever the others do.
    pub(crate) assured: Option<Span>,
    /// So few are enough if the others stay away or abstain.
    pub(crate) least: Option<Span>,
    /// So many prevent it whatever the others do. 0 where it cannot come about at all.
    pub(crate) blocking: Option<Span>,
}

impl Numbers {
    /// The same, where so many objections stop what has enough votes.
    fn stopped_by(self, objections: u64, people: u64) -> Numbers {
        let stop = Span::exactly(objections.clamp(1, people));
        let silent = Span::exactly((people + 1).saturating_sub(objections).max(1));
        Numbers {
            assured: self
                .assured
                .map(|assured| Span { from: assured.from.max(silent.from), to: assured.to.max(silent.to) }),
            least: self.least,
            blocking: self.blocking.map(|blocking| blocking.at_most(stop)),
        }
    }
}

impl Rule {
    /// How a process decides by its method and its threshold, and what it leaves open of that.
    pub(crate) fn of(procedure: &Procedure<'_>) -> Rule {
        let votes = |threshold: Threshold| {
            let support = threshold.required(procedure.method).ok();
            let cast = cast(procedure, threshold.base);
            support.map_or(Rule::Unsaid, |support| Rule::Votes {
                support,
                threshold: Box::new(threshold),
                cast,
                objections: procedure.block,
            })
        };
        let bare = || Threshold {
            over: None,
            at_least: None,
            count: None,
            base: None,
            minus: None,
            elsewhere: Elsewhere::default(),
        };
        match (procedure.method, &procedure.threshold) {
            _ if procedure.elsewhere.has_any(&[Key::Method, Key::Threshold, Key::Block]) => Rule::Unsaid,
            (Some(Method::Lot), _) => Rule::Lot,
            (Some(Method::Ranked), _) => Rule::Unsaid,
            (Some(Method::TwoRound | Method::Plurality), _) => Rule::MostVotes,
            (Some(Method::Consent), None) => Rule::Objections(procedure.block.unwrap_or(1)),
            (Some(Method::Consensus), None) => Rule::Objections(procedure.block.unwrap_or(1)),
            (_, Some(threshold)) => votes(threshold.clone()),
            (Some(Method::Majority | Method::Unanimity), None) => votes(bare()),
            (Some(Method::Advice), None) => Rule::Each,
            (Some(Method::Supermajority | Method::Delegation | Method::Other) | None, None) => Rule::Unsaid,
        }
    }

    /// The numbers among so many people. Whoever stands aside has so many votes, which count where a share is one of all members. With a
    /// quorum, so many have to be there.
    pub(crate) fn numbers(&self, heads: &Heads, aside: u128, quorum: u64) -> Numbers {
        let people = heads.iter().fold(0u64, |sum, (people, _)| sum.saturating_add(*people));
        let exactly = |number: u64| Some(Span::exactly(number));
        if people == 0 {
            return Numbers { blocking: exactly(0), ..Numbers::default() };
        }
        let attended =
            |assured: Option<u64>| assured.map(|assured| assured.max(quorum)).filter(|assured| *assured <= people);
        let prevented = |assured: Option<u64>| match attended(assured) {
            Some(assured) => exactly(people - assured + 1),
            None => exactly(0),
        };
        let by_heads = |needed: u64| Numbers {
            assured: attended(Some(needed)).map(Span::exactly),
            least: exactly(needed).filter(|_| needed <= people),
            blocking: prevented(Some(needed)),
        };
        match self {
            Rule::Lot => Numbers { blocking: exactly(people), ..Numbers::default() },
            Rule::Unsaid => {
                let any = Some(Span::between(1, people));
                Numbers { assured: any, least: any, blocking: any }
            }
            Rule::Each => Numbers { assured: exactly(1), least: exactly(1), blocking: exactly(people) },
            Rule::Some(count) => by_heads(*count),
            Rule::SomeShare(share) => by_heads(share.at_least_of(people).max(1)),
            Rule::MostVotes => {
                let most = Some(people / 2 + 1);
                Numbers {
                    assured: attended(most).map(Span::exactly),
                    least: exactly(1),
                    blocking: Some(Span::between(1, people - people / 2)),
                }
            }
            Rule::Objections(stops_at) => {
                let needed = Some((people + 1).saturating_sub(*stops_at).max(1));
                Numbers { assured: attended(needed).map(Span::exactly), least: exactly(1), blocking: prevented(needed) }
            }
            Rule::Votes { support, threshold, cast, objections } => {
                let aside = if threshold.base == Some(ThresholdBase::Members) { aside } else { 0 };
                let numbers = votes(heads, aside, (people, quorum), (support, threshold, *cast));
                match objections {
                    None => numbers,
                    Some(stops_at) => numbers.stopped_by(*stops_at, people),
                }
            }
        }
    }
}

/// The numbers where votes are counted. People with more votes come first.
fn votes(
    heads: &Heads,
    aside: u128,
    (people, quorum): (u64, u64),
    (support, threshold, cast): (&Support, &Threshold, Cast),
) -> Numbers {
    let total =
        heads.iter().fold(0u128, |sum, (people, votes)| sum.saturating_add(votes.saturating_mul(u128::from(*people))));
    let needed = |counted: u128| {
        let counted = u64::try_from(counted).unwrap_or(u64::MAX);
        let support = match support {
            Support::Share(comparison, share) => comparison.votes(share, counted),
            Support::Count(count) => *count,
        };
        u128::from(threshold.less_minus(support))
    };
    let asked = needed(total.saturating_add(aside));
    let of_all = fewest(heads, asked);
    let assured = of_all.map(|voting| voting.max(quorum)).filter(|assured| *assured <= people);
    let blocking = match assured {
        None => 0,
        Some(_) => {
            let against = fewest(heads, (total + 1).saturating_sub(asked)).unwrap_or(people);
            let away = if quorum > 0 { people - quorum + 1 } else { people };
            against.min(away)
        }
    };
    let one = heads.iter().map(|(_, votes)| *votes).max().unwrap_or(1);
    let alone = fewest(heads, needed(one.min(total)));
    let attending = fewest(heads, needed(u128::from(quorum.max(1)).saturating_mul(one).min(total)));
    let least = match (threshold.base, support) {
        (_, Support::Count(_)) | (Some(ThresholdBase::Eligible | ThresholdBase::Members), _) => {
            of_all.map(Span::exactly)
        }
        (Some(ThresholdBase::Expressed), _) => alone.map(Span::exactly),
        (Some(ThresholdBase::Cast), _) if cast == Cast::Excluded => alone.map(Span::exactly),
        (Some(ThresholdBase::Cast), _) if cast == Cast::Unsaid => {
            alone.zip(attending).map(|(one, all)| Span::between(one, all))
        }
        (Some(_), _) => attending.map(Span::exactly),
        (None, _) => alone.zip(of_all).map(|(one, all)| Span::between(one, all)),
    };
    Numbers {
        assured: assured.map(Span::exactly),
        least: least.filter(|_| assured.is_some()),
        blocking: Some(Span::exactly(blocking)),
    }
}

/// The fewest people who have so many votes; none where all together have fewer.
fn fewest(heads: &Heads, votes: u128) -> Option<u64> {
    let (mut missing, mut found) = (votes, 0u64);
    for (people, each) in heads {
        let all = each.saturating_mul(u128::from(*people));
        if all >= missing {
            return Some(found + u64::try_from(missing.div_ceil((*each).max(1))).unwrap_or(u64::MAX));
        }
        missing -= all;
        found += people;
    }
    None
}

fn cast(procedure: &Procedure<'_>, base: Option<ThresholdBase>) -> Cast {
    if base != Some(ThresholdBase::Cast) {
        return Cast::Counted;
    }
    match (procedure.abstentions, procedure.blank_votes) {
        (Some(Abstentions::Excluded), _) | (_, Some(BlankVotes::Excluded)) => Cast::Excluded,
        (Some(Abstentions::Counted), Some(BlankVotes::Counted)) => Cast::Counted,
        _ => Cast::Unsaid,
    }
}

/// How many have to be there.
pub(crate) fn attendance(quorum: Option<&Quorum>, people: u64) -> u64 {
    let Some(quorum) = quorum else { return 0 };
    let of_share = quorum.share.as_ref().map_or(0, |share| share.at_least_of(people));
    of_share.max(quorum.count.unwrap_or(0))
}

#[cfg(test)]
mod tests;
