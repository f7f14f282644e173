//! A date or a delay where a frequency is asked for, or the reverse.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("time-of-wrong-kind", Integrity, Error);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for time in code.each(Part::Time) {
        let Some(key) = time.key().and_then(Node::as_str) else { continue };
        let variant = match key {
            "every" if is_day(time) => "day",
            "every" if is_nothing(time) => "nothing",
            "every"
                if time.get(Key::Every).is_none()
                    && (time.get(Key::Within).is_some() || time.get(Key::Ahead).is_some()) =>
            {
                "delay"
            }
            "due" | "notice" | "delay" | "within"
                if time.get(Key::Every).is_some()
                    && time.get(Key::Within).is_none()
                    && time.get(Key::Ahead).is_none() =>
            {
                "frequency"
            }
            // A step of a recourse and a delay of a process come round each time anew; a day does so once.
            "notice" | "delay" | "within" if is_day(time) => "once",
            _ => continue,
        };
        let finding = Finding::new(&RULE, time).variant(variant).with("key", key);
        findings.push(match time.as_str() {
            Some(found) => finding.with("found", found),
            None => finding,
        });
    }
}

/// Whether a time is written as a day.
fn is_day(time: Node<'_>) -> bool {
    time.as_str().is_some_and(|text| !text.starts_with('P'))
}

/// Whether a time is written as a duration in which every number is zero.
fn is_nothing(time: Node<'_>) -> bool {
    let digits = |text: &str| text.bytes().any(|byte| byte.is_ascii_digit() && byte != b'0');
    time.as_str().is_some_and(|text| text.starts_with('P') && !digits(text))
}
