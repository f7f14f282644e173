//! What is told of a value that is read all the same, or of why nothing is.

use crate::base::number;
use crate::diagnostic::finding::Finding;
use crate::syntax::found::{excerpt, is_invisible};
use crate::syntax::rules::{
    ambiguous_scalar, complex_key, hidden_space, list_in_text, nesting_too_deep, several_documents, yaml_version,
};
use crate::syntax::yaml::scalar::{Other, Plain};
use crate::syntax::yaml::{Reader, Step, Stop, scalar};
use crate::tree::span::Span;

impl<'t> Reader<'t> {
    /// Tells of what a text without quotes hides: characters at its edges that nobody sees, and a list.
    #[inline]
    pub(super) fn hidden(&mut self, text: &str, folded: bool, span: Span) {
        let edge = |byte: Option<&u8>| byte.is_some_and(|byte| *byte >= 0x80);
        if edge(text.as_bytes().first()) || edge(text.as_bytes().last()) {
            self.hidden_space(text, span);
        }
        if folded {
            self.hidden_list(span);
        }
    }

    #[cold]
    pub(super) fn hidden_space(&mut self, text: &str, span: Span) {
        let odd = |character: char| character.is_whitespace() || is_invisible(character);
        if text.starts_with(odd) || text.ends_with(odd) {
            self.found.push(Finding::new(&hidden_space::RULE, span).with("text", excerpt(text.trim_matches(odd))));
        }
    }

    #[cold]
    pub(super) fn hidden_list(&mut self, span: Span) {
        let written = self.text.get(span.range()).unwrap_or_default();
        let mut start = span.start as usize;
        for (number, line) in written.split('\n').enumerate() {
            let content = line.trim();
            if number > 0 && content.starts_with("- ") {
                let dash = start + (line.len() - line.trim_start().len());
                self.found.push(Finding::new(&list_in_text::RULE, Span::new(dash, dash + content.len())));
                return;
            }
            start += line.len() + 1;
        }
    }

    #[cold]
    pub(super) fn complex_key(&mut self, variant: &'static str, span: Span) {
        self.found.push(Finding::new(&complex_key::RULE, span).variant(variant));
    }

    #[cold]
    pub(super) fn too_deep(&mut self, span: Span) -> Step<()> {
        let end = (span.end as usize).max(span.start as usize + 1).min(self.text.len());
        let finding = Finding::new(&nesting_too_deep::RULE, Span::new(span.start as usize, end));
        self.found.push(finding.with("limit", self.limits.depth as usize));
        Err(Stop)
    }

    /// A note where YAML 1.1 reads a plain scalar otherwise.
    #[inline]
    pub(super) fn ambiguous(&mut self, text: &str, span: Span) {
        if let Some(other) = scalar::otherwise(text) {
            self.ambiguity(text, span, other);
        }
    }

    #[cold]
    pub(super) fn ambiguity(&mut self, text: &str, span: Span, other: Other) {
        let finding = Finding::new(&ambiguous_scalar::RULE, span).with("text", excerpt(text));
        let here = || match scalar::plain(text) {
            Plain::Number(literal) => number::written(literal.value),
            _ => String::new(),
        };
        let finding = match other {
            Other::Boolean(value) => finding.variant("word").with("other", if value { "true" } else { "false" }),
            Other::Sexagesimal(value) => finding.variant("time").with("other", number::written(value)),
            Other::Number(value) => finding.variant("number").with("other", number::written(value)),
            Other::Octal(value) => finding.variant("octal").with("read", here()).with("other", number::written(value)),
            Other::LeadingZero => finding.variant("leading-zero").with("read", here()),
            Other::Text => finding.variant("text").with("read", here()),
        };
        self.found.push(finding);
    }

    #[cold]
    pub(super) fn several(&mut self, span: Span) {
        let start = span.start as usize;
        let line = self.text.get(start..).unwrap_or_default().split(['\n', '\r']).next().unwrap_or_default();
        let end = start + if line.starts_with("---") { 3 } else { line.trim_end().len() };
        self.found.push(Finding::new(&several_documents::RULE, Span::new(start, end)));
    }

    #[cold]
    pub(super) fn version(&mut self, (major, minor): (u32, u32), span: Span) {
        let before = self.text.get(..span.start as usize).unwrap_or_default();
        let start = before.rfind("%YAML").unwrap_or(span.start as usize);
        let line = self.text.get(start..).unwrap_or_default().split(['\n', '\r', '#']).next().unwrap_or_default();
        let finding = Finding::new(&yaml_version::RULE, Span::new(start, start + line.trim_end().len()));
        self.found.push(finding.with("version", format!("{major}.{minor}")));
    }
}
