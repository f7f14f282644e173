//! A process of which nothing says how it decides.

use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::document::Method;
use crate::model::views::Process;

pub(crate) static RULE: Rule = rule!("undefined-vote", Audit, Warning, Explicit, level 1, Decisions);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for process in code.all::<Process<'a>>() {
        let method = process.method();
        let unsaid = method.is_absent() || method.is(Method::Other);
        let counted = process.threshold().is_stated() || process.quorum().is_stated() || process.block().is_stated();
        if unsaid && !counted && !process.text().is_stated() && !process.like().is_stated() {
            findings.push(about(&RULE, process));
        }
    }
}
