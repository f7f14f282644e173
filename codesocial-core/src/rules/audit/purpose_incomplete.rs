//! One of the four parts of the purpose is missing.

use crate::analysis::context::Code;
use crate::analysis::dimensions::states;
use crate::analysis::statement::says_why;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("purpose-incomplete", Audit, Warning, Clear, level 1);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    // A purpose that says nothing at all is one finding, of another rule.
    let purpose = code.root.get("purpose").filter(|purpose| purpose.is_object() && says_why(*purpose));
    for part in purpose.into_iter().flat_map(|_| ["context", "challenges", "objectives", "missions"]) {
        if let Some(purpose) = purpose.filter(|purpose| !states(*purpose, part)) {
            findings.push(Finding::new(&RULE, purpose).variant(part));
        }
    }
}
