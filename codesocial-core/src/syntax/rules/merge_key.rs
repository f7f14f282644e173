//! The key by which YAML 1.1 merges mappings.

use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("merge-key", Source, Error);
