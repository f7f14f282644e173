//! A party that exists no longer, and is still counted on.

use std::collections::HashMap;

use crate::analysis::context::Code;
use crate::base::date::Date;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::field::Field;
use crate::model::views::{Body, Commitment, Effective, Holder, Stakeholder};
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("ended-party-bound", Integrity, Warning);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let mut ended = HashMap::new();
    let stakeholders = code.all::<Stakeholder<'a>>().map(|party| (party.node(), party.until()));
    let bodies = code.all::<Body<'a>>().map(|body| (body.node(), body.until()));
    for (party, until) in stakeholders.chain(bodies) {
        if let Some((end, until)) = until.told()
            // On the day for which the document is judged the party may still be there.
            && code.day().is_none_or(|at| at > end)
        {
            ended.insert(party.index(), (until, end));
        }
    }
    if ended.is_empty() {
        return;
    }
    let text_ends = code.document().effective().then(Effective::until).sound();
    // When an element is over by its own dates.
    let mut lasts: HashMap<u32, Field<'a, Date>> = HashMap::new();
    for (reference, named) in code.references() {
        let Some(named) = named else { continue };
        let Some((until, end)) = ended.get(&named.element.index()).copied() else { continue };
        // What a body says of itself, it says of the time when it was there.
        if named.element.holds(reference.node) {
            continue;
        }
        let Some(element) = counting(reference.node) else { continue };
        let last = *lasts.entry(element.index()).or_insert_with(|| {
            // Of whatever part it is: those that end have one of these keys.
            match Commitment::of_node(element).until() {
                Field::Absent => Holder::of_node(element).as_of(),
                until => until,
            }
        });
        if last.is_unsound()
            || last.sound().is_some_and(|last| last <= end)
            || text_ends.is_some_and(|text_ends| text_ends <= end)
        {
            continue;
        }
        let id = named.id.as_str().unwrap_or_default();
        let finding = Finding::new(&RULE, reference.node).with("id", id).with("until", end.to_string());
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
