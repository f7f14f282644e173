//! Revisions whose versions or dates do not rise.

use crate::analysis::context::Code;
use crate::base::date::Date;
use crate::base::version::Version;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::tree::key::Key;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("revisions-out-of-order", Integrity, Warning);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let Some(record) = code.root.get(Key::Record) else { return };
    let mut before: Option<Node<'a>> = None;
    for revision in record.list(Key::Revisions) {
        if let Some(before) = before {
            let key = |key| Some((before.get(key)?, revision.get(key)?));
            // Where the versions fall, dates fall with them: one finding says it.
            let found = falling(key(Key::Version), Version::of_text, "version")
                .or_else(|| falling(key(Key::At), Date::of_text, "date"));
            if let Some(found) = found {
                findings.push(found);
            }
        }
        before = Some(revision);
    }
}

/// What is found where a value is lower than the one before it.
fn falling<'a, T: Ord>(
    pair: Option<(Node<'a>, Node<'a>)>,
    read: impl Fn(&'a str) -> Option<T>,
    variant: &'static str,
) -> Option<Finding<'a>> {
    let (before, after) = pair?;
    let (before_text, after_text) = (before.as_str()?, after.as_str()?);
    let finding = Finding::new(&RULE, after).variant(variant).with("before", before_text).with("after", after_text);
    (read(after_text)? < read(before_text)?).then(|| finding.related(before))
}
