//! One of the four parts of the purpose is missing.

use crate::analysis::context::Code;
use crate::analysis::statement::says_why;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("purpose-incomplete", Audit, Warning, Clear, level 1);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    // A purpose that says nothing at all is one finding, of another rule.
    let Some(purpose) = code.document().purpose().sound().filter(|purpose| says_why(*purpose)) else { return };
    let parts = [
        (Key::Context, purpose.context().is_stated()),
        (Key::Challenges, purpose.challenges().is_stated()),
        (Key::Objectives, purpose.objectives().is_stated()),
        (Key::Missions, purpose.missions().is_stated()),
    ];
    for (part, _) in parts.into_iter().filter(|(_, stated)| !stated) {
        findings.push(Finding::new(&RULE, purpose).variant(part.name()));
    }
}
