//! A text that can change overnight.

use crate::analysis::context::Code;
use crate::analysis::dimensions::states;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("amendment-without-notice", Audit, Note, Opposable, level 2);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for amendment in code.each(Part::Amendment) {
        let process = amendment.get(Key::Process).and_then(|reference| code.element(reference));
        let noticed = process.is_some_and(|process| states(process.element, Key::Notice));
        if !noticed && !states(amendment, Key::Notice) {
            findings.push(Finding::new(&RULE, amendment));
        }
    }
}
