//! What a process leaves open: the ways to read it, and whether they come to the same.

use crate::analysis::decision::verdict::{Because, Outcome, Reading, Reads, VoteCount};
use crate::analysis::decision::{Comparison, Counting, End, outcome};
use crate::model::document::process::{Abstentions, BlankVotes, Method, ThresholdBase};
use crate::tree::key::Key;

/// A way to read out of what a share is counted.
#[derive(Debug, Clone, Copy)]
pub(super) struct Way {
    pub(super) base: ThresholdBase,
    /// Whether those who abstain are among the votes cast.
    abstentions: bool,
    /// Whether blank and void votes are.
    blank_votes: bool,
}

/// What comes of one way, with the votes; or what was not counted.
pub(super) type Counted = Result<(VoteCount, End), Because>;

impl Counting<'_, '_> {
    /// The ways to read out of what a share is counted: one where the process says it, or where nothing hangs on it.
    pub(super) fn ways(&self, stated: Option<ThresholdBase>) -> Vec<Way> {
        use ThresholdBase::{Cast, Eligible, Expressed, Present};
        let bases = stated.map_or_else(|| vec![Eligible, Present, Cast, Expressed], |base| vec![base]);
        let both = |settled: Option<bool>, votes: Option<u64>, base: ThresholdBase| match settled {
            Some(counted) => vec![counted],
            None if base == Cast && votes.unwrap_or(0) > 0 => vec![true, false],
            None => vec![base == Cast],
        };
        let mut ways = Vec::new();
        for base in bases {
            let abstentions = self.process.abstentions.map(|it| it == Abstentions::Counted);
            let blank_votes = self.process.blank_votes.map(|it| it == BlankVotes::Counted);
            for abstentions in both(abstentions, self.tally.abstain, base) {
                for blank_votes in both(blank_votes, self.tally.blank, base) {
                    ways.push(Way { base, abstentions, blank_votes });
                }
            }
        }
        ways
    }

    /// Out of how many a share is counted, read in one way.
    pub(super) fn base(&mut self, way: Way) -> Result<u64, Because> {
        let tally = self.tally;
        match way.base {
            ThresholdBase::Eligible => self.eligible(),
            ThresholdBase::Members => self.members(),
            ThresholdBase::Present | ThresholdBase::Represented => tally.present.ok_or(Because::PresentNotCounted),
            ThresholdBase::Cast | ThresholdBase::Expressed => {
                let abstain = tally.abstain.filter(|_| way.abstentions).unwrap_or(0);
                let blank = tally.blank.filter(|_| way.blank_votes).unwrap_or(0);
                Ok(tally.expressed().saturating_add(abstain).saturating_add(blank))
            }
        }
    }

    /// What all ways come to; where they differ, nothing is decided, and each outcome is told with the first way to it.
    pub(super) fn agreed(&mut self, stated: Option<ThresholdBase>, ways: Vec<(Way, Counted)>) -> End {
        let because = |one: &Way| match stated {
            None => Because::BaseUnstated,
            Some(_) if ways.iter().any(|(other, _)| other.abstentions != one.abstentions) => {
                Because::AbstentionsUnstated
            }
            Some(_) => Because::BlankVotesUnstated,
        };
        let Some((first, _)) = ways.first() else { return Err(Because::BaseUnstated) };
        if let [(_, Err(because))] = ways.as_slice() {
            return Err(*because);
        }
        let because = because(first);
        let ends: Vec<Option<Outcome>> =
            ways.iter().map(|(_, found)| found.as_ref().ok().map(|(_, end)| outcome(end))).collect();
        if ends.iter().all(|end| end.is_some() && Some(end) == ends.first()) {
            // The way that is hardest to pass shows best that it passes, the easiest that it does not.
            let found = ways.into_iter().filter_map(|(_, found)| found.ok());
            let chosen = found.reduce(|one, other| {
                let harder = other.0.needed > one.0.needed;
                if harder == one.0.reached && other.0.needed != one.0.needed { other } else { one }
            });
            let Some((votes, end)) = chosen else { return Err(because) };
            self.verdict.votes = Some(votes);
            return end;
        }
        let mut readings: Vec<Reading> = Vec::new();
        for (way, found) in &ways {
            let Ok((votes, end)) = found else { continue };
            let reading = Reading { reads: way.reads(because), needed: Some(votes.needed), outcome: outcome(end) };
            if !readings.iter().any(|known| known.outcome == reading.outcome || known.reads == reading.reads) {
                readings.push(reading);
            }
        }
        self.verdict.readings = readings;
        Err(because)
    }

