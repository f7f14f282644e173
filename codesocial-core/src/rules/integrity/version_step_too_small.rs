//! A version that rises less than the changes call for: the comparison of two versions finds it.

use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("version-step-too-small", Integrity, Warning);
