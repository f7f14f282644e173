//! An objective or a mission that nothing serves.

use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::tree::key::Key;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("objective-that-nothing-serves", Audit, Warning, Coherent, level 3);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let Some(purpose) = code.root.get(Key::Purpose) else { return };
    let lists = [(Key::Objectives, "objective"), (Key::Missions, "mission")];
    let items = lists.into_iter().flat_map(|(list, variant)| {
        purpose.list(list).filter(|item| item.is_object()).map(move |item| (item, variant))
    });
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
pub(crate) fn breaks_off<'a>(code: &Code<'a>, item: Node<'a>) -> bool {
    let mut mentions = code.relations().mentions(item).iter();
    !mentions.any(|mention| mention.is("principles", "serves") || mention.is("actions", "implements"))
}
