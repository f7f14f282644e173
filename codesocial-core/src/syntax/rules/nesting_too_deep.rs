//! Arrays and objects in each other beyond the limit.

use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("nesting-too-deep", Source, Error);
