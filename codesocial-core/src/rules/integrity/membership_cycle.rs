//! Groups of which each is a member of the next, in a circle.

use crate::analysis::context::Code;
use crate::analysis::cycles;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Stakeholder;

pub(crate) static RULE: Rule = rule!("membership-cycle", Integrity, Error);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    cycles::report(code, |party: Stakeholder<'a>| party.member_of().each().collect(), &RULE, findings);
}
