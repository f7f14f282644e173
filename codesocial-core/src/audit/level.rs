//! The level that a document reaches, and what is missing for the next.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::messages::{Language, Page};
use crate::problem::Problem;
use crate::rule::{Quality, Rule, Severity};
use crate::source::Range;

/// How far a document has come. There is no score: a level says what a reader can do with the text, and what is missing
/// for the next.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
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
pub struct Gap {
    /// The level.
    pub level: u8,
    /// What is missing, the most useful first.
    pub missing: Vec<Missing>,
    /// The rules that could not judge, since what they look at depends on the day and no date was given (`options.at`).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unjudged: Vec<&'static str>,
}

/// A thing that is missing, or wrong: all findings of one rule.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
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

/// The highest level.
pub(crate) const HIGHEST: u8 = 3;

/// What is concluded from what all rules found.
pub(crate) fn level(
    found: &BTreeMap<&'static str, (&'static Rule, usize)>,
    unjudged: &[&'static Rule],
    listed: &[Problem],
    language: Language,
    asked: Option<u8>,
) -> LevelReport {
    let next = (0..=HIGHEST).find(|level| {
        found.values().any(|(rule, _)| blocks(rule) == Some(*level))
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
            missing: missing(level, found, listed, language),
            unjudged: unjudged.iter().filter(|rule| blocks(rule) == Some(level)).map(|rule| rule.name).collect(),
        }),
    }
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
fn missing(
    level: u8,
    found: &BTreeMap<&'static str, (&'static Rule, usize)>,
    listed: &[Problem],
    language: Language,
) -> Vec<Missing> {
    // The first listed problem of each rule, in one pass.
    let mut first: BTreeMap<&str, &Problem> = BTreeMap::new();
    for problem in listed {
        first.entry(problem.rule).or_insert(problem);
    }
    let of_level = found.values().filter(|(rule, _)| blocks(rule) == Some(level));
    let mut missing: Vec<Missing> = of_level
        .map(|(rule, count)| {
            let problem = first.get(rule.name);
            Missing {
                rule: rule.name,
                title: Page::of(rule, language).title(),
                quality: rule.quality,
                count: *count,
                pointer: problem.and_then(|problem| problem.pointer.clone()),
                range: problem.and_then(|problem| problem.range),
                help: problem.map(|problem| problem.help.clone()).unwrap_or_default(),
            }
        })
        .collect();
    missing.sort_by_key(|missing| (missing.quality, std::cmp::Reverse(missing.count), missing.rule));
    missing
}
