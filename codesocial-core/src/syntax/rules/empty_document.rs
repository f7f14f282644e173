//! A text without a document.

use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("empty-document", Source, Error);
