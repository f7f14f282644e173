//! Decisions, computed: what a process of a code makes of a count of voices, with its arithmetic.
//!
//! The numbers are exact: a share is the fraction or the decimal that was written (`0.6667` is not two thirds), and the
//! votes needed are whole: *over* a share is the smallest whole number strictly above it, *at least* a share the smallest
//! that reaches it. What a process or a count leaves open is never guessed: the verdict is then `undecidable`, says what is
//! missing, and where that can be read in a few ways what each of them makes of the count. Where all of them come to the same,
//! nothing hangs on it. Two things hold by themselves: votes that are not counted (`abstain`, `blank`) are none, and a base
//! of all the members counts those who may take part, since a count knows no others (then `assumed` says so). Objections that
//! were not counted are none where the votes against could not be enough of them.

mod of_model;
mod open;
pub(crate) mod procedure;
pub(crate) mod share;
pub(crate) mod size;
pub(crate) mod tally;
pub(crate) mod told;
pub(crate) mod verdict;
pub(crate) mod voting;

use procedure::Support;
pub use procedure::{Comparison, Procedure, Quorum, Threshold};
pub use share::Share;
pub use tally::{Impossible, Tally};
pub use verdict::{Assumption, Because, ObjectionCount, Outcome, QuorumCount, Reading, Reads, Verdict, VoteCount};

use crate::model::document::process::{Method, QuorumBase, QuorumFailure, Rejection, ThresholdBase, Tie};
use crate::tree::key::Key;

/// What a process makes of a count.
///
/// In this order: a count that cannot be is not judged; a quorum that is missed ends it as the process says; objections
/// stop it; a tie ends as the process says; the votes for are held against those needed. A consent or consensus that is not
/// found hands over to the fallback where there is one ([`Outcome::Fallback`]); what a vote rejects goes there only where the
/// process says so (`onRejection`).
#[must_use]
pub fn decide(process: &Procedure<'_>, tally: &Tally) -> Verdict {
    let mut count = Counting { process, tally, verdict: Verdict::default() };
    match count.run() {
        Ok((outcome, because)) => count.end(outcome, because),
        Err(because) => count.end(Outcome::Undecidable, because),
    }
}

/// The outcome of an end.
fn outcome(end: &End) -> Outcome {
    end.as_ref().map_or(Outcome::Undecidable, |(outcome, _)| *outcome)
}

/// How many processes in a row are asked: longer chains of fallbacks are no use to anybody.
const MOST_FALLBACKS: usize = 16;

/// What a process makes of a count, and if it does not succeed its fallback, and so on, each given the same count.
/// `find` gives the process that a fallback names.
#[must_use]
pub fn decide_with_fallbacks<'a>(
    process: &Procedure<'a>,
    tally: &Tally,
    find: impl Fn(&str) -> Option<Procedure<'a>>,
) -> Verdict {
    let (first, mut others) = verdicts(process, tally, find);
    others.pop().unwrap_or(first)
}

/// The same, with the verdict of each process that was asked: the first, and those to which it was handed over. Where the
/// last would hand over to a process that cannot be asked, it is undecidable.
pub(crate) fn verdicts<'a>(
    process: &Procedure<'a>,
    tally: &Tally,
    find: impl Fn(&str) -> Option<Procedure<'a>>,
) -> (Verdict, Vec<Verdict>) {
    let (mut first, mut others) = (decide(process, tally), Vec::new());
    loop {
        let room = others.len() < MOST_FALLBACKS;
        let last = others.last_mut().unwrap_or(&mut first);
        let Some(fallback) = &last.fallback else { return (first, others) };
        match find(fallback).filter(|_| room) {
            Some(next) => others.push(decide(&next, tally)),
            None => {
                (last.outcome, last.because) = (Outcome::Undecidable, Because::FallbackUnknown);
                return (first, others);
            }
        }
    }
}

struct Counting<'p, 'a> {
    process: &'p Procedure<'a>,
    tally: &'p Tally,
    verdict: Verdict,
}

