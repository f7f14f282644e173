//! Writing without loss: a text is changed at the places that change, everything else stays byte for byte. Comments, the
//! order of keys, quotes, line ends and a byte order mark are the writers' and remain. What was written is read again and
//! must say what was meant; else nothing is written.

mod opened;
mod tidy;

pub(crate) use opened::{Opened, same};
pub(crate) use tidy::tidied;
