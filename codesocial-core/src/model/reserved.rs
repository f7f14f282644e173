//! The extension keys that the standard itself reads.

/// Whether a key is that of the one extension which the audit reads.
pub(crate) fn is_admissions(key: &str) -> bool {
    key == "x-deviations"
}
