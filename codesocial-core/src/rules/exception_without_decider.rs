//! An exception that nobody is named to grant.

use crate::audit::{states};
use crate::code::Code;
use crate::findings::{Finding, Findings};
use crate::rule::{Rule, rule};
use crate::shape::Part;

pub(crate) static RULE: Rule = rule!("exception-without-decider", Audit, Note, Explicit, level 2, check);

fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for exception in code.each(Part::Exception) {
        if states(exception, "criterion") && !states(exception, "decidedBy") {
            findings.push(Finding::new(&RULE, exception));
        }
    }
}
