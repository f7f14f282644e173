//! Processes of real texts with the numbers that these texts give themselves, and each way in which a count can end.

use super::*;
use crate::analysis::context::Code;
use crate::model::views::Process;
use crate::structure::index::Index;
use crate::tree::foreign::ForeignLookup;
use crate::tree::format::Format;
use crate::tree::limits::Limits;

fn verdict(process: &str, tally: &str) -> Verdict {
    let trees = [process, tally].map(|text| crate::syntax::read(text, Format::Json, &Limits::MOST).tree.unwrap());
    let [process, tally] = &trees;
    let root = process.root().unwrap();
    let code = Code::new(root, Index::default(), None);
    decide(&Procedure::of(&code, Process::of_node(root)).unwrap(), &Tally::of(tally.root().unwrap()).unwrap())
}

fn ends(process: &str, tally: &str) -> (Outcome, Because) {
    let verdict = verdict(process, tally);
    (verdict.outcome, verdict.because)
}

fn needed(process: &str, tally: &str) -> u64 {
    verdict(process, tally).votes.unwrap().needed
}

/// A count of so many eligible, for, against.
fn votes(eligible: u64, in_favour: u64, against: u64) -> String {
    format!(r#"{{"eligible": {eligible}, "present": {eligible}, "for": {in_favour}, "against": {against}}}"#)
}

const ADOPTED: (Outcome, Because) = (Outcome::Adopted, Because::ThresholdReached);
const REJECTED: (Outcome, Because) = (Outcome::Rejected, Because::ThresholdNotReached);

#[test]
fn a_committee_of_seven_counts_as_its_charter_says() {
    let removal = r#"{"method": "supermajority", "threshold": {"atLeast": "3/4", "base": "members"}}"#;
    assert_eq!(needed(removal, &votes(7, 0, 0)), 6);
    assert_eq!(ends(removal, &votes(7, 5, 2)), REJECTED);
    assert_eq!(ends(removal, &votes(7, 6, 1)), ADOPTED);
    assert_eq!(verdict(removal, &votes(7, 6, 1)).assumed, [Assumption::AllMembersEligible]);

    let routine = r#"{"method": "majority", "threshold": {"over": 0.5, "base": "members"}, "abstentions": "excluded",
        "quorum": {"value": "2/3", "base": "members", "onFailure": "adjourned"}}"#;
    assert_eq!(needed(routine, &votes(7, 0, 0)), 4);
    let in_meeting = |present: u64| format!(r#"{{"eligible": 7, "present": {present}, "for": 4, "against": 0}}"#);
    assert_eq!(verdict(routine, &in_meeting(5)).quorum.unwrap().needed, 5);
    assert_eq!(ends(routine, &in_meeting(5)), ADOPTED);
    assert_eq!(ends(routine, &in_meeting(4)), (Outcome::Adjourned, Because::QuorumNotReached));
}

#[test]
fn an_association_counts_blank_votes_and_bears_one_dissent() {
    let vote = r#"{"method": "majority", "threshold": {"over": "1/2", "base": "expressed"}, "abstentions": "counted",
        "quorum": {"value": "2/3", "base": "eligible"}, "fallback": "president"}"#;
    let ballot = |present: u64, for_: u64, against: u64, blank: u64| {
        format!(r#"{{"eligible": 12, "present": {present}, "for": {for_}, "against": {against}, "abstain": {blank}}}"#)
    };
    assert_eq!(ends(vote, &ballot(8, 4, 2, 2)), (Outcome::Undecidable, Because::RejectionUnstated));
    assert_eq!(ends(vote, &ballot(8, 5, 2, 1)), ADOPTED);
    assert_eq!(ends(vote, &ballot(7, 7, 0, 0)), (Outcome::Undecidable, Because::QuorumFailureUnstated));
    let settled = vote.replace("\"base\": \"eligible\"", "\"base\": \"eligible\", \"onFailure\": \"fallback\"");
    let settled =
        settled.replace("\"fallback\": \"president\"", "\"fallback\": \"president\", \"onRejection\": \"fallback\"");
    assert_eq!(ends(&settled, &ballot(8, 4, 2, 2)), (Outcome::Fallback, Because::ThresholdNotReached));
    assert_eq!(ends(&settled, &ballot(7, 7, 0, 0)), (Outcome::Fallback, Because::QuorumNotReached));
    assert_eq!(verdict(&settled, &ballot(7, 7, 0, 0)).fallback.as_deref(), Some("president"));

    let removal = r#"{"method": "unanimity", "threshold": {"atLeast": 1, "base": "members", "minus": 1}}"#;
    assert_eq!(ends(removal, &votes(5, 4, 1)), ADOPTED);
    assert_eq!(ends(removal, &votes(5, 3, 2)), REJECTED);
}

#[test]
fn decimals_are_what_they_say() {
    let process = |share: &str| {
        format!(r#"{{"method": "supermajority", "threshold": {{"atLeast": {share}, "base": "eligible"}}}}"#)
    };
    assert_eq!(needed(&process("0.667"), &votes(9, 0, 0)), 7);
    assert_eq!(needed(&process("\"2/3\""), &votes(9, 0, 0)), 6);
    assert_eq!(needed(&process("0.666"), &votes(9, 0, 0)), 6);
    // 0.1 + 0.2 territory: 0.55 of 100 is 55, not 55.00000000000001.
    assert_eq!(needed(&process("0.55"), &votes(100, 0, 0)), 55);
    assert_eq!(needed(&process("0.07"), &votes(100, 0, 0)), 7);
}

#[test]
fn bases_count_whom_they_name() {
    let process = |base: &str, abstentions: &str| {
        format!(r#"{{"method": "majority", "threshold": {{"over": "1/2", "base": "{base}"}}{abstentions}}}"#)
    };
    let tally = r#"{"eligible": 30, "present": 20, "for": 6, "against": 4, "abstain": 4}"#;
    let counted = |base, abstentions| verdict(&process(base, abstentions), tally).votes.and_then(|votes| votes.counted);
    let (counts, leaves_out) = (r#", "abstentions": "counted""#, r#", "abstentions": "excluded""#);
    for (base, expected) in [("eligible", 30), ("members", 30), ("present", 20), ("represented", 20)] {
        assert_eq!(
            [counted(base, ""), counted(base, counts), counted(base, leaves_out)],
            [Some(expected); 3],
            "{base}"
        );
    }
    assert_eq!([counted("cast", ""), counted("cast", counts), counted("cast", leaves_out)], [None, Some(14), Some(10)]);
    assert_eq!(
        [counted("expressed", ""), counted("expressed", counts), counted("expressed", leaves_out)],
        [10, 14, 10].map(Some)
    );
}

#[test]
fn objections_stop_consent() {
    let with = |against: u64, blocks: &str| format!(r#"{{"for": 5, "against": {against}{blocks}}}"#);
    let (none, one, two) = (r#", "blocks": 0"#, r#", "blocks": 1"#, r#", "blocks": 2"#);
    let adopted = (Outcome::Adopted, Because::NoObjection);
    let stopped = (Outcome::Rejected, Because::Objections);
    let consent = r#"{"method": "consent", "quorum": "none"}"#;
    assert_eq!(ends(consent, &with(0, "")), adopted);
    assert_eq!(ends(consent, &with(2, none)), adopted);
    assert_eq!(ends(consent, &with(0, one)), stopped);
    assert_eq!(ends(consent, &with(1, "")), (Outcome::Undecidable, Because::ObjectionsNotCounted));
    assert_eq!(ends(r#"{"method": "consent", "fallback": "vote"}"#, &with(0, one)).0, Outcome::Fallback);
    let two_stop = r#"{"method": "consent", "block": 2, "quorum": "none"}"#;
    assert_eq!(ends(two_stop, &with(1, "")), adopted);
    assert_eq!(ends(two_stop, &with(0, one)), adopted);
    assert_eq!(ends(two_stop, &with(0, two)), stopped);

    let consensus = r#"{"method": "consensus", "quorum": "none"}"#;
    assert_eq!(ends(consensus, &with(0, "")), adopted);
    assert_eq!(ends(consensus, &with(1, none)), stopped);
    let minus_one = r#"{"method": "consensus", "threshold": {"base": "cast", "minus": 1}, "quorum": "none"}"#;
    assert_eq!(ends(minus_one, &with(1, "")), ADOPTED);
    assert_eq!(ends(minus_one, &with(2, "")), REJECTED);

    let veto = r#"{"method": "majority", "threshold": {"base": "cast"}, "block": 1, "quorum": "none"}"#;
    assert_eq!(ends(veto, &with(1, "")), ADOPTED);
    assert_eq!(ends(veto, &with(1, one)), stopped);
}

#[test]
fn ties_end_as_the_process_says() {
    let process = |tie: &str| {
        format!(r#"{{"method": "majority", "threshold": {{"over": "1/2", "base": "expressed"}}, "tie": "{tie}"}}"#)
    };
    let tied = |tie: &str| ends(&process(tie), &votes(8, 4, 4));
    assert_eq!(tied("adopted"), (Outcome::Adopted, Because::Tie));
    assert_eq!(tied("rejected"), (Outcome::Rejected, Because::Tie));
    assert_eq!(tied("adjourned"), (Outcome::Adjourned, Because::Tie));
    assert_eq!(tied("casting-vote"), (Outcome::Undecidable, Because::CastingVote));
    assert_eq!(tied("lot"), (Outcome::Undecidable, Because::DrawnByLot));
    assert_eq!(tied("fallback"), (Outcome::Undecidable, Because::FallbackUnknown));
    assert_eq!(ends(&process("adopted"), &votes(8, 4, 3)), ADOPTED);
    // Nobody voted: that is no tie, and what nobody supports is not adopted.
    assert_eq!(ends(&process("adopted"), &votes(8, 0, 0)), REJECTED);
    // Equal, but far from what is needed.
    let of_all = process("adopted").replace("expressed", "eligible");
    assert_eq!(ends(&of_all, &votes(30, 4, 4)), REJECTED);
    // "At least half" would let a tie pass: the word on ties goes before.
    let half = process("rejected").replace("over", "atLeast");
    assert_eq!(ends(&half, &votes(8, 4, 4)), (Outcome::Rejected, Because::Tie));
}

#[test]
fn what_is_left_open_is_not_guessed() {
    let open = |process: &str, tally: &str| {
        let (outcome, because) = ends(process, tally);
        assert_eq!(outcome, Outcome::Undecidable, "{process} {tally}");
        because
    };
    let bare = r#"{"for": 5, "against": 1}"#;
    assert_eq!(open(r#"{"method": "majority"}"#, bare), Because::ThresholdUnstated);
    assert_eq!(open(r#"{"method": "supermajority", "threshold": {"base": "cast"}}"#, bare), Because::ThresholdUnstated);
    assert_eq!(open(r#"{"method": "majority", "threshold": {"base": "present"}}"#, bare), Because::PresentNotCounted);
    assert_eq!(open(r#"{"method": "majority", "threshold": {"base": "members"}}"#, bare), Because::EligibleNotCounted);
    assert_eq!(open(r#"{"method": "lot", "threshold": {"base": "cast"}}"#, bare), Because::MethodNotCounted);
    assert_eq!(open(r#"{"method": "advice"}"#, bare), Because::MethodNotCounted);
    assert_eq!(open(r#"{"method": "plurality"}"#, &votes(9, 3, 4)), Because::OtherOptionsNotCounted);
    assert_eq!(open(r#"{"method": "consent", "quorum": {"base": "eligible"}}"#, bare), Because::QuorumUnstated);
    assert_eq!(open(r#"{"method": "consent"}"#, &votes(3, 3, 1)), Because::ImpossibleTally);
    assert_eq!(open(r#"{"method": "consent", "quorum": {"count": 7}}"#, bare), Because::PresentNotCounted);
    // Six voted, so six were there.
    assert_eq!(
        ends(r#"{"method": "plurality", "quorum": {"count": 6}}"#, bare),
        (Outcome::Adopted, Because::MostVotes)
    );

    let unanimity = r#"{"method": "unanimity"}"#;
    assert_eq!(ends(unanimity, bare), (Outcome::Rejected, Because::Opposition));
    assert_eq!(ends(unanimity, &votes(4, 4, 0)), (Outcome::Adopted, Because::NoOpposition));
    // Of those who may vote one is missing; of the votes none.
    assert_eq!(open(unanimity, r#"{"eligible": 4, "present": 3, "for": 3, "against": 0}"#), Because::BaseUnstated);
}

#[test]
fn fallbacks_are_followed_and_end() {
    let text = r#"{
        "first": {"method": "consent", "fallback": "second"},
        "second": {"method": "majority", "threshold": {"base": "expressed"}, "quorum": "none"},
        "round": {"method": "consent", "fallback": "round"}
    }"#;
    let tree = crate::syntax::read(text, Format::Json, &Limits::MOST).tree.unwrap();
    let code = Code::new(tree.root().unwrap(), Index::default(), None);
    let find = |id: &str| Procedure::of(&code, Process::of_node(tree.root()?.get_foreign(id)?));
    let tally = Tally { in_favour: 5, against: 2, blocks: Some(1), ..Tally::default() };
    let end = |id: &str| {
        let verdict = decide_with_fallbacks(&find(id).unwrap(), &tally, find);
        (verdict.outcome, verdict.because)
    };
    assert_eq!(end("first"), ADOPTED);
    assert_eq!(end("round"), (Outcome::Undecidable, Because::FallbackUnknown));
}

#[test]
fn a_verdict_carries_its_arithmetic() {
    let process = r#"{"method": "supermajority", "threshold": {"atLeast": "3/4", "base": "members"}}"#;
    let json = serde_json::to_value(verdict(process, &votes(7, 5, 2))).unwrap();
    let expected = serde_json::json!({
        "outcome": "rejected",
        "because": "threshold-not-reached",
        "votes": {
            "base": "members", "counted": 7, "comparison": "at-least", "share": "3/4",
            "needed": 6, "found": 5, "reached": false
        },
        "assumed": ["all-members-eligible"]
    });
    assert_eq!(json, expected);
}

#[test]
fn counts_that_programs_would_round_are_known() {
    const LAST: u64 = 9_007_199_254_740_991;
    let of = |in_favour, against| Tally { in_favour, against, ..Tally::default() };
    assert_eq!(of(LAST, LAST).too_great(), None);
    assert_eq!(of(LAST, LAST + 1).too_great(), Some(("tally.against", LAST + 1)));
    assert_eq!(of(u64::MAX, u64::MAX).too_great(), Some(("tally.for", u64::MAX)));
    assert_eq!(Tally { blank: Some(u64::MAX), ..of(1, 0) }.too_great(), Some(("tally.blank", u64::MAX)));
}
