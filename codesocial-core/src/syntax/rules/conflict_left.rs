//! A conflict that nobody settled yet.

use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("conflict-left", Source, Error);
