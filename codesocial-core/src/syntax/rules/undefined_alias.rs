//! An alias that names nothing.

use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("undefined-alias", Source, Error);
