//! Accounts that nobody examines.

use crate::analysis::context::Code;
use crate::analysis::powers::facts::{Fact, tell};
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("nobody-controls", Audit, Note, Auditable, level 3, Rights);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    tell(code, Fact::NobodyControls, &RULE, findings);
}
