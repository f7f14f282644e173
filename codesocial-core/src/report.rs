//! Findings as they are reported: problems with their words, places and fingerprints.

pub(crate) mod call_error;
mod fingerprint;
pub(crate) mod problem;
pub(crate) mod reading;
pub(crate) mod standing;

pub use call_error::CallError;
pub use problem::{At, CitedArticle, Problem, Related, cited, passages};
pub use reading::{Counts, Reading};
pub use standing::Standing;
