//! A number that programs round.

use crate::base::number::written;
use crate::diagnostic::finding::Finding;
use crate::diagnostic::rule::{Rule, rule};
use crate::syntax::found::excerpt;
use crate::tree::span::Span;

pub(crate) static RULE: Rule = rule!("inexact-number", Source, Error);

/// A number that stands there as `text` and is read as another one, or as infinite.
pub(crate) fn found(span: Span, text: &str, read: f64) -> Finding<'static> {
    let finding = Finding::new(&RULE, span).with("number", excerpt(text));
    if read.is_infinite() { finding.variant("too-great") } else { finding.with("read", written(read)) }
}
