//! An objective or a mission that nothing serves.

use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::analysis::relations::Naming;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::{Item, Subject};

pub(crate) static RULE: Rule = rule!("objective-that-nothing-serves", Audit, Warning, Coherent, level 3, FollowUp);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let Some(purpose) = code.document().purpose().sound() else { return };
    let objectives = purpose.objectives().each().map(|item| (item, "objective"));
    let items = objectives.chain(purpose.missions().each().map(|item| (item, "mission")));
    let (unserved, served): (Vec<_>, Vec<_>) = items.partition(|(item, _)| breaks_off(code, *item));
    // Activities are what is done for them, and need no link that says so.
    if served.is_empty() && code.document().subject().then(Subject::activities).is_stated() {
        return;
    }
    // Where the why and the how are not linked at all, that is one thing to know, not twenty.
    if served.is_empty() && unserved.len() > 1 {
        return findings.push(Finding::new(&RULE, purpose).variant("none").with("count", unserved.len()));
    }
    for (item, variant) in unserved {
        findings.push(about(&RULE, item).variant(variant));
    }
}

/// Whether nothing serves an objective or a mission.
pub(crate) fn breaks_off<'a>(code: &Code<'a>, item: Item<'a>) -> bool {
    code.nothing_names(item, &[Naming::SERVES, Naming::IMPLEMENTS])
}
