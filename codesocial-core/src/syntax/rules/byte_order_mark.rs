//! An invisible mark before the text.

use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("byte-order-mark", Source, Note);
