//! One of the four parts of the purpose is missing.

use crate::analysis::context::Code;
use crate::analysis::dimensions::states;
use crate::analysis::statement::says_why;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("purpose-incomplete", Audit, Warning, Clear, level 1);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    // A purpose that says nothing at all is one finding, of another rule.
    let purpose = code.root.get(Key::Purpose).filter(|purpose| purpose.is_object() && says_why(*purpose));
    for part in purpose.into_iter().flat_map(|_| [Key::Context, Key::Challenges, Key::Objectives, Key::Missions]) {
        if let Some(purpose) = purpose.filter(|purpose| !states(*purpose, part)) {
            findings.push(Finding::new(&RULE, purpose).variant(part.name()));
        }
    }
}
