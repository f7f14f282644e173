//! A quorum that is both a share and a head count.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings, Place};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("two-quorums", Integrity, Error);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for quorum in code.each(Part::Process).filter_map(|process| process.get(Key::Quorum)) {
        if let (Some(value), Some(count)) = (quorum.get(Key::Value), quorum.get(Key::Count)) {
            let (first, second) = if value.index() < count.index() { (value, count) } else { (count, value) };
            findings.push(Finding::new(&RULE, Place::Key(second)).related(Place::Key(first)));
        }
    }
}
