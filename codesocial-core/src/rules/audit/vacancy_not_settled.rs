//! A role that nobody takes over.

use crate::analysis::context::Code;
use crate::analysis::elements::{about, name_says};
use crate::analysis::wording::stems;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Role;

pub(crate) static RULE: Rule = rule!("vacancy-not-settled", Audit, Note, Explicit, level 2, Decisions);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for role in code.all::<Role<'a>>() {
        // A role that is filled only for an occasion has no empty seat.
        let seat = role.appointed_by().is_stated() || role.term().is_stated() || role.holders().is_stated();
        if seat && !role.vacancy().is_stated() && !name_says(role.node(), stems::TASKS) {
            findings.push(about(&RULE, role));
        }
    }
}
