//! Half a character.

use crate::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("lone-surrogate", Source, Error);
