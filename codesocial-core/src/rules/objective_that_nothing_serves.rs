//! An objective or a mission that nothing serves.

use crate::audit::about;
use crate::code::Code;
use crate::findings::Findings;
use crate::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("objective-that-nothing-serves", Audit, Warning, Coherent, level 2, check);

fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let Some(purpose) = code.root.get("purpose") else { return };
    for (list, variant) in [("objectives", "objective"), ("missions", "mission")] {
        for item in purpose.list(list) {
            let mentions = code.relations().mentions(item);
            let served =
                mentions.iter().any(|mention| mention.is("principles", "serves") || mention.is("actions", "implements"));
            if !served {
                findings.push(about(&RULE, item).variant(variant));
            }
        }
    }
}
