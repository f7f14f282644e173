//! Writing without loss: a text is changed at the places that change, everything else stays byte for byte. Comments, the
//! order of keys, quotes, line ends and a byte order mark are the writers' and remain. What was written is read again and
//! must say what was meant; else nothing is written.

mod brackets;
mod comments;
mod entries;
mod layout;
mod opened;
mod page;
mod scalar;
#[cfg(test)]
mod tests;
mod tidy;
mod wanted;
mod write;

pub(crate) use comments::{anchors, comments};
pub(crate) use layout::{Plan, canonical, laid_out};
pub(crate) use opened::{Opened, same};
pub(crate) use page::Page;
pub(crate) use tidy::tidied;
pub(crate) use wanted::{Side, Wanted, same_whatever_order};
pub(crate) use write::{Pages, lines_of, written};
