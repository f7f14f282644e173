//! What the configuration demands of a change: a step of the version, a notice, an adoption.

use std::collections::BTreeMap;

use codesocial_core::Language;
use codesocial_core::compare::Step;
use codesocial_core::operations::diff::Output as Difference;

use super::Seen;
use super::links::Fault;
use crate::config::Needs;
use crate::words::{Words, fill};

/// What the changes of a document lack, by their effects.
pub(super) fn faults(
    one: &Seen,
    difference: &Difference,
    changes: &BTreeMap<String, Needs>,
    day: &str,
    language: Language,
) -> Vec<Fault> {
    let words = &Words::of(language).check.needs;
    let mut faults = Vec::new();
    for (name, needs) in changes.iter().filter(|(name, _)| difference.effects.contains_key(&***name)) {
        let effect = language.word("effects", name);
        let mut fault = |rule: &str, template: &str, values: &[(&str, &str)]| {
            let message = fill(template, &[&[("effect", effect)], values].concat());
            faults.push(Fault { key: name.clone(), ..Fault::of_file(&one.name, rule, message) });
        };
        if step(difference) < needs.version {
            fault("change-without-version", &words.version, &[("step", language.word("steps", needs.step()))]);
        }
        if needs.adoption {
            let adopted = |digest: &str| {
                one.said.recorded.iter().any(|recorded| recorded.party.is_some() && recorded.digest == digest)
            };
            if !difference.adopters.is_empty() {
                let parties: Vec<String> = difference.adopters.iter().map(|party| format!("`{party}`")).collect();
                fault("change-not-adopted", &words.adopters, &[("parties", &language.list("and", &parties))]);
            } else if !one.digest.as_deref().is_some_and(adopted) {
                fault("change-not-adopted", &words.adoption, &[]);
            }
        }
        let days = one.said.applies_from.as_deref().and_then(|from| days_between(day, from));
        if needs.notice > 0 && days.is_none_or(|days| days < i64::from(needs.notice)) {
            let from = one.said.applies_from.as_deref();
            let template = if from.is_some() { &words.notice } else { &words.notice_no_day };
            let needed = needs.notice.to_string();
            let values = [("days", needed.as_str()), ("from", from.unwrap_or_default()), ("day", day)];
            fault("change-without-notice", template, &values);
        }
    }
    faults
}

/// The step that the version takes, by its place among those that the configuration names, from 1.
fn step(difference: &Difference) -> usize {
    match difference.version.as_ref().and_then(|version| version.made) {
        Some(Step::Patch) => 1,
        Some(Step::Minor) => 2,
        Some(Step::Major) => 3,
        _ => 0,
    }
}

fn days_between(from: &str, to: &str) -> Option<i64> {
    let [from, to] = [from, to].map(|day| day.parse::<jiff::civil::Date>().ok());
    Some(i64::from(from?.until(to?).ok()?.get_days()))
}
