//! More than one document in one text.

use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("several-documents", Source, Error);