type End = Result<(Outcome, Because), Because>;

impl Counting<'_, '_> {
    fn end(mut self, outcome: Outcome, because: Because) -> Verdict {
        let (outcome, because) = self.unless_a_quorum_was_missed(outcome, because);
        let (outcome, because) = self.unless_votes_weigh_differently(outcome, because);
        let (outcome, because) = self.unless_others_must_agree(outcome, because);
        if because == Because::RejectionUnstated {
            self.verdict.readings = vec![
                Reading::of(Reads::RejectionFinal, Outcome::Rejected),
                Reading::of(Reads::RejectionFallback, Outcome::Fallback),
            ];
        }
        let because = if self.hangs_on_another(because) { Because::SetElsewhere } else { because };
        (self.verdict.outcome, self.verdict.because) = (outcome, because);
        if outcome == Outcome::Fallback {
            self.verdict.fallback = self.process.fallback.map(str::to_owned);
            if self.verdict.fallback.is_none() {
                (self.verdict.outcome, self.verdict.because) = (Outcome::Undecidable, Because::FallbackUnknown);
            }
        }
        self.verdict
    }

    /// Whether what the process does not say is what another sets.
    fn hangs_on_another(&self, because: Because) -> bool {
        let process = self.process;
        let of_quorum = |key| process.quorum.as_ref().is_some_and(|quorum| quorum.elsewhere.has(key));
        let of_threshold = |key| process.threshold.as_ref().is_some_and(|threshold| threshold.elsewhere.has(key));
        match because {
            Because::MethodUnstated => process.elsewhere.has(Key::Method),
            Because::ThresholdUnstated => process.elsewhere.has(Key::Threshold),
            Because::BaseUnstated => of_threshold(Key::Base),
            Because::QuorumUnstated => {
                process.elsewhere.has(Key::Quorum) || of_quorum(Key::Value) || of_quorum(Key::Count)
            }
            Because::QuorumFailureUnstated => of_quorum(Key::OnFailure),
            Because::AbstentionsUnstated => process.elsewhere.has(Key::Abstentions),
            Because::BlankVotesUnstated => process.elsewhere.has(Key::BlankVotes),
            Because::RejectionUnstated => process.elsewhere.has(Key::OnRejection),
            _ => false,
        }
    }

    fn run(&mut self) -> End {
        if self.tally.impossible().is_some() {
            return Err(Because::ImpossibleTally);
        }
        if self.process.voting.not_formed.is_some() {
            return Err(Because::BodyNotFormed);
        }
        if let Some(end) = self.quorum()? {
            return Ok(end);
        }
        if let Some(end) = self.objections()? {
            return Ok(end);
        }
        let process = self.process;
        match (process.method, &process.threshold) {
            (_, None) if process.elsewhere.has(Key::Threshold) => Err(Because::SetElsewhere),
            (Some(Method::Lot | Method::Ranked | Method::TwoRound), _)
            | (Some(Method::Advice | Method::Delegation | Method::Other), None) => Err(Because::MethodNotCounted),
            (_, Some(threshold)) => self.votes(threshold),
            (None, None) => Err(Because::MethodUnstated),
            (Some(Method::Consent), None) => Ok((Outcome::Adopted, Because::NoObjection)),
            (Some(Method::Consensus), None) => self.silence(),
            (Some(Method::Majority | Method::Supermajority), None) => Err(Because::ThresholdUnstated),
            (Some(Method::Unanimity), None) => self.bare_unanimity(),
            (Some(Method::Plurality), None) => self.plurality(),
        }
    }

