//! One person alone wrote the text.

use crate::analysis::context::Code;
use crate::analysis::elements::name_of;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::document::StakeholderKind;
use crate::model::views::Stakeholder;

pub(crate) static RULE: Rule = rule!("single-author", Audit, Warning, CoConstructed, level 2, Clarity);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let contributors = code.document().contributors();
    let unclear = contributors.is_unclear() || contributors.each().any(|contributor| contributor.who().is_unsound());
    let mut names = contributors.each().filter_map(|contributor| contributor.who().sound());
    let Some(first) = names.next() else { return };
    if unclear || names.any(|other| other.text() != first.text()) {
        return;
    }
    // A group, a class of members or a role may be many; of a person it is sure that there was one.
    let person = code.element(first.node()).map(|named| Stakeholder::of_node(named.element));
    if let Some(person) = person.filter(|party| party.kind().is(StakeholderKind::Person)) {
        findings.push(Finding::new(&RULE, first.node()).with("name", name_of(code, person.node())));
    }
}
