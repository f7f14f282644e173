//! The eight qualities: what was found under each, level by level.

use serde::Serialize;

use crate::diagnostic::rule::{Quality, Rule, Severity};
use crate::diagnostic::tally::Tally;

/// What was found under a quality. Everything counts here, whatever was selected to be listed.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct QualityReport {
    /// The quality.
    pub quality: Quality,
    /// How many findings in all.
    pub findings: usize,
    /// The levels at which the quality is asked for, the lowest first. A level that is not here asks nothing of it.
    pub levels: Vec<QualityAtLevel>,
}

/// What was found under a quality at a level.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct QualityAtLevel {
    /// The level: 1 described, 2 opposable, 3 auditable.
    pub level: u8,
    /// How many warnings: these stand between the document and the level.
    pub warnings: usize,
    /// How many notes: good to know, they never stand in the way.
    pub notes: usize,
    /// Whether no warning was found and nothing was left unjudged.
    pub free: bool,
}

/// The eight reports, in the order of the method.
pub(crate) fn qualities(found: &Tally, unjudged: &[&'static Rule]) -> Vec<QualityReport> {
    let report = |quality: Quality| {
        let levels = (1..=3).filter_map(|level| at_level(quality, level, found, unjudged));
        let levels: Vec<QualityAtLevel> = levels.collect();
        QualityReport { quality, findings: levels.iter().map(|level| level.warnings + level.notes).sum(), levels }
    };
    Quality::ALL.into_iter().map(report).collect()
}

fn at_level(quality: Quality, level: u8, found: &Tally, unjudged: &[&'static Rule]) -> Option<QualityAtLevel> {
    let belongs = |rule: &Rule| rule.quality == Some(quality) && rule.level == Some(level);
    crate::rules::all().find(|rule| belongs(rule))?;
    let count = |severity: Severity| {
        let rules = found.iter().filter(|(rule, _)| belongs(rule) && rule.severity == severity);
        rules.map(|(_, count)| count).sum()
    };
    let (warnings, notes): (usize, usize) = (count(Severity::Warning), count(Severity::Note));
    let judged = !unjudged.iter().any(|rule| belongs(rule) && rule.severity == Severity::Warning);
    Some(QualityAtLevel { level, warnings, notes, free: warnings == 0 && judged })
}
