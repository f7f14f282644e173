//! The level that a document reaches, and what is missing for the next.

use serde::Serialize;

use crate::base::sort;
use crate::diagnostic::rule::{Quality, Rule, Severity};
use crate::diagnostic::tally::Tally;
use crate::messages::{Language, Page};
use crate::report::problem::Problem;
use crate::tree::span::Range;

/// How far a document has come. There is no score: a level says what a reader can do with the text, and what is missing
/// for the next.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LevelReport {
    /// The level reached: 0 readable (the document is valid), 1 described, 2 opposable, 3 auditable. Absent when the
    /// document is not valid: then it has no level.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reached: Option<u8>,
    /// The level that was asked for, if one was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asked: Option<u8>,
    /// Whether the level that was asked for is reached.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub met: Option<bool>,
    /// What is missing for the level after it. Absent when the highest is reached.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Gap>,
}

/// What stands between a document and a level.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Gap {
    /// The level.
    pub level: u8,
    /// How many findings stand between the document and the level.
    pub findings: usize,
    /// What is missing, the most useful first; last what is told apart.
    pub missing: Vec<Missing>,
    /// The rules that could not judge, since what they look at depends on the day and no date was given (`options.at`).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unjudged: Vec<&'static str>,
    /// What stands between the document and the levels after it, as the text is today: what is written to reach this one
    /// can bring demands of its own.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub beyond: Vec<Beyond>,
}

/// How far a higher level is.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Beyond {
    /// The level.
    pub level: u8,
    /// How many findings stand before it, those before lower levels not counted.
    pub findings: usize,
    /// How many rules could not judge for want of a date.
    pub unjudged: usize,
}

/// A thing that is missing, or wrong: all findings of one rule.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Missing {
    /// The rule that found it.
    pub rule: &'static str,
    /// What it is about, in words.
    pub title: &'static str,
    /// The quality that it touches; absent for an error of validation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quality: Option<Quality>,
    /// How often it was found.
    pub count: usize,
    /// How many of these one change can mend: all, where one new element may answer every one of them (an action carries
    /// out many commitments), else one.
    pub one_change: usize,
    /// How many findings still stand between the document and the level once all of these are mended.
    pub remaining: usize,
    /// Whether its quality has then nothing left that keeps from the level; false for an error of validation.
    pub frees: bool,
    /// How many of these the text admits, with a reason, until a day that has not passed. They count all the same.
    #[serde(skip_serializing_if = "is_zero")]
    pub admitted: usize,
    /// The first place, as a JSON Pointer. Absent when the finding is not listed (see `select`, `ignore`, `limits`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pointer: Option<String>,
    /// The first place in the text, where a text was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub range: Option<Range>,
    /// What to do at the first place.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub help: String,
}

fn is_zero(count: &usize) -> bool {
    *count == 0
}

/// The rules whose findings one new element can all answer, since it may name as many elements as it likes.
const TOGETHER: [&str; 4] =
    ["assessment-missing", "commitment-without-action", "intention-without-action", "objective-that-nothing-serves"];

/// The highest level.
pub(crate) const HIGHEST: u8 = 3;

/// What the level of a document rests on.
pub(crate) struct Facts<'j> {
    /// How often each rule found something, whether or not it was to be listed.
    pub(crate) found: &'j Tally,
    /// The rules that had something to judge and could not, for want of a date.
    pub(crate) unjudged: &'j [&'static Rule],
    /// How many listed findings of a rule an admitted deviation in force concerns.
    pub(crate) admitted: &'j Tally,
    /// The listed findings and problems, in the order of the text.
    pub(crate) problems: &'j [Problem],
    /// The language of the words.
    pub(crate) language: Language,
}

