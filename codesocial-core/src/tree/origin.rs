//! Where a text comes from that was made of another one: its places are told in that one, since nobody has seen the text itself.

use crate::tree::span::{Lines, Range, Span};

/// The text of which a text was made.
#[derive(Debug, Clone, Default)]
pub(crate) struct Origin {
    text: String,
    /// Bytes of the text that was made, and those that they come from; in the order of the text that was made.
    came: Vec<(Span, Span)>,
}

impl Origin {
    #[cfg(any(feature = "import", test))]
    /// A text, with the bytes that came from it.
    pub(crate) fn new(text: String, mut came: Vec<(Span, Span)>) -> Origin {
        crate::base::sort::by_key(&mut came, |(made, _)| made.start);
        Origin { text, came }
    }

    /// The text of which it was made.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// Where bytes come from: those that hold them, else the nearest before; none before the first.
    fn source_of(&self, span: Span) -> Option<Span> {
        let next = self.came.partition_point(|(made, _)| made.start <= span.start);
        self.came.get(next.checked_sub(1)?).map(|(_, source)| *source)
    }
}

/// A text that a person wrote, or that was made of one.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Written<'t> {
    pub(crate) text: &'t str,
    pub(crate) origin: Option<&'t Origin>,
}

impl<'t> Written<'t> {
    /// Its lines, to tell places.
    pub(crate) fn places(self) -> Places<'t> {
        Places { lines: Lines::new(self.origin.map_or(self.text, Origin::text)), origin: self.origin }
    }
}

/// Tells the places of a text as people know them.
#[derive(Debug)]
pub(crate) struct Places<'t> {
    lines: Lines<'t>,
    origin: Option<&'t Origin>,
}

impl Places<'_> {
    /// Where bytes of the text stand; none where nothing of its origin says so.
    pub(crate) fn range(&self, span: Span) -> Option<Range> {
        self.range_of(span, "")
    }

    /// The same of words within these bytes; of all of them where the words are not there as they are.
    pub(crate) fn range_of(&self, span: Span, words: &str) -> Option<Range> {
        let span = match self.origin {
            Some(origin) => origin.source_of(span)?,
            None => span,
        };
        Some(self.lines.range(self.lines.find(span, words).unwrap_or(span)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_those_of_the_origin() {
        let came = vec![(Span::new(20, 30), Span::new(4, 6)), (Span::new(10, 20), Span::new(0, 3))];
        let origin = Origin::new("un\n deux".to_owned(), came);
        let places = Written { text: "", origin: Some(&origin) }.places();
        let column =
            |start| places.range(Span::new(start, start + 1)).map(|range| (range.start.line, range.start.column));
        assert_eq!([column(9), column(12), column(25), column(99)], [None, Some((1, 1)), Some((2, 2)), Some((2, 2))]);
        let words = places.range_of(Span::new(25, 26), "ux").map(|range| (range.start.line, range.start.column));
        assert_eq!(words, Some((2, 2)));
        let own = Written { text: "a\nb", origin: None }.places();
        assert_eq!(own.range(Span::new(2, 3)).map(|range| range.start.line), Some(2));
    }
}
