//! A sanction lacks what makes it fair.

use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Sanction;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("sanction-incomplete", Audit, Warning, Opposable, level 2);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for sanction in code.all::<Sanction<'a>>() {
        // A reminder, the first of the levels, needs no hearing.
        let mild = sanction.level().may_be(1);
        let needed = [
            (Key::Grounds, sanction.grounds().is_stated()),
            (Key::Effect, sanction.effect().is_stated() || sanction.revokes().is_stated()),
            (Key::DecidedBy, sanction.decided_by().is_stated()),
            (Key::Hearing, mild || sanction.hearing().is_stated()),
            (Key::Appeal, mild || sanction.appeal().is_stated()),
        ];
        let missing = needed.iter().filter(|(_, stated)| !stated);
        let missing: Vec<String> = missing.map(|(key, _)| key.name().to_owned()).collect();
        if !missing.is_empty() {
            findings.push(about(&RULE, sanction).with("missing", missing));
        }
    }
}
