//! The report of an audit.

use crate::analysis::statement::Statement;
use crate::audit::audited::Audited;
use crate::audit::audited::Tool;
use crate::audit::comparison::Comparison;
use crate::audit::deviations::Deviation;
use crate::audit::genre::TakenFor;
use crate::audit::groups::FindingGroup;
use crate::audit::level::LevelReport;
use crate::audit::matrix::Row;
use crate::audit::qualities::QualityReport;
use crate::audit::questions::OpenQuestion;
use crate::messages::Language;
use crate::report::problem::Problem;
use crate::report::reading::Counts;
use crate::tree::format::Format;
use serde::Serialize;

/// What `audit` gives.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Output"))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AuditReport {
    /// Whether the document is valid: no rule of validation finds an error in it, listed or not.
    pub valid: bool,
    /// The version of the standard that it was held against.
    pub standard: &'static str,
    /// The name of the file, as it was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The notation that was read.
    pub format: Format,
    /// The document and its digests. Absent when it could not be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document: Option<Audited>,
    /// The date for which it was judged, as it was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    /// How many problems and findings of each severity, listed or not for want of room.
    pub counts: Counts,
    /// How many more were counted than are listed.
    pub omitted: usize,
    /// What the text is taken for: it says which findings are told apart. Absent where nothing tells, or when the document could not
    /// be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub taken_for: Option<TakenFor>,
    /// Questions that it leaves open: neither a key, nor a power, nor a sentence answers them. Absent where none was asked: the
    /// document could not be read, or the phrases for its language are not known, or not at hand.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub questions: Option<Vec<OpenQuestion>>,
    /// Whether it has articles and nothing that says to a program what they mean: then these alone were looked at.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub articles_alone: bool,
    /// Whether the what, the why and the how are stated. Absent when the document could not be read, or has articles alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stated: Option<Statement>,
    /// The six dimensions, from what is held to what is shown. Empty when the document could not be read, or has
    /// articles alone.
    pub matrix: Vec<Row>,
    /// The eight qualities. Empty when the document could not be read.
    pub qualities: Vec<QualityReport>,
    /// The level reached, and what is missing for the next.
    pub level: LevelReport,
    /// What has changed since the earlier report. Absent when none was given, or none in the list is on this document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<Comparison>,
    /// What the audit found, told once for all its places, the gravest for people first.
    pub groups: Vec<FindingGroup>,
    /// What the audit found, in the order of the text.
    pub findings: Vec<Problem>,
    /// The deviations that the text admits (`x-deviations`), in the order of the text. What they concern is among the
    /// findings and counts.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub deviations: Vec<Deviation>,
    /// The problems of validation, in the order of the text.
    pub problems: Vec<Problem>,
    /// The rules that had something to judge and could not, for want of a date.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unjudged: Vec<&'static str>,
    /// Only these rules were listed, where some were selected.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub select: Vec<String>,
    /// These rules were not listed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ignore: Vec<String>,
    /// The language of the words.
    pub language: Language,
    /// The tool that audited.
    pub tool: Tool,
}
