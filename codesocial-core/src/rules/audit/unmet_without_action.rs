//! An assessment says that something is not kept, and nothing is done about it.

use std::collections::HashMap;

use crate::analysis::context::Code;
use crate::analysis::elements::called;
use crate::analysis::relations::Naming;
use crate::base::date::Date;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::document::{ActionStatus, AssessmentOutcome};
use crate::model::views::{Action, Assessment};
use crate::structure::index::Named;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("unmet-without-action", Audit, Warning, Coherent, level 3, FollowUp);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for (reference, named) in unanswered(code) {
        findings.push(Finding::new(&RULE, reference).with("id", called(named.element)).related(named.element));
    }
}

/// What was found not to be kept, or in part, and nothing answers for: where an assessment names it, and the element.
pub(crate) fn unanswered<'a>(code: &Code<'a>) -> Vec<(Node<'a>, Named<'a>)> {
    let mut found = Vec::new();
    // What answers for an element is looked up once, however often it was assessed.
    let mut answers: HashMap<u32, Answers> = HashMap::new();
    for assessment in code.all::<Assessment<'a>>() {
        if !matches!(assessment.outcome().sound(), Some(AssessmentOutcome::Partly | AssessmentOutcome::NotMet)) {
            continue;
        }
        let named = assessment.of().each().filter_map(|of| Some((of.node(), code.element(of.node())?)));
        for (reference, named) in named {
            let element = named.element;
            let answers = answers.entry(element.index()).or_insert_with(|| Answers::of(code, element));
            let at = assessment.at();
            if !answers.open && !at.is_unsound() && answers.done < at.sound() && answers.met <= at.sound() {
                found.push((reference, named));
            }
        }
    }
    found
}

/// What is done about an element.
struct Answers {
    /// Whether an action on it is planned or ongoing, or may be.
    open: bool,
    /// The last day on which an action on it was finished.
    done: Option<Date>,
    /// The last day on which it was found kept.
    met: Option<Date>,
}

impl Answers {
    fn of<'a>(code: &Code<'a>, element: Node<'a>) -> Self {
        let actions = || code.relations().by(element, Naming::IMPLEMENTS).map(Action::of_node);
        let met = || {
            let facts = code.relations().by(element, Naming::ASSESSES).map(Assessment::of_node);
            facts.filter(|fact| fact.outcome().may_be(AssessmentOutcome::Met))
        };
        let done = || actions().filter(|action| action.status().is(ActionStatus::Done));
        let unclear = done().any(|action| action.until().is_unsound())
            || met().any(|fact| fact.at().is_unsound() || fact.outcome().is_unsound())
            || !code.knows_who_names(element, &[Naming::IMPLEMENTS, Naming::ASSESSES]);
        let open = |action: Action<'a>| {
            action.status().may_be(ActionStatus::Planned) || action.status().may_be(ActionStatus::Ongoing)
        };
        Answers {
            open: unclear || actions().any(open),
            done: done().filter_map(|action| action.until().sound()).max(),
            met: met().filter_map(|fact| fact.at().sound()).max(),
        }
    }
}
