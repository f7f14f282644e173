//! A class of members without a way in or a way out.

use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Membership;

pub(crate) static RULE: Rule = rule!("membership-incomplete", Audit, Warning, Clear, level 1, Rights);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for membership in code.all::<Membership<'a>>() {
        let joins = membership.join().is_stated() || membership.join_process().is_stated();
        let variant = match (joins, membership.leave().is_stated()) {
            (true, true) => continue,
            (false, true) => "join",
            (true, false) => "leave",
            (false, false) => "both",
        };
        findings.push(about(&RULE, membership).variant(variant));
    }
}
