//! A collective that decides, nobody knows how.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Process;

pub(crate) static RULE: Rule = rule!("decision-process-missing", Audit, Warning, Explicit, level 2, Decisions);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let Some(governance) = code.document().governance().sound() else { return };
    let decides = governance.roles().is_stated()
        || governance.membership().is_stated()
        || governance.amendment().is_stated()
        || governance.sanctions().is_stated();
    if decides && code.all::<Process<'a>>().next().is_none() && !code.hides::<Process<'a>>() {
        findings.push(Finding::new(&RULE, governance));
    }
}
