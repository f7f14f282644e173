//! How reports are shown to people.

pub(crate) mod excerpt;
pub(crate) mod line;
pub(crate) mod problem;
pub(crate) mod repeats;
pub(crate) mod style;
pub(crate) mod summary;
pub(crate) mod wrap;
