//! A commitment that binds nobody by name.

use crate::analysis::context::Code;
use crate::analysis::dimensions::states;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("commitment-without-bearer", Audit, Warning, Explicit, level 1);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for commitment in code.each(Part::Commitment).filter(|commitment| !states(*commitment, Key::By)) {
        findings.push(about(&RULE, commitment));
    }
}