    /// A process that does not succeed. An agreement that is not found is nothing that was rejected; whether what a vote
    /// rejected can still be adopted elsewhere, the process has to say.
    fn failed(&self, because: Because) -> End {
        let agreement = matches!(self.process.method, Some(Method::Consent | Method::Consensus));
        match (self.process.on_rejection, self.process.fallback) {
            (Some(Rejection::Final), _) => Ok((Outcome::Rejected, because)),
            (_, None) if self.process.elsewhere.has(Key::Fallback) => Err(Because::SetElsewhere),
            (_, None) => Ok((Outcome::Rejected, because)),
            (Some(Rejection::Fallback), Some(_)) => Ok((Outcome::Fallback, because)),
            (None, Some(_)) if agreement => Ok((Outcome::Fallback, because)),
            (None, Some(_)) => Err(Because::RejectionUnstated),
        }
    }

    fn eligible(&self) -> Result<u64, Because> {
        self.tally.eligible.ok_or(Because::EligibleNotCounted)
    }

    fn members(&mut self) -> Result<u64, Because> {
        let eligible = self.eligible()?;
        if !self.verdict.assumed.contains(&Assumption::AllMembersEligible) {
            self.verdict.assumed.push(Assumption::AllMembersEligible);
        }
        Ok(eligible)
    }

    fn quorum(&mut self) -> Result<Option<(Outcome, Because)>, Because> {
        let Some(quorum) = &self.process.quorum else { return Ok(None) };
        let (needed, counted) = match (&quorum.share, quorum.count) {
            (None, Some(count)) => (count, None),
            (Some(_), None) if quorum.elsewhere.has(Key::Base) => return Err(Because::SetElsewhere),
            (Some(share), None) => {
                let counted = match quorum.base {
                    Some(QuorumBase::Members) => self.members()?,
                    Some(QuorumBase::Eligible) | None => self.eligible()?,
                };
                (share.at_least_of(counted), Some(counted))
            }
            (None, None) => return Err(Because::QuorumUnstated),
            (Some(_), Some(_)) => return Err(Because::QuorumContradictory),
        };
        // Whoever voted was there: enough votes prove a quorum even where nobody counted those present.
        let cast = self.tally.cast();
        let found = match self.tally.present {
            Some(present) => present,
            None if cast >= needed => cast,
            None => return Err(Because::PresentNotCounted),
        };
        let reached = found >= needed;
        self.verdict.quorum = Some(QuorumCount {
            share: quorum.share.as_ref().map(ToString::to_string),
            base: quorum.share.as_ref().map(|_| quorum.base.unwrap_or(QuorumBase::Eligible)),
            counted,
            needed,
            found,
            reached,
        });
        let because = Because::QuorumNotReached;
        Ok(match quorum.on_failure {
            _ if reached => None,
            Some(QuorumFailure::DecideAnyway) => None,
            Some(QuorumFailure::Rejected) => Some((Outcome::Rejected, because)),
            Some(QuorumFailure::Adjourned | QuorumFailure::SecondCall) => Some((Outcome::Adjourned, because)),
            Some(QuorumFailure::Fallback) => Some((Outcome::Fallback, because)),
            None => return Err(Because::QuorumFailureUnstated),
        })
    }

    fn objections(&mut self) -> Result<Option<(Outcome, Because)>, Because> {
        let (process, tally) = (self.process, self.tally);
        if process.elsewhere.has(Key::Block) && tally.blocks.unwrap_or(tally.against) > 0 {
            return Err(Because::SetElsewhere);
        }
        // Consensus with a threshold ("consensus minus one") says by the threshold how much opposition it bears.
        let one_stops = process.method == Some(Method::Consent)
            || (process.method == Some(Method::Consensus) && process.threshold.is_none());
        let Some(stops_at) = process.block.or(one_stops.then_some(1)) else { return Ok(None) };
        let found = match (process.method, tally.blocks) {
            // Whoever opposes does not support, so a consensus that bears no objection bears no opposition either.
            (Some(Method::Consensus), Some(blocks)) if process.block.is_none() => blocks.max(tally.against),
            (_, Some(blocks)) => blocks,
            (Some(Method::Consensus), None) if process.block.is_none() => tally.against,
            // Who opposes may or may not have given the reason that is asked of an objection.
            (Some(Method::Consent | Method::Consensus), None) if tally.against >= stops_at => {
                return Err(Because::ObjectionsNotCounted);
            }
            (_, None) => 0,
        };
        self.verdict.objections = Some(ObjectionCount { found, stops_at });
        if found >= stops_at { self.failed(Because::Objections).map(Some) } else { Ok(None) }
    }

