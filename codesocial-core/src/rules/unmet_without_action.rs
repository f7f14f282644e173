//! An assessment says that something is not kept, and nothing is done about it.

use crate::code::Code;
use crate::findings::{Finding, Findings};
use crate::rule::{Rule, rule};
use crate::shape::Part;
use crate::source::Node;

pub(crate) static RULE: Rule = rule!("unmet-without-action", Audit, Warning, Coherent, level 3, check);

fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for assessment in code.each(Part::Assessment) {
        if !matches!(assessment.text("outcome"), Some("partly" | "not-met")) {
            continue;
        }
        for (reference, element) in assessment.list("of").filter_map(|of| Some((of, code.element(of)?.element))) {
            // A later assessment may have found it kept.
            let later = |other: Node<'a>| other.text("at") > assessment.text("at") && other.text("outcome") == Some("met");
            let answered = code.relations().by(element, "actions", "implements").any(|action| {
                matches!(action.text("status"), Some("planned" | "ongoing"))
                    || action.text("status") == Some("done") && action.text("until") >= assessment.text("at")
            });
            if !answered && !code.relations().by(element, "assessments", "of").any(later) {
                let id = element.text("id").unwrap_or_default();
                findings.push(Finding::new(&RULE, reference).with("id", id).related(element));
            }
        }
    }
}
