//! The readers of the notations: each gathers the blocks that a reader of the rendered text sees.

mod html;
mod markdown;
mod plain;
mod style;
mod wiki;

use crate::import::block::Blocks;
use crate::import::notation::Notation;

/// Reads a text.
pub(crate) fn read(text: &str, notation: Notation) -> Blocks {
    let mut read = match notation {
        Notation::Markdown => markdown::read(text),
        Notation::Text => plain::read(text),
        Notation::Html => html::read(text),
        Notation::MediaWiki => wiki::read(text),
    };
    style::number_headings(&mut read.blocks, &read.styles, &mut read.added);
    read
}
