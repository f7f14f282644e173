//! A text that is not YAML.

use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("yaml-syntax", Source, Error);
