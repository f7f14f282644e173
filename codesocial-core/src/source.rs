//! The text of a document: JSON or YAML 1.2, read into one tree with a place for every key and value.

mod format;
mod json;
mod limits;
mod number;
mod span;
mod tree;
mod yaml;

pub use format::Format;
pub use limits::Limits;
pub use span::{Lines, Position, Range, Span};
pub use tree::{Children, Kind, Members, Node, Tree};

use crate::findings::Finding;

/// What reading a text gave: a tree where one could be made, and what was found on the way (places are bytes).
#[derive(Debug)]
pub(crate) struct Reading<'t> {
    /// The document. Absent where the text cannot be followed to its end.
    pub(crate) tree: Option<Tree<'t>>,
    /// What was found, in the order of the text.
    pub(crate) findings: Vec<Finding<'static>>,
}

/// Reads a text.
pub(crate) fn read<'t>(text: &'t str, format: Format, limits: &Limits) -> Reading<'t> {
    match format {
        Format::Json => json::read(text, limits),
        Format::Yaml => yaml::read(text, limits),
    }
}

/// The text of a file's bytes, and what was found while it was decoded.
pub(crate) fn decode(bytes: &[u8]) -> (std::borrow::Cow<'_, str>, Vec<Finding<'static>>) {
    (String::from_utf8_lossy(bytes), Vec::new())
}
