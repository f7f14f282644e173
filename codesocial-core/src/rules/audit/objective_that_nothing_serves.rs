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
    is_unlinked(code, item) && !served_by_activities(code)
}

fn is_unlinked<'a>(code: &Code<'a>, item: Item<'a>) -> bool {
    code.nothing_names(item, &[Naming::SERVES, Naming::IMPLEMENTS])
}

/// Whether the subject has activities and no link is written at all: they are what is done for all of them.
fn served_by_activities(code: &Code<'_>) -> bool {
    *code.served_by_activities.get_or_init(|| {
        code.document().subject().then(Subject::activities).is_stated()
            && code.document().purpose().sound().is_some_and(|purpose| {
                let mut items = purpose.objectives().each().chain(purpose.missions().each());
                items.all(|item| is_unlinked(code, item))
            })
    })
}
