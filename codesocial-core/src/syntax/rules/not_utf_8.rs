//! Bytes that are no UTF-8.

use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("not-utf-8", Source, Error);
