//! The readers of the notations: each gathers the blocks that a reader of the rendered text sees.

mod comments;
mod html;
mod landmarks;
mod markdown;
mod plain;
mod style;
mod wiki;

use crate::import::block::Blocks;
use crate::import::notation::Notation;

/// So many marks a text may have: signs that may mean something to the reader of its notation, of which each takes a hundred times its byte.
const MOST_MARKS: usize = 500_000;

/// Whether a text has more marks than that.
fn is_dense(text: &str, notation: Notation) -> bool {
    let is_mark = |byte: &&u8| match notation {
        Notation::Markdown => byte.is_ascii_punctuation() && !matches!(byte, b',' | b'\'' | b'"') || **byte == b'\n',
        Notation::Text => matches!(byte, b'\n' | b'\x0c'),
        // These are read tag by tag and line by line.
        Notation::Html | Notation::MediaWiki => false,
    };
    text.len() > MOST_MARKS && text.as_bytes().iter().filter(is_mark).count() > MOST_MARKS
}

/// Reads a text.
pub(crate) fn read(text: &str, notation: Notation) -> Blocks {
    if is_dense(text, notation) {
        return Blocks { too_many: true, ..Blocks::default() };
    }
    let mut read = match notation {
        Notation::Markdown => markdown::read(text),
        Notation::Text => plain::read(text),
        Notation::Html => html::read(text),
        Notation::MediaWiki => wiki::read(text),
    };
    style::number_headings(&mut read.blocks, &read.styles, &mut read.added);
    read
}
