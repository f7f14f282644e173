//! An intention that no action carries out.

use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("intention-without-action", Audit, Warning, Coherent, level 3);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for model in code.each(Part::Model).filter(|model| breaks_off(code, *model)) {
        findings.push(about(&RULE, model));
    }
}

/// Whether a model is an intention that no action carries out.
pub(crate) fn breaks_off<'a>(code: &Code<'a>, model: Node<'a>) -> bool {
    let intended = model.get(Key::Practised).and_then(Node::as_bool) == Some(false);
    intended && code.relations().by(model, "actions", "implements").next().is_none()
}
