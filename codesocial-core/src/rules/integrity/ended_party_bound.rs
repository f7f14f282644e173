//! A party that exists no longer, and is still counted on.

use crate::tree::key::Key;
use std::collections::HashMap;

use crate::analysis::context::Code;
use crate::base::date::Date;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("ended-party-bound", Integrity, Warning);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let mut ended = HashMap::new();
    for stakeholder in code.each(Part::Stakeholder) {
        if let Some(until) = stakeholder.get(Key::Until)
            && let Some(end) = day(until)
            // On the day for which the document is judged the party may still be there.
            && code.day().is_none_or(|at| at > end)
        {
            ended.insert(stakeholder.index(), (until, end));
        }
    }
    if ended.is_empty() {
        return;
    }
    let text_ends = code.root.at("/effective/until").and_then(day);
    // When an element is over by its own dates.
    let mut lasts: HashMap<u32, Option<Date>> = HashMap::new();
    for (reference, named) in code.references() {
        let Some(named) = named else { continue };
        let Some((until, end)) = ended.get(&named.element.index()).copied() else { continue };
        let Some(element) = counting(reference.node) else { continue };
        let last = *lasts.entry(element.index()).or_insert_with(|| {
            let last = element.get(Key::Until).or_else(|| element.get(Key::AsOf));
            last.and_then(day)
        });
        if last.is_some_and(|last| last <= end) || text_ends.is_some_and(|text_ends| text_ends <= end) {
            continue;
        }
        let id = named.id.as_str().unwrap_or_default();
        let finding =
            Finding::new(&RULE, reference.node).with("id", id).with("until", until.as_str().unwrap_or_default());
        findings.push(finding.related(until));
    }
}

/// The element that counts on a party by this reference: to be bound, to hold, to decide, to take part. None for what is
/// only told of it (the record, what it was a member of, what it wrote), which stays true.
fn counting(reference: Node<'_>) -> Option<Node<'_>> {
    let (mut here, mut element, mut first_key) = (reference, None, None);
    while let Some(parent) = here.parent() {
        first_key = here.key().and_then(Node::as_str).or(first_key);
        here = parent;
        if element.is_none() && here.is_object() {
            element = Some(here);
        }
    }
    let told = matches!(first_key, Some("record" | "contributors" | "stakeholders" | "history"));
    element.filter(|_| !told)
}

fn day(node: Node<'_>) -> Option<Date> {
    node.as_str().and_then(Date::of_text)
}
