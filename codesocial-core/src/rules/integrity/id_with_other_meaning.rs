//! An id that was kept while what it names was replaced: the comparison of two versions finds it.

use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("id-with-other-meaning", Integrity, Warning);
