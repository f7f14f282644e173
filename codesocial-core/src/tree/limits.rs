//! The bounds within which a text is read. Each has its reason; an input may lower them, never raise them.

use serde::{Deserialize, Serialize};

/// Bounds on one document. What is left out has its default, which is also the highest value that counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct Limits {
    /// The longest text, in bytes. Default 16 MiB: a hundred times the longest real code, still read in a second.
    pub bytes: u32,
    /// How deep arrays and objects may stand in each other. Default 64: the model needs 12, extensions some more.
    pub depth: u32,
    /// How many values YAML aliases may add by repeating what they name, where a text counts once more for every 64 bytes.
    /// Default 100,000: real texts repeat a few lines; a text that grows a thousandfold is an attack.
    pub repeated: u32,
    /// How many problems of each severity are kept whole; the rest is counted. Default 1,000: nobody reads more.
    pub problems: u32,
}

impl Limits {
    /// The highest values.
    pub const MOST: Limits = Limits { bytes: 16 * 1024 * 1024, depth: 64, repeated: 100_000, problems: 1_000 };

    /// These limits, none above the highest values.
    pub(crate) fn capped(self) -> Limits {
        Limits {
            bytes: self.bytes.min(Self::MOST.bytes),
            depth: self.depth.min(Self::MOST.depth),
            repeated: self.repeated.min(Self::MOST.repeated),
            problems: self.problems.min(Self::MOST.problems),
        }
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self::MOST
    }
}
