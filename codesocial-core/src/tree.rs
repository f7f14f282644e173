//! The tree of values that a text is read into, with the place of each; its limits, pointers and canonical form.

pub(crate) mod canonical;
pub(crate) mod format;
pub(crate) mod json_special;
pub(crate) mod limits;
pub(crate) mod node;
pub(crate) mod pointers;
pub(crate) mod span;
