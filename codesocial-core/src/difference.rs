//! What two texts of one code have in common, and what differs: elements paired by identity, lists aligned, texts
//! compared by sentence and by word.

pub(crate) mod alignment;
pub(crate) mod pairing;
pub(crate) mod words;

pub use words::{Piece, Side};
