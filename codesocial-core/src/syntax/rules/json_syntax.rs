//! A text that is not JSON.

use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("json-syntax", Source, Error);
