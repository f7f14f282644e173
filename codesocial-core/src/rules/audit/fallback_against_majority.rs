//! Adopted against the majority.

use crate::analysis::context::Code;
use crate::analysis::powers::facts::{Fact, tell};
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("fallback-against-majority", Audit, Note, Coherent, level 3, Decisions);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    tell(code, Fact::FallbackAgainstMajority, &RULE, findings);
}
