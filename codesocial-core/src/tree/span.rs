//! Places in a text: byte ranges, and lines and columns computed from them when somebody asks.

use std::cell::OnceCell;

use serde::{Deserialize, Serialize};

/// A range of bytes of the text: from `start`, up to but not with `end`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Span {
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

impl Span {
    /// The range from `start` up to `end`.
    pub fn new(start: usize, end: usize) -> Span {
        let fit = |offset| u32::try_from(offset).unwrap_or(u32::MAX);
        Span { start: fit(start), end: fit(end.max(start)) }
    }

    /// The bytes, as a range for slicing.
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// A place in the text as a person counts it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Position {
    /// The line, counted from 1. Lines end with LF, CRLF or CR.
    pub line: u32,
    /// The column, counted from 1 in Unicode characters (code points).
    pub column: u32,
    /// The offset from the start of the text, in bytes of UTF-8, counted from 0.
    pub offset: u32,
}

/// From where to where something stands in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Range {
    /// Where it begins.
    pub start: Position,
    /// Where it ends: the place just after its last character.
    pub end: Position,
}

/// What of a text was counted, to turn byte offsets into lines and columns. It is counted by blocks: a text may have many
/// lines or one long one, and to count from its start for every place would cost the square of its length.
#[derive(Debug)]
pub struct Lines<'t> {
    text: &'t str,
    /// Whether a carriage return stands in it.
    returns: bool,
    /// What ended before each block.
    ended: Vec<Ended>,
    /// How many characters stand before each block; counted when somebody first asks about a long line.
    characters: OnceCell<Vec<u32>>,
}

/// The lines that ended before a byte.
#[derive(Debug, Default, Clone, Copy)]
struct Ended {
    count: u32,
    /// Where the next one begins.
    start: usize,
}

/// How many bytes are counted together.
const BLOCK: usize = 1024;

/// The lowest bit of each of eight bytes.
const ONES: u64 = 0x0101_0101_0101_0101;

/// How many of these bytes, at most a block, are line feeds.
fn line_feeds(block: &[u8]) -> u32 {
    const LOW: u64 = ONES * 0x7F;
    const PAIRS: u64 = 0x00FF_00FF_00FF_00FF;
    let (eights, rest) = block.as_chunks::<8>();
    // Each byte of the sum counts one of eight columns; a block has fewer rows than a byte can count.
    let sum = eights.iter().fold(0u64, |sum, eight| {
        let other = u64::from_le_bytes(*eight) ^ (ONES * u64::from(b'\n'));
        sum + (!(((other & LOW) + LOW) | other | LOW) >> 7)
    });
    let pairs = (sum & PAIRS) + (sum >> 8 & PAIRS);
    let all =
        pairs.to_le_bytes().as_chunks::<2>().0.iter().map(|pair| u32::from(u16::from_le_bytes(*pair))).sum::<u32>();
    all + rest.iter().filter(|byte| **byte == b'\n').count() as u32
}

/// How many characters begin in these bytes: all but those that continue one.
fn characters_in(bytes: &[u8]) -> u32 {
    let (eights, rest) = bytes.as_chunks::<8>();
    // A byte that continues has its highest bit and not the next.
    let begin = |eight: &[u8; 8]| {
        let bits = u64::from_le_bytes(*eight);
        ((!(bits >> 7) | (bits >> 6)) & ONES).count_ones()
    };
    eights.iter().map(begin).sum::<u32>() + rest.iter().filter(|byte| **byte & 0xC0 != 0x80).count() as u32
}

