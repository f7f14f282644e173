//! Nobody knows what equal votes mean.

use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::document::Method;
use crate::model::views::Process;

pub(crate) static RULE: Rule = rule!("tie-not-settled", Audit, Warning, Explicit, level 2, Decisions);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for process in code.all::<Process<'a>>() {
        // A threshold says by itself what equal votes mean; most votes does not.
        if process.method().is(Method::Plurality) && process.tie().is_absent() && process.threshold().is_absent() {
            findings.push(about(&RULE, process));
        }
    }
}
