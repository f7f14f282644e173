//! One person alone wrote the text.

use crate::analysis::context::Code;
use crate::analysis::elements::name_of;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("single-author", Audit, Warning, CoConstructed, level 2);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let mut contributors = code.root.list(Key::Contributors).filter_map(|contributor| contributor.get(Key::Who));
    let Some(first) = contributors.next() else { return };
    if contributors.any(|other| other.as_str() != first.as_str()) {
        return;
    }
    // A group, a class of members or a role may be many; of a person it is sure that there was one.
    if let Some(party) = code.element(first).filter(|named| named.element.text(Key::Kind) == Some("person")) {
        findings.push(Finding::new(&RULE, first).with("name", name_of(code, party.element)));
    }
}
