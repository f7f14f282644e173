//! Words with their places in the source.

use std::borrow::Cow;

use crate::base::unicode::composed;
use crate::base::visible::visible;

/// A text that was put together from pieces of the source: single blanks, one form of Unicode, and where each run of it stands there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Piece {
    text: String,
    /// Where runs of it begin: in the text, and in the source.
    runs: Vec<(u32, u32)>,
    /// A blank is due before the next word.
    blank: bool,
    /// A line end is due before the next word.
    line_end: bool,
}

/// What parts words where text is laid out: no-break spaces do not.
fn is_blank(sign: char) -> bool {
    matches!(sign, ' ' | '\t' | '\n' | '\r' | '\u{c}')
}

/// Whether a text has only blanks and signs without width.
pub(crate) fn is_unseen(text: &str) -> bool {
    visible(text)
        .all(|sign| sign.is_whitespace() || sign.is_control() || matches!(sign, '\u{ad}' | '\u{200c}' | '\u{200d}'))
}

impl Piece {
    /// The text.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// Whether there is no word in it yet.
    pub(crate) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Whether nobody sees anything of it.
    pub(crate) fn is_unseen(&self) -> bool {
        is_unseen(&self.text)
    }

    /// Where it begins in the source.
    pub(crate) fn place(&self) -> Option<usize> {
        self.runs.first().map(|(_, source)| *source as usize)
    }

    /// Adds text that stands at `at` in the source. Runs of blanks become one.
    pub(crate) fn push(&mut self, text: &str, at: usize) {
        let mut rest = text;
        while let Some(begin) = rest.find(|sign| !is_blank(sign)) {
            self.blank |= begin > 0;
            let end = rest.get(begin..).and_then(|word| word.find(is_blank)).map_or(rest.len(), |end| begin + end);
            let word = rest.get(begin..end).unwrap_or_default();
            self.word(&composed(word), at + (text.len() - rest.len()) + begin);
            rest = rest.get(end..).unwrap_or_default();
        }
        self.blank |= !rest.is_empty();
    }

    /// Adds lines whose blanks stay as they are, as those of code.
    pub(crate) fn push_lines(&mut self, text: &str, at: usize) {
        let mut offset = 0;
        for line in text.split_inclusive('\n') {
            self.push(line, at + offset);
            self.line_end |= line.ends_with('\n');
            offset += line.len();
        }
    }

    /// Adds what no source has: a number that a style shows, a mark.
    pub(crate) fn push_shown(&mut self, text: &str, at: usize) {
        self.word(text, at);
    }

    /// The line ends here.
    pub(crate) fn end_line(&mut self) {
        self.line_end = true;
    }

    /// Two words do not grow together here.
    pub(crate) fn part(&mut self) {
        self.blank = true;
    }

    fn word(&mut self, word: &str, at: usize) {
        if !self.text.is_empty() {
            match (self.line_end, self.blank) {
                (true, _) => self.text.push('\n'),
                (false, true) => self.text.push(' '),
                _ => {}
            }
        }
        (self.blank, self.line_end) = (false, false);
        let fit = |place: usize| u32::try_from(place).unwrap_or(u32::MAX);
        let (here, at) = (fit(self.text.len()), fit(at));
        // What follows in the source as it follows here goes on with the run: most runs are as long as the text.
        let goes_on = |(run, source): &(u32, u32)| at.checked_sub(*source) == Some(here - run);
        if !self.runs.last().is_some_and(goes_on) {
            self.runs.push((here, at));
        }
        self.text.push_str(word);
    }

    /// What stands behind a byte of it, without the blanks with which that begins.
    pub(crate) fn after(&self, at: usize) -> Piece {
        let rest = self.text.get(at..).unwrap_or_default();
        let text = rest.trim_start_matches([' ', '\n']);
        let from = self.text.len() - text.len();
        self.cut(from, self.text.len())
    }

    /// What stands before a byte of it.
    pub(crate) fn before(&self, at: usize) -> Piece {
        let end = self.text.get(..at).map_or(0, |before| before.trim_end_matches([' ', '\n']).len());
        self.cut(0, end)
    }

    fn cut(&self, from: usize, until: usize) -> Piece {
        let Some(text) = self.text.get(from..until).filter(|text| !text.is_empty()) else { return Piece::default() };
        let fit = |place: usize| u32::try_from(place).unwrap_or(u32::MAX);
        let first = self.source_of(from).map(|source| (0, fit(source)));
        let rest = self.runs.iter().filter(|(at, _)| (*at as usize) > from && (*at as usize) < until);
        let runs = first.into_iter().chain(rest.map(|(at, source)| (at - fit(from), *source))).collect();
        Piece { text: text.to_owned(), runs, blank: false, line_end: false }
    }

    /// Where a byte of it stands in the source.
    pub(crate) fn source_of(&self, at: usize) -> Option<usize> {
        let next = self.runs.partition_point(|(run, _)| *run as usize <= at);
        let (run, source) = self.runs.get(next.checked_sub(1)?)?;
        Some(*source as usize + (at - *run as usize))
    }

    /// Where it ends in the source.
    pub(crate) fn end(&self) -> Option<usize> {
        let (run, source) = self.runs.last()?;
        Some(*source as usize + self.text.len().saturating_sub(*run as usize))
    }

    /// Joins another to it, as a paragraph of its own.
    pub(crate) fn join(&mut self, other: &Piece) {
        if !self.text.is_empty() && !other.text.is_empty() {
            self.text.push_str("\n\n");
        }
        let from = u32::try_from(self.text.len()).unwrap_or(u32::MAX);
        self.runs.extend(other.runs.iter().map(|(at, source)| (at.saturating_add(from), *source)));
        self.text.push_str(&other.text);
    }

    /// Its text in one line.
    pub(crate) fn line(&self) -> Cow<'_, str> {
        if self.text.contains('\n') {
            Cow::Owned(self.text.split('\n').filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" "))
        } else {
            Cow::Borrowed(&self.text)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_keep_their_places() {
        let mut piece = Piece::default();
        piece.push("  Les  mem", 10);
        piece.push("bres\n", 30);
        piece.push("e\u{301}lisent", 40);
        assert_eq!(piece.text(), "Les membres élisent");
        assert_eq!((piece.source_of(0), piece.source_of(4), piece.source_of(7)), (Some(12), Some(17), Some(30)));
        let rest = piece.after(3);
        assert_eq!((rest.text(), rest.place(), rest.source_of(3)), ("membres élisent", Some(17), Some(30)));
        assert_eq!(piece.before(11).text(), "Les membres");
        let mut joined = rest.before(7);
        joined.join(&piece.before(3));
        assert_eq!((joined.text(), joined.source_of(9)), ("membres\n\nLes", Some(12)));
    }
}
