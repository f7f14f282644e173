//! A scalar that YAML 1.1 reads otherwise than YAML 1.2.

use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("ambiguous-scalar", Source, Note);
