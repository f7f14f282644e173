//! A verdict as facts of a finding, so that a message can show how it was counted.

use crate::analysis::decision::procedure::Comparison;
use crate::analysis::decision::verdict::{Because, Verdict};
use crate::diagnostic::finding::Finding;
use crate::model::document::process::ThresholdBase;

/// Adds the numbers that settle a verdict to a finding; the finding's variant says what settles it.
pub(crate) fn tell<'a>(finding: Finding<'a>, verdict: &Verdict) -> Finding<'a> {
    match verdict.because {
        Because::ThresholdReached | Because::ThresholdNotReached => {
            let reached = verdict.because == Because::ThresholdReached;
            let Some(votes) = &verdict.votes else { return finding };
            let finding = finding.with("found", votes.found).with("needed", votes.needed);
            let Some((share, counted)) = votes.share.as_ref().zip(votes.counted) else {
                return finding.variant(if reached { "count-reached" } else { "count-not-reached" });
            };
            let minus = votes.minus.map(|minus| format!(" − {minus}")).unwrap_or_default();
            finding
                .variant(if reached { "threshold-reached" } else { "threshold-not-reached" })
                .with_word("comparison", comparison(votes.comparison))
                .with("calculation", format!("{share} × {counted}{minus}"))
                .with_word("base", votes.base.map_or("cast", base))
        }
        Because::QuorumNotReached => {
            let finding = finding.variant("quorum-not-reached");
            let Some(quorum) = &verdict.quorum else { return finding };
            finding.with("found", quorum.found).with("needed", quorum.needed)
        }
        Because::NoObjection | Because::Objections => {
            let variant = if verdict.because == Because::NoObjection { "no-objection" } else { "objections" };
            let finding = finding.variant(variant);
            let Some(objections) = &verdict.objections else { return finding };
            finding.with("found", objections.found).with("stopsAt", objections.stops_at)
        }
        Because::NoOpposition => finding.variant("no-opposition"),
        Because::Opposition => finding.variant("opposition"),
        Because::MostVotes => finding.variant("most-votes"),
        Because::Tie => finding.variant("tie"),
        // Nothing is settled.
        Because::CastingVote
        | Because::DrawnByLot
        | Because::ImpossibleTally
        | Because::EligibleNotCounted
        | Because::PresentNotCounted
        | Because::ObjectionsNotCounted
        | Because::OtherOptionsNotCounted
        | Because::MethodUnstated
        | Because::BaseUnstated
        | Because::ThresholdUnstated
        | Because::ThresholdContradictory
        | Because::QuorumUnstated
        | Because::QuorumFailureUnstated
        | Because::AbstentionsUnstated
        | Because::BlankVotesUnstated
        | Because::RejectionUnstated
        | Because::VotesWeighed
        | Because::ApprovalNotKnown
        | Because::BodyNotFormed
        | Because::SetElsewhere
        | Because::QuorumContradictory
        | Because::MethodNotCounted
        | Because::ProcessUnsound
        | Because::FallbackUnknown => finding,
    }
}

/// The word of the interface for a comparison.
pub(crate) fn comparison(comparison: Comparison) -> &'static str {
    match comparison {
        Comparison::Over => "over",
        Comparison::AtLeast => "at-least",
    }
}

/// The word of the interface for a base.
pub(crate) fn base(base: ThresholdBase) -> &'static str {
    match base {
        ThresholdBase::Eligible => "eligible",
        ThresholdBase::Members => "members",
        ThresholdBase::Present => "present",
        ThresholdBase::Represented => "represented",
        ThresholdBase::Cast => "cast",
        ThresholdBase::Expressed => "expressed",
    }
}
