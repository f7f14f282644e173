//! A public text gives away where a person lives or can be called.

use crate::analysis::addresses::{is_home, is_mail, is_phone, is_street};
use crate::analysis::context::Code;
use crate::analysis::elements::called;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::document::StakeholderKind;
use crate::model::field::Field;
use crate::model::views::Stakeholder;

pub(crate) static RULE: Rule = rule!("private-address-of-person", Audit, Warning, Accessible, level 1, Rights);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for person in code.all::<Stakeholder<'a>>().filter(|party| party.kind().is(StakeholderKind::Person)) {
        let texts = [person.name(), person.description()].into_iter().filter_map(Field::sound);
        let texts = texts.filter_map(|text| code.in_own_language(text.node()));
        let identifier = person.identifier().told().map(|(said, node)| (node, said));
        // One finding a person: the cure is the same.
        if let Some((place, _)) = texts.chain(identifier).find(|(_, text)| gives_away(text)) {
            findings.push(Finding::new(&RULE, place).with("id", called(person.node())));
        }
    }
    let contact = code.document().subject().sound().and_then(|subject| subject.contact().sound());
    if let Some((place, _)) =
        contact.and_then(|contact| code.in_own_language(contact.node())).filter(|(_, said)| is_home(said))
    {
        findings.push(Finding::new(&RULE, place).variant("contact"));
    }
}

fn gives_away(text: &str) -> bool {
    is_mail(text) || is_phone(text) || is_street(text)
}
