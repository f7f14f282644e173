//! Findings as they are told: those that say the same of several places once, in the order of what can happen to people.

use serde::Serialize;

use crate::audit::genre::Expected;
use crate::audit::report::AuditReport;
use crate::audit::stakes::Stakes;
use crate::audit::topics::{Mention, Spoken, Topics};
use crate::base::sort;
use crate::diagnostic::impact::Impact;
use crate::diagnostic::rule::Severity;
use crate::messages::{Language, Page, fill};
use crate::report::problem::Problem;

/// So many are named in one sentence; the others are counted.
const NAMED: usize = 6;

/// The rules that say what the text lets happen. What the others find is that the text leaves something unsaid.
const LETS_HAPPEN: [&str; 17] = [
    "amendment-by-one-party",
    "appeal-to-decider",
    "controller-may-be-controlled",
    "decision-can-block-for-ever",
    "electorate-decides-on-itself",
    "electors-chosen-by-elected",
    "fallback-against-majority",
    "office-decides-own-succession",
    "one-present-decides",
    "open-standard-in-must",
    "private-address-of-person",
    "self-perpetuating-body",
    "soft-verb-in-must",
    "tacit-adoption-without-exit",
    "two-deciders",
    "unanimity-undone-by-exclusion",
    "vacancies-can-block",
];

/// The groups of which a right, a sanction or a power is open.
const WEIGHS: [&str; 2] = ["loose-wording.weighty", "nobody-named-to-act.power"];

/// Why findings are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Apart {
    /// The text has articles alone, and they may say what no key says (`mentioned`).
    Articles,
    /// What they ask for is not the habit of texts of this genre (`takenFor`).
    Genre,
    /// What they ask for comes once the text is adopted, and its status says that it is not yet.
    Draft,
}

/// Findings that say the same of one place or of several.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FindingGroup {
    /// What its findings have as `group`. Those that the text admits in a deviation are a group of their own.
    pub name: String,
    /// What can happen to people because of it.
    pub impact: Impact,
    /// Why it is told apart, where it is; it counts all the same.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apart: Option<Apart>,
    /// Where an article has a word of what is missing from the model: the first heading, or else the first article.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mentioned: Option<Mention>,
    /// The rule that found it.
    pub rule: &'static str,
    /// What the rule is about, in words.
    pub title: &'static str,
    /// How grave it is.
    pub severity: Severity,
    /// What is wrong, in one sentence for all its places.
    pub message: String,
    /// Why it matters in this text: what is decided so, whom it touches. Empty where the text does not tell.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub why: String,
    /// What to do.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub help: String,
    /// The deviation that the text admits and that concerns all of it, as a JSON Pointer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deviation: Option<String>,
    /// Its findings, by their place in `findings`, in the order of the text.
    pub findings: Vec<usize>,
}

/// The findings of an audit, grouped, with why each group matters and whether it is told apart.
pub(crate) fn groups(
    findings: &[Problem],
    expected: &Expected,
    stakes: &Stakes<'_, '_>,
    language: Language,
) -> Vec<FindingGroup> {
    let topics = stakes.out_of_articles().map(Topics::of);
    grouped(findings, language, |group, all| {
        let first = all.first().and_then(|first| first.pointer.as_deref());
        let in_articles = first.is_some_and(|at| at.starts_with("/articles"));
        group.why = stakes.why(all);
        group.apart = match group.rule {
            rule if expected.comes_later(rule) => Some(Apart::Draft),
            rule if expected.is_unusual(rule) => Some(Apart::Genre),
            _ => None,
        };
        let Some(topics) = topics.as_ref().filter(|_| !in_articles) else { return };
        match topics.spoken(group.rule) {
            Spoken::Nowhere => {
                language.word("groups", "nowhere").clone_into(&mut group.why);
                language.word("groups", "write-article").clone_into(&mut group.help);
            }
            Spoken::There(mention) => (group.apart, group.mentioned) = (Some(Apart::Articles), Some(mention)),
            Spoken::Unknown => group.apart = Some(Apart::Articles),
        }
    })
}

