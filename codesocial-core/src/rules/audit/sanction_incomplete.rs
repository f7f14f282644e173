//! A sanction lacks what makes it fair.

use std::collections::HashSet;

use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::analysis::powers::facts::Fact;
use crate::analysis::sanctions::{self, Contested};
use crate::analysis::texts::in_each_language;
use crate::analysis::wording::stems;
use crate::diagnostic::finding::{Datum, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Sanction;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("sanction-incomplete", Audit, Warning, Opposable, level 2, Rights);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    // Of an exclusion that nothing is against, another rule tells that it cannot be contested.
    let told: HashSet<u32> = code
        .powers()
        .iter()
        .filter(|remark| remark.fact == Fact::ExclusionWithoutAppeal)
        .filter_map(|remark| Some(remark.about.first()?.1.index()))
        .collect();
    let contested = Contested::of(code);
    for sanction in code.all::<Sanction<'a>>() {
        // A reminder, the first of the levels, needs no hearing.
        let mild = sanction.level().may_be(1);
        // What is void by law is decided by nobody, after no hearing.
        let effect = sanction.effect().sound();
        if effect.is_some_and(|effect| in_each_language(effect.node()).any(|said| stems::says(said, stems::BY_LAW))) {
            continue;
        }
        let ended = sanctions::ended(code, sanction);
        let needed = [
            (
                Key::Grounds,
                sanction.grounds().is_stated() || sanction.breach_of().is_stated() || sanction.causes().is_stated(),
            ),
            (Key::Effect, sanction.effect().is_stated() || sanction.revokes().is_stated()),
            (Key::DecidedBy, sanction.decided_by().is_stated()),
            (Key::Hearing, mild || sanction.hearing().is_stated()),
            (
                Key::Appeal,
                mild || sanction.appeal().is_stated()
                    || contested.names(code, sanction)
                    || ended.iter().any(|class| told.contains(&class.element.index())),
            ),
        ];
        let missing = needed.iter().filter(|(_, stated)| !stated);
        let missing: Vec<&'static str> = missing.map(|(key, _)| key.name()).collect();
        let finding = match missing.as_slice() {
            [] => continue,
            // Of one thing that is missing the help names that one.
            [only] => about(&RULE, sanction).variant(only),
            _ => about(&RULE, sanction),
        };
        findings.push(finding.with("missing", Datum::WordsOf("sanction-needs", missing)));
    }
}
