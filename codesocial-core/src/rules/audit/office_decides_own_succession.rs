//! Deciding who comes after oneself.

use crate::analysis::context::Code;
use crate::analysis::powers::facts::{Fact, tell};
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("office-decides-own-succession", Audit, Note, Opposable, level 2, Rights);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    tell(code, Fact::OwnSuccession, &RULE, findings);
}
