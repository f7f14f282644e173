//! An assessment called independent, made by one who is bound by what is assessed.

use crate::tree::key::Key;
use std::collections::HashSet;

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("independence-contradicted", Integrity, Warning);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let bearers: HashSet<(u32, &str)> = code
        .each(Part::Commitment)
        .flat_map(|commitment| bearers(code, commitment, Key::By))
        .chain(
            code.each(Part::Exchange)
                .filter_map(|exchange| Some((exchange.index(), own(code, exchange.get(Key::From)?)?))),
        )
        .collect();
    for assessment in code.each(Part::Assessment) {
        let Some(independent) = assessment.get(Key::Independent).filter(|value| value.as_bool() == Some(true)) else {
            continue;
        };
        let Some((by, party)) = assessment.get(Key::By).and_then(|by| Some((by, own(code, by)?))) else { continue };
        let mut assessed = assessment.list(Key::Of).filter_map(|of| code.element(of));
        if let Some(named) = assessed.find(|named| bearers.contains(&(named.element.index(), party))) {
            let id = named.id.as_str().unwrap_or_default();
            let finding = Finding::new(&RULE, independent).with("party", party).with("id", id);
            findings.push(finding.related(by).related(named.element));
        }
    }
}

fn own<'a>(code: &Code<'a>, reference: Node<'a>) -> Option<&'a str> {
    code.own_id(reference.as_str()?)
}

/// The parties in a list of an element, each with the element's number.
fn bearers<'a>(code: &Code<'a>, element: Node<'a>, key: Key) -> Vec<(u32, &'a str)> {
    element.list(key).filter_map(|party| Some((element.index(), own(code, party)?))).collect()
}
