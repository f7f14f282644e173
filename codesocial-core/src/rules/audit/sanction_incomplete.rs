//! A sanction lacks what makes it fair.

use crate::analysis::context::Code;
use crate::analysis::dimensions::states;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("sanction-incomplete", Audit, Warning, Opposable, level 2);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for sanction in code.each(Part::Sanction) {
        // A reminder, the first of the levels, needs no hearing.
        let mild = sanction.get(Key::Level).and_then(Node::as_count) == Some(1);
        let needed: &[Key] = if mild {
            &[Key::Grounds, Key::DecidedBy]
        } else {
            &[Key::Grounds, Key::DecidedBy, Key::Hearing, Key::Appeal]
        };
        let missing: Vec<String> =
            needed.iter().filter(|key| !states(sanction, **key)).map(|key| key.name().to_owned()).collect();
        if !missing.is_empty() {
            findings.push(about(&RULE, sanction).with("missing", missing));
        }
    }
}