    /// A consensus without a threshold: what holds of those who are there and say nothing, it may not say.
    pub(super) fn silence(&mut self) -> End {
        let (tally, adopted) = (self.tally, Ok((Outcome::Adopted, Because::NoObjection)));
        let said_nothing = tally.abstain.unwrap_or(0).saturating_add(tally.blank.unwrap_or(0));
        let present = tally.present.unwrap_or(0).saturating_sub(tally.expressed());
        let silent = said_nothing.max(present);
        let all = tally.expressed().saturating_add(silent);
        if silent == 0 || self.process.abstentions == Some(Abstentions::Excluded) {
            return adopted;
        }
        let failed = self.failed(Because::ThresholdNotReached);
        if self.process.abstentions == Some(Abstentions::Counted) {
            self.verdict.votes = Some(VoteCount {
                base: Some(ThresholdBase::Present),
                counted: Some(all),
                comparison: Comparison::AtLeast,
                share: Some("1".to_owned()),
                minus: None,
                needed: all,
                found: tally.in_favour,
                reached: false,
            });
            return failed;
        }
        self.verdict.readings = vec![
            Reading::of(Reads::AbstentionsExcluded, Outcome::Adopted),
            Reading { needed: Some(all), ..Reading::of(Reads::AbstentionsCounted, outcome(&failed)) },
        ];
        Err(Because::AbstentionsUnstated)
    }

    /// What is adopted without a word on a quorum is adopted only if none is needed, or if it cannot have been missed: all
    /// were there, or support is counted out of all who may take part.
    pub(super) fn unless_a_quorum_was_missed(&mut self, outcome: Outcome, because: Because) -> (Outcome, Because) {
        let (process, tally) = (self.process, self.tally);
        let of_all = self.verdict.votes.as_ref().is_some_and(|votes| {
            votes.counted.is_none() || matches!(votes.base, Some(ThresholdBase::Eligible | ThresholdBase::Members))
        });
        let all_there = tally.eligible.is_some_and(|eligible| tally.present.unwrap_or(tally.cast()) >= eligible);
        let settled = process.quorum.is_some() || process.no_quorum || process.method == Some(Method::Delegation);
        if outcome != Outcome::Adopted || settled || of_all || all_there || because == Because::NoOpposition {
            return (outcome, because);
        }
        self.verdict.readings =
            vec![Reading::of(Reads::QuorumNone, Outcome::Adopted), Reading::of(Reads::QuorumMissed, Outcome::Rejected)];
        (Outcome::Undecidable, Because::QuorumUnstated)
    }

    /// What hangs on votes is open where some have more of them than others, since heads were counted; all for it, or nobody, come
    /// to the same by any weight.
    pub(super) fn unless_votes_weigh_differently(&mut self, outcome: Outcome, because: Because) -> (Outcome, Because) {
        let by_votes = matches!(
            because,
            Because::ThresholdReached
                | Because::ThresholdNotReached
                | Because::MostVotes
                | Because::OtherOptionsNotCounted
                | Because::Tie
                | Because::CastingVote
                | Because::DrawnByLot
                | Because::BaseUnstated
                | Because::AbstentionsUnstated
                | Because::BlankVotesUnstated
                | Because::RejectionUnstated
                | Because::QuorumUnstated
        );
        let for_it = self.tally.in_favour;
        let one_voice = for_it == 0
            || match &self.verdict.votes {
                Some(votes) => votes.counted == Some(for_it),
                None => self.tally.cast() == for_it,
            };
        if self.process.voting.weighed.is_none() || !by_votes || one_voice {
            return (outcome, because);
        }
        self.verdict.readings.clear();
        self.verdict.votes = None;
        (Outcome::Undecidable, Because::VotesWeighed)
    }

    /// What the votes adopt is adopted only if those agree who have to besides.
    pub(super) fn unless_others_must_agree(&mut self, outcome: Outcome, because: Because) -> (Outcome, Because) {
        if outcome != Outcome::Adopted {
            return (outcome, because);
        }
        if self.process.elsewhere.has(Key::ApprovalBy) {
            return (Outcome::Undecidable, Because::SetElsewhere);
        }
        if self.process.approval_by.is_empty() {
            return (outcome, because);
        }
        self.verdict.readings = vec![
            Reading::of(Reads::ApprovalGiven, Outcome::Adopted),
            Reading::of(Reads::ApprovalRefused, Outcome::Rejected),
        ];
        (Outcome::Undecidable, Because::ApprovalNotKnown)
    }
}

impl Way {
    /// How it reads what is open.
    fn reads(self, because: Because) -> Reads {
        match (because, self.base) {
            (Because::AbstentionsUnstated, _) if self.abstentions => Reads::AbstentionsCounted,
            (Because::AbstentionsUnstated, _) => Reads::AbstentionsExcluded,
            (Because::BlankVotesUnstated, _) if self.blank_votes => Reads::BlankVotesCounted,
            (Because::BlankVotesUnstated, _) => Reads::BlankVotesExcluded,
            (_, ThresholdBase::Eligible | ThresholdBase::Members) => Reads::BaseEligible,
            (_, ThresholdBase::Present | ThresholdBase::Represented) => Reads::BasePresent,
            (_, ThresholdBase::Cast) => Reads::BaseCast,
            (_, ThresholdBase::Expressed) => Reads::BaseExpressed,
        }
    }
}
