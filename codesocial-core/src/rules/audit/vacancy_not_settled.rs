//! A role that nobody takes over.

use crate::analysis::context::Code;
use crate::analysis::dimensions::states;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("vacancy-not-settled", Audit, Note, Explicit, level 2);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for role in code.each(Part::Role) {
        // A role that is filled only for an occasion has no empty seat.
        let seat = [Key::AppointedBy, Key::Term, Key::Holders].into_iter().any(|key| states(role, key));
        if seat && !states(role, Key::Vacancy) {
            findings.push(about(&RULE, role));
        }
    }
}
