//! A text beyond the limit.

use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("text-too-long", Source, Error);
