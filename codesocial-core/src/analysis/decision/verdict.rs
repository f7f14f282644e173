//! What a process makes of a count, with the arithmetic.

use serde::Serialize;

use crate::analysis::decision::procedure::Comparison;
use crate::model::document::process::{QuorumBase, ThresholdBase};
use crate::tree::key::Key;

/// What a process makes of a count of voices, with the arithmetic that leads there.
#[derive(Debug, Default, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Verdict {
    /// How it ends.
    pub outcome: Outcome,
    /// What settles it, or what is missing where nothing can be said.
    pub because: Because,
    /// The process that decides instead, where this one hands over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fallback: Option<String>,
    /// The quorum, where there is one and it could be counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quorum: Option<QuorumCount>,
    /// The objections, where they can stop a proposal and it came to them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub objections: Option<ObjectionCount>,
    /// The votes, where a share is needed and it came to them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub votes: Option<VoteCount>,
    /// Where the process leaves open what counts: the ways to read it and what each makes of the count.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub readings: Vec<Reading>,
    /// What was taken for granted.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub assumed: Vec<Assumption>,
}

impl Verdict {
    /// Whether the proposal passes by this process; none where that cannot be said.
    #[must_use]
    pub fn passes(&self) -> Option<bool> {
        match self.outcome {
            Outcome::Adopted => Some(true),
            Outcome::Rejected | Outcome::Adjourned | Outcome::Fallback => Some(false),
            Outcome::Undecidable => None,
        }
    }
}

/// How a count ends under a process.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Outcome {
    /// The proposal is adopted.
    Adopted,
    /// The proposal is rejected.
    Rejected,
    /// The decision is put off.
    Adjourned,
    /// The process did not succeed and hands over to another.
    Fallback,
    /// Process and count do not say enough.
    #[default]
    Undecidable,
}

impl Outcome {
    /// Its word in JSON, which is also that of the interface.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Outcome::Adopted => "adopted",
            Outcome::Rejected => "rejected",
            Outcome::Adjourned => "adjourned",
            Outcome::Fallback => "fallback",
            Outcome::Undecidable => "undecidable",
        }
    }
}

/// What settles an outcome, or what is missing for one.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Because {
    /// Enough votes for.
    ThresholdReached,
    /// Too few votes for.
    ThresholdNotReached,
    /// Too few took part.
    QuorumNotReached,
    /// Nothing stops it.
    NoObjection,
    /// Objections stop it.
    Objections,
    /// Everyone who may take part votes for it.
    NoOpposition,
    /// Someone votes against what needs everyone.
    Opposition,
    /// More votes for than for all else.
    MostVotes,
    /// Support and opposition are equal, and the process says what then.
    Tie,
    /// They are equal, and whoever is in the chair decides.
    CastingVote,
    /// They are equal, and a lot is drawn.
    DrawnByLot,
    /// No vote can have had this count.
    ImpossibleTally,
    /// It depends on how many may take part, which was not counted.
    EligibleNotCounted,
    /// It depends on how many took part, which was not counted.
    PresentNotCounted,
    /// Some oppose, and it was not counted whether with a reasoned objection.
    ObjectionsNotCounted,
    /// Votes against may stand for several other options.
    OtherOptionsNotCounted,
    /// The process does not say how it decides.
    MethodUnstated,
    /// The process does not say out of what a share is counted, and it depends on that.
    BaseUnstated,
    /// The process does not say how much support is needed, or out of what.
    ThresholdUnstated,
    /// The process states two thresholds at once.
    ThresholdContradictory,
    /// The process does not say whether a quorum is needed, or which.
    QuorumUnstated,
    /// Too few took part, and the process does not say what then.
    QuorumFailureUnstated,
    /// The process does not say whether those who abstain, or say nothing, count, and it depends on that.
    AbstentionsUnstated,
    /// The process does not say whether blank and void votes count, and it depends on that.
    BlankVotesUnstated,
    /// The vote rejects it, and the process does not say whether its fallback may adopt it all the same.
    RejectionUnstated,
    /// Some have more votes than others, and heads were counted.
    VotesWeighed,
    /// The votes adopt it, and others must agree besides, of whom it was not said whether they do.
    ApprovalNotKnown,
    /// The text says that the body which decides is not formed.
    BodyNotFormed,
    /// It depends on what another sets (`setBy`).
    SetElsewhere,
    /// The process states two quorums at once.
    QuorumContradictory,
    /// Its method does not go by counting, or is told in words alone.
    #[default]
    MethodNotCounted,
    /// The process has not the structure of one.
    ProcessUnsound,
    /// It hands over to a process that is not known, or too many in a row hand over.
    FallbackUnknown,
}