    /// Unanimity of whom, the process does not say: only what holds out of any base is said.
    fn bare_unanimity(&mut self) -> End {
        if self.tally.against > 0 {
            self.failed(Because::Opposition)
        } else if self.tally.in_favour > 0 && self.tally.eligible == Some(self.tally.in_favour) {
            Ok((Outcome::Adopted, Because::NoOpposition))
        } else {
            self.votes(&Threshold::of_all())
        }
    }

    /// The votes against are those for all other options together: more votes for than that are most in any case.
    fn plurality(&self) -> End {
        if self.tally.in_favour > self.tally.against {
            Ok((Outcome::Adopted, Because::MostVotes))
        } else {
            Err(Because::OtherOptionsNotCounted)
        }
    }

    fn votes(&mut self, threshold: &Threshold) -> End {
        let (comparison, share) = match threshold.required(self.process.method)? {
            Support::Share(comparison, share) => (comparison, share),
            Support::Count(count) => {
                let votes = self.counted(threshold, None, None, (Comparison::AtLeast, None), count);
                let end = self.against(&votes);
                self.verdict.votes = Some(votes);
                return end;
            }
        };
        let mut ways = Vec::new();
        for way in self.ways(threshold.base) {
            let found = self.base(way).map(|counted| {
                let needed = comparison.votes(&share, counted);
                let how = (comparison, Some(share.to_string()));
                let votes = self.counted(threshold, Some(way.base), Some(counted), how, needed);
                let end = self.against(&votes);
                (votes, end)
            });
            ways.push((way, found));
        }
        self.agreed(threshold.base, ways)
    }

    /// The votes that are needed, and those found.
    fn counted(
        &self,
        threshold: &Threshold,
        base: Option<ThresholdBase>,
        counted: Option<u64>,
        (comparison, share): (Comparison, Option<String>),
        support: u64,
    ) -> VoteCount {
        let (needed, found) = (threshold.less_minus(support), self.tally.in_favour);
        let base = base.or(threshold.base);
        VoteCount { base, counted, comparison, share, minus: threshold.minus, needed, found, reached: found >= needed }
    }

    /// What comes of the votes for, held against those needed.
    fn against(&self, votes: &VoteCount) -> End {
        let VoteCount { needed, found, reached, .. } = *votes;
        // A tie is an equality that one voice more would settle; far below what is needed, equality changes nothing. The
        // votes against a plurality are for all other options together: nobody sees whether one of them has as many.
        let equal = found > 0 && found == self.tally.against && self.process.method != Some(Method::Plurality);
        let tied = equal && found.saturating_add(1) >= needed;
        let because = Because::Tie;
        if tied && self.process.elsewhere.has(Key::Tie) {
            return Err(Because::SetElsewhere);
        }
        match self.process.tie.filter(|_| tied) {
            Some(Tie::Rejected) => Ok((Outcome::Rejected, because)),
            Some(Tie::Adopted) => Ok((Outcome::Adopted, because)),
            Some(Tie::Adjourned) => Ok((Outcome::Adjourned, because)),
            Some(Tie::Fallback) => Ok((Outcome::Fallback, because)),
            Some(Tie::CastingVote) => Err(Because::CastingVote),
            Some(Tie::Lot) => Err(Because::DrawnByLot),
            None if !reached => self.failed(Because::ThresholdNotReached),
            None if self.process.method == Some(Method::Plurality) => self.plurality(),
            None => Ok((Outcome::Adopted, Because::ThresholdReached)),
        }
    }
}

#[cfg(test)]
mod tests;
