//! How decisions are made: bodies, their sessions, processes, quorums, thresholds.

use crate::compare::{conditions, orders, places::places};

places! {
    Body {
        Words Name => PARTY_REDEFINED;
        Value Kind | Until => PARTY_REDEFINED;
        Items MemberOf | AlsoKnownAs => PARTY_REDEFINED;
        Order(orders::formed) Formed => FORMED;
        Items Members => PARTICIPANT;
        Order(orders::vote_of_seat) Members => VOTE;
        Value Members if conditions::same_seat => TEXT_FORM_CHANGED;
        Value Members => VOTE_RULE_CHANGED;
        Anything Chair | Process => DECIDER_CHANGED;
        Items Sessions => SESSION;
    }
    Seat {
        Order(orders::voice) Voice => VOTE;
        Anything Votes | Share => VOTE_RULE_CHANGED;
    }
    Session {
        Items ConvenedBy => CONVENER;
        Order(orders::initiative) ConvenedBy => INITIATIVE;
        Presence Every => FREQUENCY;
        Order(orders::rate) Every => RATE;
        Presence Notice | Agenda | Additions | Record => SAFEGUARD;
        Order(orders::length) Notice => NOTICE;
        Order(orders::time_to_ask) Additions => TIME_TO_ACT;
        List Form | Through => SAFEGUARD;
        Presence Quorum if conditions::not_none => QUORUM;
        Order(orders::quorum_stated) Quorum => QUORUM;
        Anything Quorum => QUORUM_CHANGED;
        Order(orders::proxies) Proxies => PROXIES;
        Anything Proxies => VOTE_RULE_CHANGED;
    }
    ProxyRule {
        Order(orders::number) PerPerson => PROXIES;
    }
    Process {
        Items Scope => MATTER;
        // Where it decides more often, another process does so less.
        Presence When => CONDITION as Undecided, Undecided;
        List When => CONDITION as Undecided, Undecided;
        Items When => OCCASION as Undecided, Undecided;
        Items Participants => PARTICIPANT;
        Order(orders::initiative) Proposer => INITIATIVE;
        Anything Proposer => PROPOSER_CHANGED;
        Value Method => METHOD_CHANGED;
        Presence Notice | Delay | Discussion | Recusal | Record => SAFEGUARD;
        Order(orders::length) Notice | Delay => NOTICE;
        List Form | Through => SAFEGUARD;
        Items ApprovalBy => SAFEGUARD;
        Presence Quorum if conditions::not_none => QUORUM;
        Order(orders::quorum_stated) Quorum => QUORUM;
        Anything Quorum => QUORUM_CHANGED;
        Presence Threshold => THRESHOLD;
        Order(orders::secrecy) Ballot => SAFEGUARD;
        Anything Ballot | Abstentions | BlankVotes | Block | Tie => VOTE_RULE_CHANGED;
        Anything OnRejection | Fallback | ConcernedVotes | Like | Session => VOTE_RULE_CHANGED;
    }
    // A higher limit is more power for those who have it, and less for those who decide above it.
    Matter {
        Value Act => MATTER_CHANGED;
        Choice Concerns => POWER_REACH;
        Limit UpTo | Over => POWER_REACH;
    }
    BallotOnRequest {
        Order(orders::initiative) SecretIf => INITIATIVE;
    }
    SomeOf {
        Order(orders::ease) Count | AtLeast => INITIATIVE;
        Anything Of | Count | AtLeast if conditions::proposes => PROPOSER_CHANGED;
    }
    QuorumRule {
        Order(orders::quorum) Value | Count => QUORUM_SIZE;
        Order(orders::failure) OnFailure => QUORUM_SIZE;
        Order(orders::second_call) SecondCall => QUORUM_SIZE;
        Anything Value | Count | Base | OnFailure | SecondCall => QUORUM_CHANGED;
    }
    SecondCall {
        Presence Notice => SAFEGUARD;
        Order(orders::length) Notice => NOTICE;
        Presence Quorum if conditions::not_none => QUORUM;
        Order(orders::quorum_stated) Quorum => QUORUM;
    }
    Threshold {
        Order(orders::threshold) Over | AtLeast | Count | Minus => SUPPORT;
        Anything Over | AtLeast | Count | Minus | Base => THRESHOLD_CHANGED;
    }
}
