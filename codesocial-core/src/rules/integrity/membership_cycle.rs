//! Parties of which each belongs to the next, in a circle.

use std::collections::HashMap;

use crate::analysis::belonging::{self, Belonging, PARTIES, Tie};
use crate::analysis::context::Code;
use crate::analysis::cycles::{self, Step};
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::structure::index::Named;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("membership-cycle", Integrity, Error);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let parties: Vec<Node<'a>> =
        code.index.named().iter().filter(|named| PARTIES.contains(&named.part)).map(|named| named.element).collect();
    let numbers: HashMap<u32, usize> =
        parties.iter().enumerate().map(|(number, party)| (party.index(), number)).collect();
    let mut steps: Vec<Vec<Step<'a>>> = vec![Vec::new(); parties.len()];
    // Who holds a role belongs to nothing by it: its holders can well be members of what it belongs to.
    let belongs = |one: &Belonging<'_>| one.tie != Tie::Holder && !one.reference.is_unsound();
    for one in belonging::all(code).into_iter().filter(belongs) {
        let number = |named: Named<'a>| numbers.get(&named.element.index()).copied();
        let Some((member, to)) = one.ends(code).and_then(|(member, to)| number(member).zip(number(to))) else {
            continue;
        };
        if let Some(steps) = steps.get_mut(member) {
            steps.push(Step { reference: one.reference, to });
        }
    }
    cycles::report_steps(&parties, &steps, &RULE, findings);
}
