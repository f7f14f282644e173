//! An invisible character at the edge of a text without quotes.

use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("hidden-space", Source, Warning);
