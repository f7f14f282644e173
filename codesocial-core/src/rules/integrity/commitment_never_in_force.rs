//! A commitment whose days lie outside those of the text.

use crate::analysis::context::Code;
use crate::base::date::Date;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("commitment-never-in-force", Integrity, Warning);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let (text_from, text_until) = (dated(code.root.at("/effective/from")), dated(code.root.at("/effective/until")));
    for commitment in code.each(Part::Commitment) {
        let (from, until) = (dated(commitment.get(Key::From)), dated(commitment.get(Key::Until)));
        let late = from.zip(text_until).filter(|((_, from), (_, end))| from > end).map(|found| ("after", found));
        let early =
            until.zip(text_from).filter(|((_, until), (_, start))| until < start).map(|found| ("before", found));
        if let Some((variant, ((own, _), (text, _)))) = late.or(early) {
            let [date, limit] = [own.as_str(), text.as_str()].map(Option::unwrap_or_default);
            let finding = Finding::new(&RULE, own).variant(variant).with("date", date).with("limit", limit);
            findings.push(finding.related(text));
        }
    }
}

fn dated<'a>(node: Option<Node<'a>>) -> Option<(Node<'a>, Date)> {
    Some((node?, node?.as_str().and_then(Date::of_text)?))
}
