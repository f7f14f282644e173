//! Places in a text: byte ranges, and lines and columns computed from them when somebody asks.

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

/// The starts of a text's lines, to turn byte offsets into lines and columns.
#[derive(Debug)]
pub struct Lines<'t> {
    text: &'t str,
    starts: Vec<u32>,
    /// How many characters stand before each block of [`BLOCK`] bytes: a text may be one long line, and counting from
    /// its start for every place would cost the square of its length.
    characters: Vec<u32>,
}

/// How many bytes are counted together.
const BLOCK: usize = 1024;

/// The lowest bit of each of eight bytes.
const ONES: u64 = 0x0101_0101_0101_0101;

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

/// The bytes among eight that are a wanted one, as the highest bit of each.
fn those_that_are(eight: u64, wanted: u8) -> u64 {
    const LOW: u64 = ONES * 0x7F;
    let other = eight ^ (ONES * u64::from(wanted));
    !(((other & LOW) + LOW) | other | LOW)
}

impl<'t> Lines<'t> {
    /// Finds the lines of a text.
    pub fn new(text: &'t str) -> Lines<'t> {
        let bytes = text.as_bytes();
        let mut starts = vec![0];
        let (eights, rest) = bytes.as_chunks::<8>();
        let mut end = |offset: usize, byte: u8| {
            if byte == b'\n' || bytes.get(offset + 1) != Some(&b'\n') {
                starts.push(u32::try_from(offset + 1).unwrap_or(u32::MAX));
            }
        };
        for (eight, number) in eights.iter().zip(0..) {
            let bits = u64::from_le_bytes(*eight);
            let mut ends = those_that_are(bits, b'\n') | those_that_are(bits, b'\r');
            while ends != 0 {
                let place = ends.trailing_zeros() as usize / 8;
                end(number * 8 + place, eight.get(place).copied().unwrap_or_default());
                ends &= ends - 1;
            }
        }
        for (byte, offset) in rest.iter().zip(eights.len() * 8..).filter(|(byte, _)| matches!(byte, b'\n' | b'\r')) {
            end(offset, *byte);
        }
        let mut before = 0;
        let mut characters = vec![0];
        for block in bytes.chunks(BLOCK) {
            before += characters_in(block);
            characters.push(before);
        }
        Lines { text, starts, characters }
    }

    /// The line and column of a byte; an offset inside a character counts as the character's start.
    pub fn position(&self, offset: u32) -> Position {
        let mut offset = (offset as usize).min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        let line = self.starts.partition_point(|start| *start as usize <= offset).max(1);
        let start = self.starts.get(line - 1).copied().unwrap_or(0) as usize;
        let column = self.characters_before(offset) - self.characters_before(start) + 1;
        Position { line: line as u32, column, offset: offset as u32 }
    }

    /// How many characters begin before a byte.
    fn characters_before(&self, offset: usize) -> u32 {
        let block = offset / BLOCK;
        let before = self.characters.get(block).copied().unwrap_or_default();
        before + self.text.as_bytes().get(block * BLOCK..offset).map_or(0, characters_in)
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
            let expected: Vec<u32> =
                [0].into_iter().chain((0..text.len()).filter(|at| ends(*at)).map(|at| at as u32 + 1)).collect();
            let lines = Lines::new(&text);
            assert_eq!(lines.starts, expected, "{text:?}");
            assert_eq!(characters_in(text.as_bytes()), text.chars().count() as u32, "{text:?}");
        }
    }
}
