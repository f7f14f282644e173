//! A duty whose words oblige to nothing.

use crate::audit::{List, binds};
use crate::code::Code;
use crate::findings::{Finding, Findings};
use crate::rule::{Rule, rule};
use crate::shape::Part;

pub(crate) static RULE: Rule = rule!("soft-verb-in-must", Audit, Warning, Explicit, level 1, check);

fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for phrase in code.phrases().iter().filter(|phrase| phrase.part == Part::Commitment && binds(phrase.holder)) {
        // An effort that is owed, and said to be one, may be told as an effort.
        if phrase.holder.text("standard") == Some("means") {
            continue;
        }
        // Under a prohibition the verb names what is forbidden: nobody may promote hatred.
        let lists: &[List] = match phrase.holder.text("force") {
            Some("must") => &[List::Trying, List::Softener],
            _ => &[List::Softener],
        };
        let found = phrase.said(lists);
        if !found.is_empty() {
            findings.push(Finding::new(&RULE, phrase.node).with("found", found));
        }
    }
}
