//! Nobody knows how the text is changed.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::{Amendment, Governance};
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("amendment-missing", Audit, Warning, Opposable, level 2, Decisions);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let governance = code.document().governance();
    // Whoever has what the text gives to nobody changes it too.
    if code.settles_the_rest() {
        return;
    }
    let amendment = governance.then(Governance::amendment);
    if !(amendment.then(Amendment::process).is_stated() || amendment.then(Amendment::text).is_stated()) {
        findings.push(Finding::new(&RULE, code.nearest(&[Key::Governance, Key::Amendment])));
    }
}
