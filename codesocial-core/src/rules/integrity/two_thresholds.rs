//! A threshold that says more than one of `over`, `atLeast` and `count`.

use crate::analysis::context::Code;
use crate::base::sort;
use crate::diagnostic::finding::{Finding, Findings, Place};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Threshold;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("two-thresholds", Integrity, Error);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for threshold in code.all::<Threshold<'a>>() {
        let stated = [
            threshold.over().told().map(|(_, node)| (node, Key::Over)),
            threshold.at_least().told().map(|(_, node)| (node, Key::AtLeast)),
            threshold.count().told().map(|(_, node)| (node, Key::Count)),
        ];
        let mut stated: Vec<_> = stated.into_iter().flatten().collect();
        sort::by_key(&mut stated, |(node, _)| node.index());
        if let [(first, one), (second, other), ..] = stated[..] {
            let finding = Finding::new(&RULE, Place::Key(second)).with("one", one.name()).with("other", other.name());
            let heads = stated.iter().any(|(_, key)| *key == Key::Count);
            findings.push(if heads { finding.variant("count") } else { finding }.related(Place::Key(first)));
        }
    }
}
