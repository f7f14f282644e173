//! An intention that no action carries out.

use crate::audit::about;
use crate::code::Code;
use crate::findings::Findings;
use crate::rule::{Rule, rule};
use crate::shape::Part;
use crate::source::Node;

pub(crate) static RULE: Rule = rule!("intention-without-action", Audit, Warning, Coherent, level 3, check);

fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for model in code.each(Part::Model) {
        let intended = model.get("practised").and_then(Node::as_bool) == Some(false);
        if intended && code.relations().by(model, "actions", "implements").next().is_none() {
            findings.push(about(&RULE, model));
        }
    }
}
