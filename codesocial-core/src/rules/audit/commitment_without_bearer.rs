//! A commitment that binds nobody by name.

use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Commitment;

pub(crate) static RULE: Rule = rule!("commitment-without-bearer", Audit, Warning, Explicit, level 1, Duties);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for commitment in code.all::<Commitment<'a>>().filter(|commitment| !commitment.by().is_stated()) {
        findings.push(about(&RULE, commitment));
    }
}
