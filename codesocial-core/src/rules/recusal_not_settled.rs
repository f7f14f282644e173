//! Who decides alone, also on their own affairs.

use crate::audit::{about, states};
use crate::code::Code;
use crate::findings::{Findings};
use crate::rule::{Rule, rule};
use crate::shape::Part;

pub(crate) static RULE: Rule = rule!("recusal-not-settled", Audit, Note, Explicit, level 2, check);

fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for process in code.each(Part::Process) {
        let few = matches!(process.text("method"), Some("advice" | "delegation"));
        if few && !states(process, "recusal") {
            findings.push(about(&RULE, process));
        }
    }
}
