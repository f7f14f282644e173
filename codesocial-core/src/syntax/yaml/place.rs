//! Where values stand: what the parser says, without the blanks behind and with the signs before.

use crate::syntax::yaml::Reader;
use crate::syntax::yaml::events::Style;
use crate::tree::span::Span;

impl<'t> Reader<'t> {
    /// Where a scalar stands: a block with its `|` or `>` and without the blanks after it, an absent one just after what
    /// it belongs to.
    #[inline]
    pub(super) fn scalar_span(&self, style: Style, span: Span) -> Span {
        match style {
            Style::Plain if span.start == span.end => {
                let before = self.text.get(self.last..span.start as usize).unwrap_or_default();
                let at = (self.last + before.trim_end().len()) as u32;
                Span { start: at, end: at }
            }
            Style::Plain | Style::Quoted => span,
            Style::Block => self.block_span(span),
        }
    }

    pub(super) fn block_span(&self, span: Span) -> Span {
        let content = self.text.get(span.range()).unwrap_or_default().trim_end();
        let end = span.start as usize + content.len();
        match self.sign_before(span.end, |word| word.starts_with(['|', '>'])) {
            Some(header) if content.is_empty() => header,
            Some(header) => Span::new(header.start as usize, end),
            None => Span::new(span.start as usize, end),
        }
    }

    /// The first word between what was met last and a place that fits; comments are stepped over.
    pub(super) fn sign_before(&self, end: u32, fits: impl Fn(&str) -> bool) -> Option<Span> {
        let mut at = self.last;
        while let Some(rest) = self.text.get(at..end as usize).filter(|rest| !rest.is_empty()) {
            let word = rest.split([' ', '\t', '\n', '\r']).next().unwrap_or_default();
            if fits(word) {
                return Some(Span::new(at, at + word.len()));
            }
            at += if word.starts_with('#') { rest.find(['\n', '\r']).unwrap_or(rest.len()) } else { word.len() };
            let rest = self.text.get(at..end as usize).unwrap_or_default();
            at += rest.len() - rest.trim_start_matches([' ', '\t', '\n', '\r']).len();
        }
        None
    }
}
