//! A decision that can block for ever.

use crate::analysis::context::Code;
use crate::analysis::powers::facts::{Fact, tell};
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("decision-can-block-for-ever", Audit, Note, Coherent, level 3, Decisions);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    tell(code, Fact::BlocksForEver, &RULE, findings);
}