impl<'t> Lines<'t> {
    /// Finds the lines of a text.
    pub fn new(text: &'t str) -> Lines<'t> {
        let returns = text.as_bytes().contains(&b'\r');
        let blocks = text.len() / BLOCK + 1;
        let mut lines = Lines { text, returns, ended: Vec::with_capacity(blocks), characters: OnceCell::new() };
        let mut ended = Ended::default();
        for block in 0..blocks {
            lines.ended.push(ended);
            ended = lines.ended_before(text.len().min((block + 1) * BLOCK), block);
        }
        lines
    }

    /// The lines that ended before a byte of a block, or just after it.
    fn ended_before(&self, offset: usize, block: usize) -> Ended {
        let ended = self.ended.get(block).copied().unwrap_or_default();
        let (all, from) = (self.text.as_bytes(), block * BLOCK);
        let bytes = all.get(from..offset).unwrap_or_default();
        let ends = |at: &usize| match bytes.get(*at) {
            Some(b'\n') => true,
            Some(b'\r') => all.get(from + at + 1) != Some(&b'\n'),
            _ => false,
        };
        let count = match self.returns {
            true => (0..bytes.len()).filter(ends).count() as u32,
            false => line_feeds(bytes),
        };
        let last = if count == 0 { None } else { (0..bytes.len()).rev().find(ends) };
        Ended { count: ended.count + count, start: last.map_or(ended.start, |at| from + at + 1) }
    }

    /// The line and column of a byte; an offset inside a character counts as the character's start.
    pub fn position(&self, offset: u32) -> Position {
        let mut offset = (offset as usize).min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        let Ended { count, start } = self.ended_before(offset, offset / BLOCK);
        let column = match self.text.as_bytes().get(start..offset) {
            Some(line) if line.len() <= BLOCK => characters_in(line),
            _ => self.characters_before(offset) - self.characters_before(start),
        };
        Position { line: count + 1, column: column + 1, offset: offset as u32 }
    }

    /// How many characters begin before a byte.
    fn characters_before(&self, offset: usize) -> u32 {
        let bytes = self.text.as_bytes();
        let table = self.characters.get_or_init(|| {
            let counted = bytes.chunks(BLOCK).scan(0, |before, block| {
                *before += characters_in(block);
                Some(*before)
            });
            std::iter::once(0).chain(counted).collect()
        });
        let block = offset / BLOCK;
        let before = table.get(block).copied().unwrap_or_default();
        before + bytes.get(block * BLOCK..offset).map_or(0, characters_in)
    }

    /// Where words stand first within these bytes, with any blanks between them.
    pub(crate) fn find(&self, span: Span, words: &str) -> Option<Span> {
        let within = self.text.get(span.range())?;
        let mut words = words.split_whitespace();
        let first = words.next()?;
        let end_of_others = |end: usize| {
            words.clone().try_fold(end, |end, word| {
                let after = within.get(end..)?;
                let rest = after.trim_start();
                (rest.len() < after.len() && rest.starts_with(word)).then(|| within.len() - rest.len() + word.len())
            })
        };
        let mut starts = within.match_indices(first);
        let (start, end) = starts.find_map(|(at, _)| Some((at, end_of_others(at + first.len())?)))?;
        let at = |offset: usize| u32::try_from(offset).ok()?.checked_add(span.start);
        Some(Span { start: at(start)?, end: at(end)? })
    }

    /// The lines and columns of a range of bytes.
    pub fn range(&self, span: Span) -> Range {
        Range { start: self.position(span.start), end: self.position(span.end) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_over_the_ends_of_lines() {
        let lines = Lines::new("au plus tard, au\n   plus vite");
        let all = Span::new(0, 29);
        let found = |words: &str| lines.find(all, words).map(|span| (span.start, span.end));
        assert_eq!(
            [found("au plus vite"), found("au plus"), found("au mieux"), found("")],
            [Some((14, 29)), Some((0, 7)), None, None]
        );
    }

    #[test]
    fn columns_count_characters_and_offsets_count_bytes() {
        let lines = Lines::new("é\r\nab\rc");
        assert_eq!(lines.position(2), Position { line: 1, column: 2, offset: 2 });
        assert_eq!(lines.position(1), Position { line: 1, column: 1, offset: 0 });
        assert_eq!(lines.position(4), Position { line: 2, column: 1, offset: 4 });
        assert_eq!(lines.position(7), Position { line: 3, column: 1, offset: 7 });
        assert_eq!(lines.position(900), Position { line: 3, column: 2, offset: 8 });
    }

    #[test]
    fn columns_of_a_long_line_are_right_everywhere() {
        let text = format!("é\n{}", "aé🌱—".repeat(700));
        let lines = Lines::new(&text);
        for (column, (offset, _)) in text.char_indices().skip(2).enumerate() {
            assert_eq!(
                lines.position(offset as u32),
                Position { line: 2, column: column as u32 + 1, offset: offset as u32 }
            );
        }
        assert_eq!(lines.position(text.len() as u32).column, 4 * 700 + 1);
    }

    #[test]
    fn ends_of_lines_are_seen_wherever_they_stand() {
        // Texts of the signs that matter, in every order that eight bytes and their neighbours can have.
        let signs = ["\n", "\r", "a", "é", "\u{b}", "\u{e}", "🌱"];
        let mut number = 12_345_u64;
        for _ in 0..2_000 {
            let mut text = String::new();
            while text.len() < 19 {
                number = number.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                text.push_str(signs[(number >> 33) as usize % signs.len()]);
            }
            let ends = |at: usize| match text.as_bytes()[at] {
                b'\n' => true,
                b'\r' => text.as_bytes().get(at + 1) != Some(&b'\n'),
                _ => false,
            };
            let lines = Lines::new(&text);
            for (offset, _) in text.char_indices().chain([(text.len(), ' ')]) {
                let starts = (0..offset).filter(|at| ends(*at)).map(|at| at + 1);
                let (count, start) = starts.fold((1, 0), |(count, _), start| (count + 1, start));
                let column = text[start..offset].chars().count() as u32 + 1;
                let found = lines.position(offset as u32);
                assert_eq!(found, Position { line: count, column, offset: offset as u32 }, "{text:?}");
            }
            assert_eq!(characters_in(text.as_bytes()), text.chars().count() as u32, "{text:?}");
        }
    }

    #[test]
    fn blocks_are_counted_together() {
        for line in ["é\n", "ab\r\n", "a\r", "\n", "0123456789\n"] {
            let text = line.repeat(6 * BLOCK / line.len());
            let lines = Lines::new(&text);
            for number in 0..text.len() / line.len() {
                let found = lines.position((number * line.len()) as u32);
                assert_eq!((found.line, found.column), (number as u32 + 1, 1), "{line:?}");
            }
        }
    }
}
