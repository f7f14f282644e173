//! Nobody is named who took part in writing.

use crate::audit::states;
use crate::code::Code;
use crate::findings::{Finding, Findings};
use crate::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("no-contributors", Audit, Warning, CoConstructed, level 2, check);

fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    if !states(code.root, "contributors") {
        findings.push(Finding::new(&RULE, code.root));
    }
}
