//! One of the four parts of the purpose is missing.

use crate::analysis::context::Code;
use crate::analysis::statement::says_why;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Subject;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("purpose-incomplete", Audit, Warning, Clear, level 1, Clarity);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    // A purpose that says nothing at all is one finding, of another rule.
    let Some(purpose) = code.document().purpose().sound().filter(|purpose| says_why(*purpose)) else { return };
    let activities = code.document().subject().then(Subject::activities).is_stated();
    let parts = [
        (Key::Context, purpose.context().is_stated()),
        (Key::Challenges, purpose.challenges().is_stated()),
        (Key::Objectives, purpose.objectives().is_stated()),
        // What the purpose states, and what is done, are what one takes upon oneself.
        (Key::Missions, purpose.missions().is_stated() || purpose.statement().is_stated() || activities),
    ];
    for (part, _) in parts.into_iter().filter(|(_, stated)| !stated) {
        findings.push(Finding::new(&RULE, purpose).variant(part.name()));
    }
}
