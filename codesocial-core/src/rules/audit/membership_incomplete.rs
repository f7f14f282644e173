//! A class of members without a way in or a way out.

use crate::analysis::context::Code;
use crate::analysis::dimensions::states;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("membership-incomplete", Audit, Warning, Clear, level 1);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for membership in code.each(Part::Membership) {
        let joins = states(membership, Key::Join) || states(membership, Key::JoinProcess);
        let variant = match (joins, states(membership, Key::Leave)) {
            (true, true) => continue,
            (false, true) => "join",
            (true, false) => "leave",
            (false, false) => "both",
        };
        findings.push(about(&RULE, membership).variant(variant));
    }
}
