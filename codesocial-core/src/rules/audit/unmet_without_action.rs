//! An assessment says that something is not kept, and nothing is done about it.

use crate::tree::key::Key;
use std::collections::HashMap;

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("unmet-without-action", Audit, Warning, Coherent, level 3);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for (reference, element) in unanswered(code) {
        let id = element.text(Key::Id).unwrap_or_default();
        findings.push(Finding::new(&RULE, reference).with("id", id).related(element));
    }
}

/// What was found not to be kept, or in part, and nothing answers for: where an assessment names it, and the element.
pub(crate) fn unanswered<'a>(code: &Code<'a>) -> Vec<(Node<'a>, Node<'a>)> {
    let mut found = Vec::new();
    // What answers for an element is looked up once, however often it was assessed.
    let mut answers: HashMap<u32, Answers<'a>> = HashMap::new();
    for assessment in code.each(Part::Assessment) {
        if !matches!(assessment.text(Key::Outcome), Some("partly" | "not-met")) {
            continue;
        }
        for (reference, element) in assessment.list(Key::Of).filter_map(|of| Some((of, code.element(of)?.element))) {
            let answers = answers.entry(element.index()).or_insert_with(|| Answers::of(code, element));
            let at = assessment.text(Key::At);
            if !answers.open && answers.done < at && answers.met <= at {
                found.push((reference, element));
            }
        }
    }
    found
}

/// What is done about an element. Dates of one form are in order as texts are.
struct Answers<'a> {
    /// Whether an action on it is planned or ongoing.
    open: bool,
    /// The last day on which an action on it was finished.
    done: Option<&'a str>,
    /// The last day on which it was found kept.
    met: Option<&'a str>,
}

impl<'a> Answers<'a> {
    fn of(code: &Code<'a>, element: Node<'a>) -> Self {
        let actions = || code.relations().by(element, "actions", "implements");
        let assessments = code.relations().by(element, "assessments", "of");
        Answers {
            open: actions().any(|action| matches!(action.text(Key::Status), Some("planned" | "ongoing"))),
            done: actions()
                .filter(|action| action.text(Key::Status) == Some("done"))
                .filter_map(|done| done.text(Key::Until))
                .max(),
            met: assessments
                .filter(|fact| fact.text(Key::Outcome) == Some("met"))
                .filter_map(|fact| fact.text(Key::At))
                .max(),
        }
    }
}
