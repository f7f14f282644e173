//! A status that the dates of the text, or its record, deny.

use crate::analysis::context::Code;
use crate::base::date::Date;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::document::Status;
use crate::model::field::{Field, Word};
use crate::model::views::{Effective, Record};

pub(crate) static RULE: Rule = rule!("status-contradicts-dates", Integrity, Warning);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let document = code.document();
    let Some((status, place)) = document.status().told() else { return };
    let (from, until) = (document.effective().then(Effective::from), document.effective().then(Effective::until));
    let at = code.day();
    let finding = Finding::new(&RULE, place).with("status", status.word());
    let before = |field: Field<'a, Date>| {
        let (date, node) = field.told()?;
        (date < at?).then_some((node, date.to_string()))
    };
    match status {
        Status::Superseded | Status::Repealed => {
            if until.is_absent() {
                findings.push(finding.variant("no-end"));
            } else if let (Some((end, until)), Some(at)) = (until.told(), at)
                && end > at
            {
                findings.push(finding.variant("not-over").with("date", end.to_string()).related(until));
            }
        }
        Status::Draft => {
            let version = document.version();
            let adoptions = document.record().then(Record::adoptions);
            let mut adopted = adoptions
                .each()
                .filter(|adoption| adoption.version().sound().is_some_and(|adopted| version.is(adopted)));
            if let Some(adoption) = adopted.next() {
                let finding = finding.variant("adopted-draft").with("version", version.written());
                findings.push(finding.related(adoption));
            } else if let Some((from, date)) = before(from) {
                findings.push(finding.variant("begun").with("date", date).related(from));
            }
        }
        Status::Proposed => {
            if let Some((from, date)) = before(from) {
                findings.push(finding.variant("begun").with("date", date).related(from));
            }
        }
        Status::Adopted => {
            if let Some((until, date)) = before(until) {
                findings.push(finding.variant("over").with("date", date).related(until));
            }
        }
    }
}
