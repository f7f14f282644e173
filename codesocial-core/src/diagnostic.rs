//! What a rule is, and what it finds.

pub(crate) mod finding;
pub(crate) mod impact;
pub(crate) mod rule;
pub(crate) mod tally;

pub use impact::Impact;
pub use rule::{Quality, Rule, Severity, Stage};
