//! How a finding stands to an earlier report.

use serde::Serialize;

/// How a finding stands to an earlier report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Standing {
    /// The earlier report has not found it.
    New,
    /// The earlier report has found it.
    Unchanged,
    /// The earlier report has not asked for it: its tool did not know the rule, the rule was not selected, or there was no
    /// date. It is no new fault of the text.
    NotAskedThen,
}
