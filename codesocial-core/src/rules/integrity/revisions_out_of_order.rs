//! Revisions whose versions or dates do not rise.

use crate::analysis::context::Code;
use crate::base::version::Version;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::{Record, Revision};
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("revisions-out-of-order", Integrity, Warning);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let mut before: Option<Revision<'a>> = None;
    for revision in code.document().record().then(Record::revisions).each() {
        if let Some(before) = before {
            // Where the versions fall, dates fall with them: one finding says it.
            let version = |revision: Revision<'a>| {
                let (text, node) = revision.version().told()?;
                Some((Version::of_text(text)?, node))
            };
            let found = falling(version(before), version(revision), "version")
                .or_else(|| falling(before.at().told(), revision.at().told(), "date"));
            if let Some(found) = found {
                findings.push(found);
            }
        }
        before = Some(revision);
    }
}

/// What is found where a value is lower than the one before it.
fn falling<'a, T: Ord>(
    before: Option<(T, Node<'a>)>,
    after: Option<(T, Node<'a>)>,
    variant: &'static str,
) -> Option<Finding<'a>> {
    let ((lowest, before), (found, after)) = (before?, after?);
    let finding = Finding::new(&RULE, after).variant(variant).with("before", before.as_str().unwrap_or_default());
    let finding = finding.with("after", after.as_str().unwrap_or_default());
    (found < lowest).then(|| finding.related(before))
}
