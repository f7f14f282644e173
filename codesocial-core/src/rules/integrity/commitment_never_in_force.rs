//! A commitment whose days lie outside those of the text.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::{Commitment, Effective};

pub(crate) static RULE: Rule = rule!("commitment-never-in-force", Integrity, Warning);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let effective = code.document().effective();
    let (text_from, text_until) = (effective.then(Effective::from).told(), effective.then(Effective::until).told());
    for commitment in code.all::<Commitment<'a>>() {
        let (from, until) = (commitment.from().told(), commitment.until().told());
        let late = from.zip(text_until).filter(|((from, _), (end, _))| from > end).map(|found| ("after", found));
        let early =
            until.zip(text_from).filter(|((until, _), (start, _))| until < start).map(|found| ("before", found));
        if let Some((variant, ((date, own), (limit, text)))) = late.or(early) {
            let finding = Finding::new(&RULE, own).variant(variant).with("date", date.to_string());
            findings.push(finding.with("limit", limit.to_string()).related(text));
        }
    }
}
