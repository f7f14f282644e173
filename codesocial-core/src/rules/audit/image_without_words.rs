//! What only those who see can read.

use crate::analysis::context::Code;
use crate::analysis::texts::survey::Concern;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("image-without-words", Audit, Warning, Accessible, level 1, Clarity);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for written in code.concerning(Concern::Link) {
        if written.text.contains("![](") {
            findings.push(Finding::new(&RULE, written.node));
        }
    }
}
