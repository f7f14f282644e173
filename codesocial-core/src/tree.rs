//! The tree of values that a text is read into, with the place of each; its limits, pointers and canonical form.

pub(crate) mod borrowed;
pub(crate) mod canonical;
pub(crate) mod deserializer;
pub(crate) mod foreign;
pub(crate) mod format;
pub(crate) mod json_special;
pub(crate) mod key;
pub(crate) mod key_names;
pub(crate) mod key_slot;
pub(crate) mod limits;
pub(crate) mod node;
pub(crate) mod origin;
pub(crate) mod pointers;
pub(crate) mod span;
mod wide;
