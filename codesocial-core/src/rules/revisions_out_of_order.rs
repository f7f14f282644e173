//! Revisions whose versions or dates do not rise.

use crate::code::Code;
use crate::date::Date;
use crate::findings::{Finding, Findings};
use crate::rule::{Rule, rule};
use crate::source::Node;
use crate::version::Version;

pub(crate) static RULE: Rule = rule!("revisions-out-of-order", Integrity, Warning, check);

fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let Some(record) = code.root.get("record") else { return };
    let mut before: Option<Node<'a>> = None;
    for revision in record.list("revisions") {
        if let Some(before) = before {
            let key = |key| Some((before.get(key)?, revision.get(key)?));
            fall(key("version"), Version::of_text, "version", findings);
            fall(key("at"), Date::of_text, "date", findings);
        }
        before = Some(revision);
    }
}

/// Reports a value that is lower than the one before it.
fn fall<'a, T: Ord>(
    pair: Option<(Node<'a>, Node<'a>)>,
    read: impl Fn(&'a str) -> Option<T>,
    variant: &'static str,
    findings: &mut Findings<'a>,
) {
    let Some((before, after)) = pair else { return };
    let (Some(before_text), Some(after_text)) = (before.as_str(), after.as_str()) else { return };
    if let (Some(earlier), Some(later)) = (read(before_text), read(after_text))
        && later < earlier
    {
        findings.push(
            Finding::new(&RULE, after)
                .variant(variant)
                .with("before", before_text)
                .with("after", after_text)
                .related(before),
        );
    }
}
