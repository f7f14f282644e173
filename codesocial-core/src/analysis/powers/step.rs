//! Three numbers of one step of a decision.
//!
//! Of people who each vote for, vote against, abstain, vote blank or stay away. *Assured*: so many bring it about whatever
//! the others do. *Least*: so few votes are enough if the others stay away or abstain. *Blocking*: so many prevent it whatever
//! the others do. Where all attend and all others vote against, every base of a share counts the same people: what it is
//! counted out of changes the least alone.

use crate::analysis::decision::Share;
use crate::analysis::decision::procedure::{Elsewhere, Procedure, Quorum, Support, Threshold};
use crate::analysis::powers::needs::Span;
use crate::analysis::powers::step::count::Count;
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
        /// What becomes of whoever comes and votes neither for nor against.
        silent: Silent,
        /// How many reasoned objections stop it all the same.
        objections: Option<u64>,
        /// Whether it also has to have most votes of several options.
        most: bool,
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

/// What becomes of whoever comes and votes neither for nor against: whether it can be done so as to be counted in what a share is
/// of, and so as not to be. None where it is not said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Silent {
    pub(crate) counted: Option<bool>,
    pub(crate) left_out: Option<bool>,
}

/// What comes of a tie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tied {
    /// What the threshold makes of it.
    ByThreshold,
    /// It is not adopted.
    Rejected,
    /// It is adopted.
    Adopted,
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

impl Numbers {
    /// From the one to the other, where nobody knows which holds.
    pub(super) fn or(self, other: Numbers) -> Numbers {
        let either = |one: Option<Span>, other: Option<Span>| match (one, other) {
            (Some(one), Some(other)) => Some(Span { from: one.from.min(other.from), to: one.to.max(other.to) }),
            (one, other) => one.or(other),
        };
        Numbers {
            assured: either(self.assured, other.assured),
            least: either(self.least, other.least),
            blocking: either(self.blocking, other.blocking),
        }
    }

    /// The same, where it also has to have most votes: of several options, nobody knows how few prevent that.
    fn and_most(self, people: u64) -> Numbers {
        let most = people / 2 + 1;
        let assured = self.assured.map(|assured| Span { from: assured.from.max(most), to: assured.to.max(most) });
        let blocking = self.blocking.map(|blocking| match blocking.to {
            0 => blocking,
            to => Span::between(1, to.min(people - people / 2)),
        });
        Numbers { assured, blocking, ..self }
    }
}

impl Rule {
    /// How a process decides by its method and its threshold, and what it leaves open of that.
    pub(crate) fn of(procedure: &Procedure<'_>) -> Rule {
        let votes = |threshold: Threshold| {
            let support = threshold.required(procedure.method).ok();
            let silent = Silent::of(procedure, threshold.base);
            support.map_or(Rule::Unsaid, |support| Rule::Votes {
                support,
                threshold: Box::new(threshold),
                silent,
                objections: procedure.block,
                most: matches!(procedure.method, Some(Method::TwoRound | Method::Plurality)),
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
            (Some(Method::TwoRound | Method::Plurality), None) => Rule::MostVotes,
            (Some(Method::Consent), None) => Rule::Objections(procedure.block.unwrap_or(1)),
            (Some(Method::Consensus), None) => Rule::Objections(procedure.block.unwrap_or(1)),
            (_, Some(threshold)) => votes(threshold.clone()),
            (Some(Method::Majority | Method::Unanimity), None) => votes(bare()),
            (Some(Method::Advice), None) => Rule::Each,
            (Some(Method::Supermajority | Method::Delegation | Method::Other) | None, None) => Rule::Unsaid,
        }
    }

    /// How many are enough who vote for it that the others cannot bring about a tie.
    pub(crate) fn untied(&self, heads: &Heads, aside: u128, quorum: u64) -> u64 {
        let people = heads.iter().fold(0u64, |sum, (people, _)| sum.saturating_add(*people));
        match self {
            Rule::Votes { support, threshold, silent, most: false, .. } => {
                Count { heads, aside, people, quorum, support, threshold, silent: *silent }.untied()
            }
            _ => 0,
        }
    }

    /// The numbers among so many people, if a tie ends so. Whoever stands aside has so many votes, which count where a share is one of all
    /// members. With a quorum, so many have to be there.
    pub(crate) fn numbers(&self, heads: &Heads, aside: u128, quorum: u64, tied: Tied) -> Numbers {
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
            Rule::MostVotes => Numbers {
                assured: attended(Some(people / 2 + 1)).map(Span::exactly),
                least: exactly(1),
                blocking: Some(Span::between(1, people - people / 2)),
            },
            Rule::Objections(stops_at) => {
                let needed = Some((people + 1).saturating_sub(*stops_at).max(1));
                Numbers { assured: attended(needed).map(Span::exactly), least: exactly(1), blocking: prevented(needed) }
            }
            Rule::Votes { support, threshold, silent, objections, most } => {
                let aside = if threshold.base == Some(ThresholdBase::Members) { aside } else { 0 };
                // Of several options, as many votes for one as for another are no tie.
                let tied = if *most { Tied::ByThreshold } else { tied };
                let count = Count { heads, aside, people, quorum, support, threshold, silent: *silent };
                let mut numbers = count.numbers(tied);
                if *most {
                    numbers = numbers.and_most(people);
                }
                match objections {
                    None => numbers,
                    Some(stops_at) => numbers.stopped_by(*stops_at, people),
                }
            }
        }
    }
}

impl Silent {
    fn of(procedure: &Procedure<'_>, base: Option<ThresholdBase>) -> Silent {
        let counted = match base {
            None => [None, None],
            Some(ThresholdBase::Cast | ThresholdBase::Expressed) => {
                let abstaining = procedure.abstentions.map(|counted| counted == Abstentions::Counted);
                let blank = procedure.blank_votes.map(|counted| counted == BlankVotes::Counted);
                // Of the votes for and against, both are left out unless they are said to count.
                let unsaid =
                    |counted: Option<bool>| counted.or((base == Some(ThresholdBase::Expressed)).then_some(false));
                [abstaining, blank].map(unsaid)
            }
            Some(_) => [Some(true), Some(true)],
        };
        let any = |wanted: bool| {
            let all_other = counted.iter().all(|counted| *counted == Some(!wanted));
            if counted.contains(&Some(wanted)) { Some(true) } else { all_other.then_some(false) }
        };
        Silent { counted: any(true), left_out: any(false) }
    }
}

/// How many have to be there.
pub(crate) fn attendance(quorum: Option<&Quorum>, people: u64) -> u64 {
    let Some(quorum) = quorum else { return 0 };
    let of_share = quorum.share.as_ref().map_or(0, |share| share.at_least_of(people));
    of_share.max(quorum.count.unwrap_or(0))
}

mod count;
#[cfg(test)]
mod tests;
