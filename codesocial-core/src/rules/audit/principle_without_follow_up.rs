//! A principle that nothing puts into practice.

use crate::analysis::context::Code;
use crate::analysis::dimensions::states;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("principle-without-follow-up", Audit, Warning, Coherent, level 2);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for principle in code.each(Part::Principle).filter(|principle| breaks_off(code, *principle)) {
        findings.push(about(&RULE, principle));
    }
}

/// Whether nothing puts a principle into practice.
pub(crate) fn breaks_off<'a>(code: &Code<'a>, principle: Node<'a>) -> bool {
    let followed = || {
        code.relations().mentions(principle).iter().any(|mention| {
            mention.is("models", "applies")
                || mention.is("commitments", "upholds")
                || mention.is("actions", "implements")
        })
    };
    !states(principle, Key::Criteria) && !followed()
}
