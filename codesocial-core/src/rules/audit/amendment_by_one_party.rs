//! One party can change alone what binds several.

use crate::analysis::commitments::binding;
use crate::analysis::context::Code;
use crate::analysis::elements::called;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::document::StakeholderKind;
use crate::model::part::Part;
use crate::model::views::{Amendment, Process, Stakeholder};

pub(crate) static RULE: Rule = rule!("amendment-by-one-party", Audit, Warning, Opposable, level 2, Rights);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let Some(amendment) = code.all::<Amendment<'a>>().next() else { return };
    let Some(process) = amendment.process().sound().and_then(|name| code.element(name.node())) else { return };
    let process = Process::of_node(process.element);
    let participants = process.participants();
    let mut names = participants.each();
    let (Some(only), None) = (names.next(), names.next()) else { return };
    // A group or a class of members is many; a person, an organisation or a role decides as one.
    let party = code.own_id(only.text()).and_then(|id| code.index.element(id));
    let one = party.is_some_and(|party| {
        let kind = Stakeholder::of_node(party.element).kind();
        party.part == Part::Role
            || matches!(
                kind.sound(),
                Some(StakeholderKind::Person | StakeholderKind::Organisation | StakeholderKind::PublicBody)
            )
    });
    let others = binding(code).any(|duty| duty.by().each().any(|bound| bound.text() != only.text()));
    let shared = amendment.approval_by().is_stated() || amendment.fork().is_stated();
    if one && others && !shared && !participants.is_unclear() {
        let party = party.map_or_else(|| only.text().into(), |party| called(party.element));
        findings.push(Finding::new(&RULE, amendment).with("party", party));
    }
}
