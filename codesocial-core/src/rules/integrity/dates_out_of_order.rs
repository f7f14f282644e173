//! Two dates of which the later one comes first.

use crate::analysis::context::Code;
use crate::base::date::Date;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("dates-out-of-order", Integrity, Error);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for part in [Part::Effective, Part::Commitment, Part::Action] {
        for element in code.each(part) {
            in_order(element.get(Key::From), element.get(Key::Until), "period", findings);
        }
    }
    for commitment in code.each(Part::Commitment) {
        in_order(commitment.get(Key::From), commitment.get(Key::Due), "due", findings);
    }
    // The review that `by` announces is the next one, so it follows the publication.
    in_order(code.root.get(Key::Issued), code.root.at("/review/by"), "review", findings);
    for adoption in code.each(Part::Adoption) {
        let decision = adoption.get(Key::Decision).and_then(|reference| code.element(reference));
        let decided =
            decision.filter(|decision| decision.part == Part::Decision).and_then(|named| named.element.get(Key::At));
        in_order(decided, adoption.get(Key::At), "adoption", findings);
    }
}

/// Reports two dates if both are days and the one that must come first comes later. What is no day is another rule's.
fn in_order<'a>(first: Option<Node<'a>>, second: Option<Node<'a>>, variant: &'static str, findings: &mut Findings<'a>) {
    let (Some(first), Some(second)) = (first, second) else { return };
    let (Some(first_text), Some(second_text)) = (first.as_str(), second.as_str()) else { return };
    if let (Some(earlier), Some(later)) = (Date::of_text(first_text), Date::of_text(second_text))
        && earlier > later
    {
        let finding =
            Finding::new(&RULE, second).variant(variant).with("first", first_text).with("second", second_text);
        findings.push(finding.related(first));
    }
}
