//! How decisions are made: bodies, their sessions, processes, quorums, thresholds.

use crate::compare::{conditions, orders, places::places};

places! {
    Body {
        Items Members => PARTICIPANT;
        Items Sessions => SESSION;
    }
    Session {
        Presence Notice | Agenda => SAFEGUARD;
        Order(orders::length) Notice | Additions => NOTICE;
        Order(orders::rate) Every => RATE;
        List Form | Through => SAFEGUARD;
        Presence Quorum if conditions::not_none => QUORUM;
        Order(orders::quorum_stated) Quorum => QUORUM;
    }
    Process {
        Items Participants => PARTICIPANT;
        Value Method => METHOD_CHANGED;
        Presence Notice | Recusal | ApprovalBy => SAFEGUARD;
        Order(orders::length) Notice => NOTICE;
        Presence Quorum if conditions::not_none => QUORUM;
        Order(orders::quorum_stated) Quorum => QUORUM;
        Presence Threshold => THRESHOLD;
    }
    QuorumRule {
        Order(orders::quorum) Value | Count => QUORUM_SIZE;
    }
    Threshold {
        Order(orders::threshold) Over | AtLeast | Count | Minus => SUPPORT;
    }
}
