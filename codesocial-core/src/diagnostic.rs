//! What a rule is, and what it finds.

pub(crate) mod finding;
pub(crate) mod rule;
pub(crate) mod tally;

pub use rule::{Quality, Rule, Severity, Stage};
