//! Bound by joining or by use, without a way out.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::document::AdoptionMode;
use crate::model::views::{Adoption, Membership};

pub(crate) static RULE: Rule = rule!("tacit-adoption-without-exit", Audit, Warning, Opposable, level 2, Rights);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    use AdoptionMode::{Joining, Submission, Use};
    let leaves = code.all::<Membership<'a>>().any(|membership| membership.leave().is_stated());
    let may_leave = leaves || code.hides::<Membership<'a>>();
    for adoption in code.all::<Adoption<'a>>().filter(|_| !may_leave) {
        if matches!(adoption.mode().sound(), Some(Joining | Use | Submission)) {
            findings.push(Finding::new(&RULE, adoption));
        }
    }
}
