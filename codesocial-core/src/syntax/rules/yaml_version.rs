//! A text that says it is another version of YAML.

use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("yaml-version", Source, Warning);
