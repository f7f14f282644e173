//! Findings as they are reported: problems with their words, places and fingerprints.

mod fingerprint;
pub(crate) mod problem;
pub(crate) mod reading;
pub(crate) mod standing;
