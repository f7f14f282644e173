//! The same statement written twice, under two ids.

use crate::tree::key::Key;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

use crate::analysis::context::Code;
use crate::base::plain_text::{plain, repeated};
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("repeated-statement", Integrity, Warning);

/// Shorter texts are names more than statements.
const LEAST_WORDS: usize = 3;

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for part in [Part::Item, Part::Principle, Part::Model, Part::Commitment] {
        let said = |element: Node<'a>| element.get(Key::Text).and_then(|text| code.authoritative(text));
        let said: Vec<(Node<'a>, &str)> =
            code.each(part).filter_map(|element| Some((element, said(element)?))).collect();
        let repeated = repeated(&said.iter().map(|(_, said)| *said).collect::<Vec<&str>>());
        let mut first: HashMap<(String, &str), Node<'a>> = HashMap::new();
        for ((element, said), _) in said.into_iter().zip(repeated).filter(|(_, repeated)| *repeated) {
            let said = plain(said);
            if said.split(' ').count() < LEAST_WORDS || depends(element) {
                continue;
            }
            // Opposite forces are a clash, which another rule says.
            match first.entry((said, element.text(Key::Force).unwrap_or_default())) {
                Entry::Vacant(place) => {
                    place.insert(element);
                }
                Entry::Occupied(place) => {
                    let [id, other] = [element.text(Key::Id), place.get().text(Key::Id)].map(Option::unwrap_or_default);
                    let finding = Finding::new(&RULE, element).with("id", id).with("other", other);
                    findings.push(finding.with("kind", part).related(*place.get()));
                }
            }
        }
    }
}

/// Whether a commitment holds only for some time or under a condition: then the same words can be needed twice.
fn depends(element: Node<'_>) -> bool {
    [Key::When, Key::From, Key::Until].into_iter().any(|key| element.get(key).is_some())
}