impl Because {
    /// Its word in JSON, which is also that of the interface.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Because::ThresholdReached => "threshold-reached",
            Because::ThresholdNotReached => "threshold-not-reached",
            Because::QuorumNotReached => "quorum-not-reached",
            Because::NoObjection => "no-objection",
            Because::Objections => "objections",
            Because::NoOpposition => "no-opposition",
            Because::Opposition => "opposition",
            Because::MostVotes => "most-votes",
            Because::Tie => "tie",
            Because::CastingVote => "casting-vote",
            Because::DrawnByLot => "drawn-by-lot",
            Because::ImpossibleTally => "impossible-tally",
            Because::EligibleNotCounted => "eligible-not-counted",
            Because::PresentNotCounted => "present-not-counted",
            Because::ObjectionsNotCounted => "objections-not-counted",
            Because::OtherOptionsNotCounted => "other-options-not-counted",
            Because::MethodUnstated => "method-unstated",
            Because::BaseUnstated => "base-unstated",
            Because::ThresholdUnstated => "threshold-unstated",
            Because::ThresholdContradictory => "threshold-contradictory",
            Because::QuorumUnstated => "quorum-unstated",
            Because::QuorumFailureUnstated => "quorum-failure-unstated",
            Because::AbstentionsUnstated => "abstentions-unstated",
            Because::BlankVotesUnstated => "blank-votes-unstated",
            Because::RejectionUnstated => "rejection-unstated",
            Because::VotesWeighed => "votes-weighed",
            Because::ApprovalNotKnown => "approval-not-known",
            Because::BodyNotFormed => "body-not-formed",
            Because::SetElsewhere => "set-elsewhere",
            Because::QuorumContradictory => "quorum-contradictory",
            Because::MethodNotCounted => "method-not-counted",
            Because::ProcessUnsound => "process-unsound",
            Because::FallbackUnknown => "fallback-unknown",
        }
    }
}

/// A way to read what a process leaves open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Reading {
    /// How it is read.
    pub reads: Reads,
    /// How many votes for are then needed, where it comes to votes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub needed: Option<u64>,
    /// How it then ends.
    pub outcome: Outcome,
}

impl Reading {
    pub(crate) fn of(reads: Reads, outcome: Outcome) -> Reading {
        Reading { reads, needed: None, outcome }
    }
}

/// How something is read that a process leaves open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Reads {
    /// No quorum is needed.
    QuorumNone,
    /// One is needed, and too few took part.
    QuorumMissed,
    /// The share is out of all who may take part.
    BaseEligible,
    /// It is out of those who are there.
    BasePresent,
    /// It is out of all votes cast.
    BaseCast,
    /// It is out of the votes for and against.
    BaseExpressed,
    /// Those who abstain count.
    AbstentionsCounted,
    /// They do not.
    AbstentionsExcluded,
    /// Blank and void votes count.
    BlankVotesCounted,
    /// They do not.
    BlankVotesExcluded,
    /// What is rejected is settled.
    RejectionFinal,
    /// It goes on to the fallback process.
    RejectionFallback,
    /// Those who must agree besides do.
    ApprovalGiven,
    /// One of them does not.
    ApprovalRefused,
}

impl Reads {
    /// The key of a process about which it is.
    pub(crate) fn about(self) -> Key {
        match self {
            Reads::QuorumNone | Reads::QuorumMissed => Key::Quorum,
            Reads::BaseEligible | Reads::BasePresent | Reads::BaseCast | Reads::BaseExpressed => Key::Threshold,
            Reads::AbstentionsCounted | Reads::AbstentionsExcluded => Key::Abstentions,
            Reads::BlankVotesCounted | Reads::BlankVotesExcluded => Key::BlankVotes,
            Reads::RejectionFinal | Reads::RejectionFallback => Key::OnRejection,
            Reads::ApprovalGiven | Reads::ApprovalRefused => Key::ApprovalBy,
        }
    }

    /// Its word in JSON, which is also that of the interface.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Reads::QuorumNone => "quorum-none",
            Reads::QuorumMissed => "quorum-missed",
            Reads::BaseEligible => "base-eligible",
            Reads::BasePresent => "base-present",
            Reads::BaseCast => "base-cast",
            Reads::BaseExpressed => "base-expressed",
            Reads::AbstentionsCounted => "abstentions-counted",
            Reads::AbstentionsExcluded => "abstentions-excluded",
            Reads::BlankVotesCounted => "blank-votes-counted",
            Reads::BlankVotesExcluded => "blank-votes-excluded",
            Reads::RejectionFinal => "rejection-final",
            Reads::RejectionFallback => "rejection-fallback",
            Reads::ApprovalGiven => "approval-given",
            Reads::ApprovalRefused => "approval-refused",
        }
    }
}

/// What was taken for granted, since a count of voices does not have it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Assumption {
    /// The base is all the members; those who may take part were counted for them.
    AllMembersEligible,
}

/// How a quorum is counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct QuorumCount {
    /// The share that must take part, as written; absent where the process states a head count.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share: Option<String>,
    /// Out of whom.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base: Option<QuorumBase>,
    /// How many these are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counted: Option<u64>,
    /// How many must take part.
    pub needed: u64,
    /// How many took part; where that was not counted, how many voted.
    pub found: u64,
    /// Whether that is enough.
    pub reached: bool,
}

/// How objections are counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ObjectionCount {
    /// How many there are.
    pub found: u64,
    /// How many stop a proposal.
    pub stops_at: u64,
}

/// How votes are counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct VoteCount {
    /// Out of whom or what; absent where a head count does not say it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base: Option<ThresholdBase>,
    /// How many these are; absent where the process states a head count, which holds however many they are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counted: Option<u64>,
    /// Whether the share must be exceeded or reached; a head count is to be reached.
    pub comparison: Comparison,
    /// The share, as written, or as the method means it; absent where the process states a head count.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share: Option<String>,
    /// How many may be missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minus: Option<u64>,
    /// How many votes for are needed.
    pub needed: u64,
    /// How many there are.
    pub found: u64,
    /// Whether that is enough.
    pub reached: bool,
}
