//! A body that the text says not to be formed, and is still counted on.

use std::collections::HashMap;

use crate::analysis::context::Code;
use crate::analysis::elements::name_of;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Body;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("unformed-body-named", Integrity, Warning);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let unformed = code.all::<Body<'a>>().filter_map(|body| {
        let (formed, place) = body.formed().told()?;
        (!formed).then_some((body.node().index(), (body, place)))
    });
    let unformed: HashMap<u32, (Body<'a>, Node<'a>)> = unformed.collect();
    if unformed.is_empty() {
        return;
    }
    let mut counted: HashMap<u32, Vec<Node<'a>>> = HashMap::new();
    for (reference, named) in code.references() {
        if let Some(named) = named.filter(|named| unformed.contains_key(&named.element.index()))
            && counts_on(reference.node, named.element)
        {
            counted.entry(named.element.index()).or_default().push(reference.node);
        }
    }
    for body in code.all::<Body<'a>>() {
        let index = body.node().index();
        if let (Some((_, place)), Some(places)) = (unformed.get(&index), counted.remove(&index)) {
            let finding = Finding::new(&RULE, *place).with("name", name_of(code, body.node()));
            findings.push(places.into_iter().fold(finding, Finding::related));
        }
    }
}

/// Whether a reference counts on the body that it names: not what the record and the history tell of it, not that it cannot be
/// changed, not what it says of itself.
fn counts_on(reference: Node<'_>, body: Node<'_>) -> bool {
    let (mut here, mut first_key) = (reference, None);
    while let Some(parent) = here.parent() {
        let key = here.key().and_then(Node::as_str);
        if here.index() == body.index() || key == Some("entrenched") {
            return false;
        }
        first_key = key.or(first_key);
        here = parent;
    }
    !matches!(first_key, Some("record" | "contributors" | "history"))
}
