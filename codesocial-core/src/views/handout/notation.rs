//! In what a page is written.

use serde::Deserialize;

/// The notation of a page.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Notation {
    /// HTML: one file that needs no other.
    #[default]
    Html,
    /// Markdown (CommonMark with tables), without the picture.
    Markdown,
}