/// What is concluded from what all rules found.
pub(crate) fn level(facts: &Facts<'_>, asked: Option<u8>) -> LevelReport {
    let Facts { found, unjudged, .. } = facts;
    let next = (0..=HIGHEST).find(|level| {
        found.iter().any(|(rule, _)| blocks(rule) == Some(*level))
            || unjudged.iter().any(|rule| blocks(rule) == Some(*level))
    });
    let reached = match next {
        Some(level) => level.checked_sub(1),
        None => Some(HIGHEST),
    };
    LevelReport {
        reached,
        asked,
        met: asked.map(|asked| reached.is_some_and(|reached| reached >= asked)),
        next: next.map(|level| Gap {
            level,
            findings: before(level, found),
            missing: missing(level, facts),
            unjudged: unjudged.iter().filter(|rule| blocks(rule) == Some(level)).map(|rule| rule.name).collect(),
            beyond: (level + 1..=HIGHEST)
                .map(|level| Beyond {
                    level,
                    findings: before(level, found),
                    unjudged: unjudged.iter().filter(|rule| blocks(rule) == Some(level)).count(),
                })
                .collect(),
        }),
    }
}

impl LevelReport {
    /// Puts some rules after the others in what is missing.
    pub(crate) fn put_last(&mut self, last: impl Fn(&str) -> bool) {
        if let Some(gap) = &mut self.next {
            sort::by_key(&mut gap.missing, |missing| last(missing.rule));
        }
    }
}

/// How many findings keep a document from a level.
fn before(level: u8, found: &Tally) -> usize {
    found.iter().filter(|(rule, _)| blocks(rule) == Some(level)).map(|(_, count)| count).sum()
}

/// The level that a finding of a rule keeps a document from: an error keeps it from being valid (level 0), a warning of
/// the audit from the rule's level; notes, and warnings of validation, from none.
fn blocks(rule: &Rule) -> Option<u8> {
    match rule.severity {
        Severity::Error => Some(0),
        Severity::Warning => rule.level,
        Severity::Note => None,
    }
}

/// What keeps a document from a level. The order is that in which mending pays: the qualities in the order of the method,
/// since each stands on those before it (a commitment can be made opposable only once it is clear who bears it); within
/// one, what is found most often; then by name, so that the order is always the same.
fn missing(level: u8, facts: &Facts<'_>) -> Vec<Missing> {
    let Facts { found, unjudged, admitted, problems, language } = facts;
    let all = before(level, found);
    // The first listed problem of each rule, in one pass.
    let mut first: Vec<&Problem> = Vec::new();
    let place = |first: &[&Problem], rule: &str| first.binary_search_by(|problem| problem.rule.cmp(rule));
    for problem in *problems {
        if let Err(place) = place(&first, problem.rule) {
            first.insert(place, problem);
        }
    }
    let of_level = found.iter().filter(|(rule, _)| blocks(rule) == Some(level));
    // Whether nothing but findings of this rule keeps its quality from the level.
    let alone = |rule: &Rule| {
        let found = of_level.clone().map(|(rule, _)| rule);
        let waiting = unjudged.iter().copied().filter(|rule| blocks(rule) == Some(level));
        !found.chain(waiting).any(|other| other.quality == rule.quality && !std::ptr::eq(other, rule))
    };
    let mut missing: Vec<Missing> = of_level
        .clone()
        .map(|(rule, count)| {
            let problem = place(&first, rule.name).ok().and_then(|place| first.get(place));
            Missing {
                rule: rule.name,
                title: Page::of_rule(rule.name, *language).title(),
                quality: rule.quality,
                count,
                one_change: if TOGETHER.contains(&rule.name) { count } else { 1 },
                remaining: all - count,
                frees: rule.quality.is_some() && alone(rule),
                admitted: admitted.of(rule),
                pointer: problem.and_then(|problem| problem.pointer.clone()),
                range: problem.and_then(|problem| problem.range),
                help: problem.map(|problem| problem.help.clone()).unwrap_or_default(),
            }
        })
        .collect();
    sort::by_key(&mut missing, |missing| (missing.quality, std::cmp::Reverse(missing.count), missing.rule));
    missing
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rules_that_one_element_answers_are_rules() {
        assert!(TOGETHER.iter().all(|name| crate::rules::named(name).is_some_and(|rule| rule.level.is_some())));
    }
}
