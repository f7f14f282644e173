//! A duty that is owed to nobody.

use crate::analysis::commitments::binding;
use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("commitment-without-beneficiary", Audit, Warning, Opposable, level 2, Duties);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for commitment in binding(code).filter(|commitment| !commitment.toward().is_stated()) {
        findings.push(about(&RULE, commitment));
    }
}
