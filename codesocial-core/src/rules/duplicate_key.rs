//! One key, two values.

use crate::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("duplicate-key", Source, Error);
