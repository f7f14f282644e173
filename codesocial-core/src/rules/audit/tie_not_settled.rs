//! Nobody knows what equal votes mean.

use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("tie-not-settled", Audit, Warning, Explicit, level 2);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for process in code.each(Part::Process) {
        // A threshold says by itself what equal votes mean; most votes does not.
        if process.text(Key::Method) == Some("plurality")
            && process.get(Key::Tie).is_none()
            && process.get(Key::Threshold).is_none()
        {
            findings.push(about(&RULE, process));
        }
    }
}
