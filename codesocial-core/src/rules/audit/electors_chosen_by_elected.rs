//! Electors chosen by those whom they elect.

use crate::analysis::context::Code;
use crate::analysis::powers::facts::{Fact, tell};
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("electors-chosen-by-elected", Audit, Note, Opposable, level 2, Rights);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    tell(code, Fact::ElectorsChosenByElected, &RULE, findings);
}
