//! One term, two definitions.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use crate::analysis::context::Code;
use crate::base::plain_text::{plain, repeated};
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Term;

pub(crate) static RULE: Rule = rule!("term-defined-twice", Integrity, Warning);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let terms = code.all::<Term<'a>>().filter_map(|entry| Some(entry.term().sound()?.node()));
    let terms: Vec<_> = terms.filter_map(|term| Some((term, code.authoritative(term)?))).collect();
    let repeated = repeated(&terms.iter().map(|(_, said)| *said).collect::<Vec<&str>>());
    let mut first = HashMap::new();
    for ((term, said), _) in terms.into_iter().zip(repeated).filter(|(_, repeated)| *repeated) {
        let simple = plain(said);
        match first.entry(simple) {
            Entry::Vacant(place) => {
                place.insert(term);
            }
            Entry::Occupied(place) => findings.push(Finding::new(&RULE, term).with("term", said).related(*place.get())),
        }
    }
}
