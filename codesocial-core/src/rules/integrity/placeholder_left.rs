//! What a template or a draft left to be filled in.

mod scan;
#[cfg(test)]
pub(crate) use scan::published;

use crate::analysis::context::Code;
use crate::analysis::texts::survey::Concern;
use crate::base::unicode::composed;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::rules::integrity::placeholder_left::scan::Left;

pub(crate) static RULE: Rule = rule!("placeholder-left", Integrity, Warning);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for written in code.concerning(Concern::Placeholder) {
        for left in scan::placeholders(&composed(written.text), written.language) {
            let finding = Finding::new(&RULE, written.node);
            findings.push(match left {
                Left::Mark(found) => finding.at_words(found).with("found", found),
                Left::Alone(found) => finding.at_words(found).variant("alone").with("found", found),
                Left::Hole(found) => finding.at_words(found).variant("hole").with("found", found),
            });
        }
    }
}
