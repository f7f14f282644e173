//! A number that programs round.

use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("inexact-number", Source, Error);
