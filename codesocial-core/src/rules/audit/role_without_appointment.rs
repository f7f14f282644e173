//! Nobody knows how one comes into a role.

use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Role;

pub(crate) static RULE: Rule = rule!("role-without-appointment", Audit, Warning, Explicit, level 2, Decisions);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for role in code.all::<Role<'a>>().filter(|role| !role.appointed_by().is_stated()) {
        findings.push(about(&RULE, role));
    }
}
