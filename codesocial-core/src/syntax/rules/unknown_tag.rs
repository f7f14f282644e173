//! A tag that YAML's core schema does not have, or that does not fit its value.

use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("unknown-tag", Source, Error);
