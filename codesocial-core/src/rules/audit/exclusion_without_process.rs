//! An exclusion that nobody is named to decide.

use crate::analysis::context::Code;
use crate::analysis::dimensions::states;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("exclusion-without-process", Audit, Note, Opposable, level 2);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for membership in code.each(Part::Membership) {
        if states(membership, Key::Exclude) && !states(membership, Key::ExcludeProcess) {
            findings.push(about(&RULE, membership));
        }
    }
}
