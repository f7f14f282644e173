//! Nobody knows how many must be there.

use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("process-without-quorum", Audit, Warning, Explicit, level 2);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    // Advice, delegation and lot are not decided by a number of voices.
    let collective = ["consent", "consensus", "unanimity", "majority", "supermajority", "plurality"];
    for process in code.each(Part::Process).filter(|process| process.get(Key::Quorum).is_none()) {
        // A threshold out of all who may decide says by itself how many are needed.
        let base = process.get(Key::Threshold).and_then(|threshold| threshold.text(Key::Base));
        let out_of_all = matches!(base, Some("eligible" | "members"));
        if process.text(Key::Method).is_some_and(|method| collective.contains(&method)) && !out_of_all {
            findings.push(about(&RULE, process));
        }
    }
}
