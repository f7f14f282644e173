//! A number that is none, or is infinite.

use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("not-a-number", Source, Error);
