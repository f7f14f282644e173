//! A key of YAML that would be a number or a truth value elsewhere.

use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("key-not-text", Source, Note);
