//! Which of the two notations a text is in.

use serde::{Deserialize, Serialize};

/// The notation of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Format {
    /// JSON (RFC 8259).
    Json,
    /// YAML 1.2 with its core schema.
    Yaml,
}

impl Format {
    /// The format of a text: that which the name of its file tells, if it has one that does, else that which it looks like.
    pub(crate) fn of(name: Option<&str>, text: &str) -> Format {
        name.and_then(Format::of_name).unwrap_or_else(|| Format::of_text(text))
    }

    /// The format that a file's name tells: `.json`, `.yaml` or `.yml`.
    pub fn of_name(name: &str) -> Option<Format> {
        let extension = name.rsplit_once('.')?.1;
        match extension.to_ascii_lowercase().as_str() {
            "json" => Some(Format::Json),
            "yaml" | "yml" => Some(Format::Yaml),
            _ => None,
        }
    }

    /// The format that a text looks like: JSON where it begins with `{` or `[`, else YAML.
    pub fn of_text(text: &str) -> Format {
        let text = text.trim_start_matches('\u{feff}').trim_start();
        if text.starts_with(['{', '[']) { Format::Json } else { Format::Yaml }
    }
}
