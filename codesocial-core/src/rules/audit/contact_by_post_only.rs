//! Who has a question must write a letter, perhaps to somebody's home.

use crate::analysis::addresses::{is_home, is_mail, is_phone, is_street};
use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("contact-by-post-only", Audit, Note, Accessible, level 1, Clarity);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let subject = code.document().subject().sound();
    let contact = subject.and_then(|subject| subject.contact().sound());
    let Some((node, said)) = contact.and_then(|contact| code.in_own_language(contact.node())) else { return };
    // Of somebody's home, another rule tells what is worse.
    if is_street(said)
        && !is_home(said)
        && !is_mail(said)
        && !is_phone(said)
        && !said.contains("://")
        && !said.contains("www.")
    {
        findings.push(Finding::new(&RULE, node));
    }
}
