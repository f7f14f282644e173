//! A quorum that is both a share and a head count.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings, Place};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Process;

pub(crate) static RULE: Rule = rule!("two-quorums", Integrity, Error);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for quorum in code.all::<Process<'a>>().filter_map(|process| process.quorum().sound()?.rule()) {
        if let (Some((_, value)), Some((_, count))) = (quorum.value().told(), quorum.count().told()) {
            let (first, second) = if value.index() < count.index() { (value, count) } else { (count, value) };
            findings.push(Finding::new(&RULE, Place::Key(second)).related(Place::Key(first)));
        }
    }
}
