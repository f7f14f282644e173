//! Two dates of which the later one comes first.

use crate::analysis::context::Code;
use crate::base::date::Date;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::field::Field;
use crate::model::views::{Action, Adoption, Commitment, Decision, Effective, Review};

pub(crate) static RULE: Rule = rule!("dates-out-of-order", Integrity, Error);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for effective in code.all::<Effective<'a>>() {
        in_order(effective.from(), effective.until(), "period", findings);
    }
    for commitment in code.all::<Commitment<'a>>() {
        in_order(commitment.from(), commitment.until(), "period", findings);
    }
    for action in code.all::<Action<'a>>() {
        in_order(action.from(), action.until(), "period", findings);
    }
    for commitment in code.all::<Commitment<'a>>() {
        let due = match commitment.due() {
            Field::Sound(time, node) => time.day().map_or(Field::Absent, |day| Field::Sound(day, node)),
            Field::Absent | Field::Unsound(_) | Field::Elsewhere(_) => Field::Absent,
        };
        in_order(commitment.from(), due, "due", findings);
    }
    // The review that `by` announces is the next one, so it follows the publication.
    in_order(code.document().issued(), code.document().review().then(Review::by), "review", findings);
    for adoption in code.all::<Adoption<'a>>() {
        let decision = adoption.decision().sound().and_then(|name| code.named::<Decision<'a>>(name));
        in_order(decision.map_or(Field::Absent, Decision::at), adoption.at(), "adoption", findings);
    }
}

/// Reports two days of which the one that must come first comes later. What is no day is another rule's.
fn in_order<'a>(first: Field<'a, Date>, second: Field<'a, Date>, variant: &'static str, findings: &mut Findings<'a>) {
    if let (Some((earlier, first)), Some((later, second))) = (first.told(), second.told())
        && earlier > later
    {
        let finding = Finding::new(&RULE, second).variant(variant).with("first", earlier.to_string());
        findings.push(finding.with("second", later.to_string()).related(first));
    }
}
