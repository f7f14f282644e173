//! Aliases that repeat more than the limit allows.

use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("too-many-repeats", Source, Error);
