//! Writing without loss: a text is changed at the places that change, everything else stays byte for byte. Comments, the
//! order of keys, quotes, line ends and a byte order mark are the writers' and remain. What was written is read again and
//! must say what was meant; else nothing is written.

mod around;
mod brackets;
pub(crate) mod comments;
pub(crate) mod entries;
pub(crate) mod layout;
pub(crate) mod opened;
pub(crate) mod page;
pub(crate) mod placed;
pub(crate) mod scalar;
mod tidy;
pub(crate) mod wanted;
pub(crate) mod write;

#[cfg(test)]
mod tests;

pub(crate) use crate::edit::comments::{anchors, comments};
pub(crate) use crate::edit::layout::{canonical, laid_out};
pub(crate) use crate::edit::opened::same;
pub(crate) use crate::edit::tidy::tidied;
