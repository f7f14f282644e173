//! Nobody knows how a role comes to its end.

use crate::analysis::context::Code;
use crate::analysis::elements::{about, name_says};
use crate::analysis::wording::stems;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Role;

pub(crate) static RULE: Rule = rule!("role-without-end", Audit, Warning, Explicit, level 2, Decisions);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    // An office for one task ends with it.
    let ends = |role: &Role<'a>| {
        role.term().is_stated()
            || role.removal().is_stated()
            || role.removed_by().is_stated()
            || name_says(role.node(), stems::TASKS)
            || name_says(role.node(), stems::HONOURS)
    };
    for role in code.all::<Role<'a>>().filter(|role| !ends(role)) {
        findings.push(about(&RULE, role));
    }
}
