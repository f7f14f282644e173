//! Half a character.

use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("lone-surrogate", Source, Error);
