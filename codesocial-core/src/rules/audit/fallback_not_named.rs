//! A process passes on what it cannot decide, to nobody.

use crate::analysis::context::Code;
use crate::analysis::dimensions::states;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("fallback-not-named", Audit, Warning, Explicit, level 2);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for process in code.each(Part::Process).filter(|process| !states(*process, Key::Fallback)) {
        let failure = process.get(Key::Quorum).and_then(|quorum| quorum.get(Key::OnFailure));
        // Both may say so: one fallback cures both.
        let passed_on =
            [failure, process.get(Key::Tie)].into_iter().flatten().find(|value| value.as_str() == Some("fallback"));
        if let Some(value) = passed_on {
            findings.push(Finding::new(&RULE, value).with("id", process.text(Key::Id).unwrap_or_default()));
        }
    }
}
