//! A time that nobody can hold anyone to.

use crate::audit::{List, states};
use crate::code::Code;
use crate::findings::{Finding, Findings};
use crate::rule::{Rule, rule};
use crate::shape::Part;

pub(crate) static RULE: Rule = rule!("vague-time", Audit, Warning, Explicit, level 1, check);

fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for phrase in code.phrases() {
        // Where the time is also given as a value, the words beside it may be loose.
        let timed = || ["due", "every", "within"].iter().any(|key| states(phrase.holder, key));
        let matters = match phrase.part {
            Part::Commitment => phrase.holder.text("force") != Some("may") && !timed(),
            Part::RecourseStep => !timed(),
            Part::Amendment => true,
            _ => false,
        };
        let found = if matters { phrase.said(&[List::Time]) } else { Vec::new() };
        if !found.is_empty() {
            findings.push(Finding::new(&RULE, phrase.node).with("found", found));
        }
    }
}
