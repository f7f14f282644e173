//! Nobody has looked whether duties are kept.

use crate::audit::{about, binding};
use crate::code::Code;
use crate::findings::{Finding, Findings};
use crate::rule::{Rule, rule};
use crate::shape::Part;
use crate::source::Node;

pub(crate) static RULE: Rule = rule!("assessment-missing", Audit, Warning, Auditable, level 3, check);

fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let looked = |fact: Node<'a>| fact.text("outcome") != Some("not-assessed");
    let never = |commitment: &Node<'a>| !code.relations().by(*commitment, "assessments", "of").any(looked);
    let unassessed: Vec<Node<'a>> = binding(code).filter(never).collect();
    if unassessed.len() > 1 && !code.each(Part::Assessment).any(looked) {
        let finding = Finding::new(&RULE, code.nearest("/record")).variant("none");
        return findings.push(finding.with("count", unassessed.len()));
    }
    for commitment in unassessed {
        findings.push(about(&RULE, commitment));
    }
}
