//! The audit: how far a text keeps the promises of the method. The rules that find what is missing stand in `rules/`;
//! here is what they share, and what is concluded from them.

pub(crate) mod audited;
pub(crate) mod comparison;
pub(crate) mod deviations;
pub(crate) mod level;
pub(crate) mod matrix;
pub(crate) mod qualities;
pub(crate) mod report;
#[cfg(feature = "schema")]
pub(crate) mod report_schema;
