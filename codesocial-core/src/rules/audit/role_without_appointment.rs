//! Nobody knows how one comes into a role.

use crate::analysis::context::Code;
use crate::analysis::elements::{about, name_says};
use crate::analysis::wording::stems;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Role;

pub(crate) static RULE: Rule = rule!("role-without-appointment", Audit, Warning, Explicit, level 2, Decisions);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    // Whoever has what the text gives to nobody appoints too.
    if code.settles_the_rest() {
        return;
    }
    let open = |role: &Role<'a>| !role.appointed_by().is_stated() && !name_says(role.node(), stems::HONOURS);
    for role in code.all::<Role<'a>>().filter(open) {
        findings.push(about(&RULE, role));
    }
}
