//! A reference to an element that does not exist.

use crate::analysis::context::Code;
use crate::base::nearest::nearest;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("dangling-reference", Integrity, Error);

/// How many letters of references are compared with ids in all to find those that were meant: enough for fifty mistakes
/// in a code of four hundred elements, and the check stays linear in a document made of mistakes.
const MOST_COMPARED: usize = 250_000;

/// A comparison costs no less than one with so many letters.
const LEAST: usize = 8;

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let named = code.index.named();
    let mut left_to_compare = MOST_COMPARED;
    for (reference, target) in code.references() {
        if target.is_some() {
            continue;
        }
        let Some(id) = reference.node.as_str().and_then(|text| code.own_id(text)) else { continue };
        // The element may be there, with an id, or in a value, that cannot be read.
        if reference.kinds.iter().any(|kind| code.index.hides_name(*kind)) {
            continue;
        }
        let finding = Finding::new(&RULE, reference.node).with("found", id).with("expected", reference.kinds);
        let guess = match left_to_compare.checked_sub(named.len().saturating_mul(id.len().max(LEAST))) {
            Some(left) => {
                left_to_compare = left;
                let of_kind = named.iter().filter(|named| reference.kinds.contains(&named.part));
                nearest(id, of_kind.filter_map(|named| named.id.as_str()).map(|known| (known, known)))
            }
            None => None,
        };
        findings.push(match guess {
            Some(suggestion) => finding.variant("suggestion").with("suggestion", suggestion),
            None => finding,
        });
    }
}
