//! One key, two values.

use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("duplicate-key", Source, Error);
