//! A key of YAML that no object of JSON can have.

use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("complex-key", Source, Error);
