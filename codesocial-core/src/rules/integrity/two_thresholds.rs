//! A threshold that says more than one of `over`, `atLeast` and `count`.

use crate::analysis::context::Code;
use crate::base::sort;
use crate::diagnostic::finding::{Finding, Findings, Place};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("two-thresholds", Integrity, Error);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for threshold in code.each(Part::Threshold) {
        let mut stated: Vec<_> = [Key::Over, Key::AtLeast, Key::Count]
            .into_iter()
            .filter_map(|key| Some((threshold.get(key)?, key)))
            .collect();
        sort::by_key(&mut stated, |(node, _)| node.index());
        if let [(first, one), (second, other), ..] = stated[..] {
            let finding = Finding::new(&RULE, Place::Key(second)).with("one", one.name()).with("other", other.name());
            let heads = stated.iter().any(|(_, key)| *key == Key::Count);
            findings.push(if heads { finding.variant("count") } else { finding }.related(Place::Key(first)));
        }
    }
}