impl AuditReport {
    /// Groups the findings anew after some were taken out of `findings`, so that `groups` says no more than these.
    pub fn regroup(&mut self) {
        let before = std::mem::take(&mut self.groups);
        self.groups = grouped(&self.findings, self.language, |group, _| {
            let same = |one: &&FindingGroup| one.name == group.name && one.deviation == group.deviation;
            if let Some(one) = before.iter().find(same) {
                (group.why, group.help, group.apart) = (one.why.clone(), one.help.clone(), one.apart);
                group.mentioned.clone_from(&one.mentioned);
            }
        });
    }
}

/// The findings grouped, the gravest for people first and last what is told apart: what can happen to them; what the text lets
/// happen before what it leaves unsaid; warnings before notes; then the order of the text.
fn grouped(
    findings: &[Problem],
    language: Language,
    complete: impl Fn(&mut FindingGroup, &[&Problem]),
) -> Vec<FindingGroup> {
    let key = |number: &usize| {
        let finding = findings.get(*number)?;
        Some((finding.group.as_deref()?, finding.deviation.as_deref()))
    };
    let mut ordered: Vec<usize> = (0..findings.len()).collect();
    sort::by_key(&mut ordered, |number| (key(number), *number));
    let mut groups: Vec<FindingGroup> = Vec::new();
    for alike in ordered.chunk_by(|one, other| key(one) == key(other)) {
        let all: Vec<&Problem> = alike.iter().filter_map(|number| findings.get(*number)).collect();
        if let Some(mut group) = group(alike, &all, language) {
            complete(&mut group, &all);
            groups.push(group);
        }
    }
    sort::by_key(&mut groups, |group| {
        let unsaid = !LETS_HAPPEN.contains(&group.rule) && !WEIGHS.contains(&group.name.as_str());
        (group.apart, group.impact, unsaid, std::cmp::Reverse(group.severity), group.findings.first().copied())
    });
    groups
}

fn group(alike: &[usize], all: &[&Problem], language: Language) -> Option<FindingGroup> {
    let first = *all.first()?;
    let page = Page::of_rule(first.rule, language);
    let words = page.several("several", first.variant).filter(|_| all.len() > 1);
    let message = match words {
        Some(words) => fill(words, &[("count", &all.len().to_string()), ("each", &named(all, language))]),
        None => first.message.clone(),
    };
    Some(FindingGroup {
        name: first.group.clone()?,
        impact: first.impact?,
        apart: None,
        mentioned: None,
        rule: first.rule,
        title: page.title(),
        severity: first.severity,
        message,
        why: String::new(),
        help: first.help.clone(),
        deviation: first.deviation.clone(),
        findings: alike.to_vec(),
    })
}

/// What the findings are about, in a row: the first few by name, the others counted.
fn named(all: &[&Problem], language: Language) -> String {
    let mut names: Vec<String> = Vec::new();
    for finding in all {
        if names.len() < NAMED && !names.contains(&finding.each) {
            names.push(finding.each.clone());
        }
    }
    let others = all.iter().filter(|finding| !names.contains(&finding.each)).count();
    if others > 0 {
        names.push(language.counted("groups", "others", others));
    }
    // Between names that hold the word “and”, it would say nothing.
    let and = language.word("lists", "and");
    if names.iter().any(|name| name.contains(and)) {
        return names.join(language.word("lists", "between"));
    }
    language.list("and", &names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_text_lets_happen_is_found_by_rules() {
        assert!(LETS_HAPPEN.iter().all(|name| crate::rules::named(name).is_some_and(|rule| rule.impact.is_some())));
    }

    #[test]
    fn every_rule_of_the_audit_says_what_can_happen_to_people() {
        assert!(crate::rules::all().all(|rule| rule.impact.is_some() == rule.quality.is_some()));
    }
}
