//! A quorum without a number.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("quorum-says-nothing", Integrity, Error);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for quorum in code.each(Part::Process).filter_map(|process| process.get(Key::Quorum)) {
        if quorum.is_object() && quorum.get(Key::Value).is_none() && quorum.get(Key::Count).is_none() {
            findings.push(Finding::new(&RULE, quorum));
        }
    }
}
