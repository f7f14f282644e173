//! A date or a delay where a frequency is asked for, or the reverse.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::field::FromNode;
use crate::model::part::Part;
use crate::model::values::Time;
use crate::model::views::Timing;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("time-of-wrong-kind", Integrity, Error);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for node in code.each(Part::Time) {
        let (Some(key), Some(time)) = (node.key().and_then(Node::as_str), Time::from_node(node)) else { continue };
        let timing = time.timing();
        let lasts = |timing: Timing<'a>| !timing.within().is_absent() || !timing.ahead().is_absent();
        let variant = match key {
            "every" if is_day(time) => "day",
            "every" if is_nothing(time) => "nothing",
            "every" if timing.is_some_and(|timing| timing.every().is_absent() && lasts(timing)) => "delay",
            "due" | "notice" | "delay" | "within"
                if timing.is_some_and(|timing| !timing.every().is_absent() && !lasts(timing)) =>
            {
                "frequency"
            }
            // A step of a recourse and a delay of a process come round each time anew; a day does so once.
            "notice" | "delay" | "within" if is_day(time) => "once",
            _ => continue,
        };
        let finding = Finding::new(&RULE, node).variant(variant).with("key", key);
        findings.push(match node.as_str() {
            Some(found) => finding.with("found", found),
            None => finding,
        });
    }
}

/// Whether a time is written as a day.
fn is_day(time: Time<'_>) -> bool {
    matches!(time, Time::Text(text) if !text.starts_with('P'))
}

/// Whether a time is written as a duration in which every number is zero.
fn is_nothing(time: Time<'_>) -> bool {
    let digits = |text: &str| text.bytes().any(|byte| byte.is_ascii_digit() && byte != b'0');
    time.duration().is_some_and(|text| !digits(text))
}
