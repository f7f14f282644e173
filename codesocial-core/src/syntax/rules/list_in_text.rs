//! A list whose dashes YAML takes for a part of the text above.

use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("list-in-text", Source, Warning);
