//! A version that is deposited twice.

use std::collections::HashMap;

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Revision;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("duplicate-revision", Integrity, Error);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let mut first: HashMap<&str, Node<'a>> = HashMap::new();
    for (text, version) in code.all::<Revision<'a>>().filter_map(|revision| revision.version().told()) {
        let known = *first.entry(text).or_insert(version);
        if known.index() != version.index() {
            findings.push(Finding::new(&RULE, version).with("version", text).related(known));
        }
    }
}
