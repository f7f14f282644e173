//! Nobody knows what force the text claims.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("binding-not-stated", Audit, Warning, Opposable, level 2, Duties);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    if code.document().binding().is_absent() {
        findings.push(Finding::new(&RULE, code.root));
    }
}
