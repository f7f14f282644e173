//! Who decides alone, also on their own affairs.

use crate::analysis::context::Code;
use crate::analysis::dimensions::states;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("recusal-not-settled", Audit, Note, Explicit, level 2);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for process in code.each(Part::Process) {
        let few = matches!(process.text(Key::Method), Some("advice" | "delegation"));
        if few && !states(process, Key::Recusal) {
            findings.push(about(&RULE, process));
        }
    }
}
