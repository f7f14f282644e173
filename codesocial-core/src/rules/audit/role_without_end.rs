//! Nobody knows how a role comes to its end.

use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Role;

pub(crate) static RULE: Rule = rule!("role-without-end", Audit, Warning, Explicit, level 2);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for role in code.all::<Role<'a>>().filter(|role| !role.term().is_stated() && !role.removal().is_stated()) {
        findings.push(about(&RULE, role));
    }
}
