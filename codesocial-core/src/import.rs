//! From the text that people have to a document: what a reader of the text sees becomes articles, word by word.
//!
//! A reader of each notation (`read`) makes blocks of a text: headings, paragraphs, items, rows, each with its words and the place of
//! each in the source. The numbers with which they begin and their order make a tree of articles of them (`outline`), which is written
//! as a document (`write`).

pub(crate) mod accept;
pub(crate) mod article;
pub(crate) mod block;
pub(crate) mod collector;
pub(crate) mod identity;
pub(crate) mod misread;
pub(crate) mod notation;
pub(crate) mod number;
pub(crate) mod ordinal;
pub(crate) mod outline;
pub(crate) mod piece;
pub(crate) mod proposals;
pub(crate) mod read;
pub(crate) mod tongue;
pub(crate) mod write;
