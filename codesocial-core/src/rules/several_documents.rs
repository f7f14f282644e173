//! More than one document in one text.

use crate::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("several-documents", Source, Error);
