//! A detailed time from which no day follows.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Timing;
use crate::tree::key::Key;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("time-says-too-little", Integrity, Error);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for timing in code.all::<Timing<'a>>() {
        let every = timing.every();
        if !says_when(timing) {
            findings.push(Finding::new(&RULE, timing));
        } else if let Some((_, ahead)) = timing.ahead().told()
            && timing.before().is_absent()
            && timing.before_event().is_absent()
            && !is_of_a_meeting(timing)
        {
            findings.push(Finding::new(&RULE, ahead).variant("ahead"));
        } else if let Some((_, times)) = timing.at_least().told()
            && every.is_absent()
        {
            findings.push(Finding::new(&RULE, times).variant("times"));
        }
    }
}

/// Whether a length of time, a day or an event is said: what must be done before something has its last day, and an element
/// after which it comes says the order.
fn says_when(timing: Timing<'_>) -> bool {
    let lengths = [timing.within(), timing.every(), timing.ahead(), timing.not_before()];
    lengths.iter().any(|length| !length.is_absent())
        || !timing.until().is_absent()
        || !timing.same_as().is_absent()
        || !timing.day_of_year().is_absent()
        || !timing.before().is_absent()
        || !timing.before_event().is_absent()
        || !timing.after_event().is_absent()
        || !timing.at_event().is_absent()
}

/// Whether it is the notice of a meeting, which is ahead of that meeting.
fn is_of_a_meeting(timing: Timing<'_>) -> bool {
    let key = |node: Option<Node<'_>>| node.and_then(Node::key).and_then(Node::known_key);
    let around = timing.node().parent();
    let meets = key(around.and_then(Node::parent)) == Some(Key::Sessions) || key(around) == Some(Key::SecondCall);
    meets && matches!(key(Some(timing.node())), Some(Key::Notice | Key::Additions))
}
