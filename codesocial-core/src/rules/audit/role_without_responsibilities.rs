//! A role that does nothing.

use crate::analysis::context::Code;
use crate::analysis::elements::{about, name_says};
use crate::analysis::relations::Naming;
use crate::analysis::wording::stems;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Role;

pub(crate) static RULE: Rule = rule!("role-without-responsibilities", Audit, Warning, Clear, level 1, Duties);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    // What it owes and what it may decide are what it is there for.
    let explained = |role: &Role<'a>| {
        role.responsibilities().is_stated()
            || role.powers().is_stated()
            || !code.nothing_names(*role, &[Naming::BINDS, Naming::CONVENES])
            || name_says(role.node(), stems::TASKS)
            || name_says(role.node(), stems::HONOURS)
    };
    for role in code.all::<Role<'a>>().filter(|role| !explained(role)) {
        findings.push(about(&RULE, role));
    }
}
