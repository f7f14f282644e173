//! In which notation a text is.

use serde::{Deserialize, Serialize};

/// The notation of a text that is to become a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Notation {
    /// Markdown: CommonMark with GitHub’s additions, and the lists of pandoc.
    Markdown,
    /// Plain text.
    Text,
    /// HTML.
    Html,
    /// The notation of MediaWiki.
    MediaWiki,
}

impl Notation {
    /// The notation that the name of a file tells.
    #[must_use]
    pub fn of_name(name: &str) -> Option<Notation> {
        match name.rsplit_once('.')?.1.to_ascii_lowercase().as_str() {
            "md" | "markdown" | "mdown" | "mkd" | "qmd" | "rmd" => Some(Notation::Markdown),
            "txt" | "text" => Some(Notation::Text),
            "html" | "htm" | "xhtml" => Some(Notation::Html),
            "wiki" | "mediawiki" | "wikitext" => Some(Notation::MediaWiki),
            _ => None,
        }
    }

    /// The notation that a text looks like: HTML where it begins with a tag, MediaWiki or Markdown by their headings, lists and
    /// links, else plain text.
    #[must_use]
    pub fn of_text(text: &str) -> Notation {
        let text = text.trim_start_matches('\u{feff}').trim_start();
        let begins = |tag: &str| text.get(..tag.len()).is_some_and(|start| start.eq_ignore_ascii_case(tag));
        if ["<!doctype html", "<html", "<body", "<head", "<h1", "<p>", "<div"].into_iter().any(begins) {
            return Notation::Html;
        }
        let lines = || text.lines().take(2_000);
        let wiki = |line: &str| line.len() > 4 && line.starts_with("==") && line.trim_end().ends_with("==");
        if lines().any(wiki) {
            return Notation::MediaWiki;
        }
        let mark = |line: &str| {
            let rest = line.trim_start_matches('#');
            let heading = (1..=6).contains(&(line.len() - rest.len())) && rest.starts_with(' ');
            let indented = line.trim_start();
            heading
                || ["```", "~~~", "|--", "| -", "|:-", "* **", "- **"].iter().any(|mark| indented.starts_with(mark))
                || line.matches("**").count() > 1
                || line.contains("](")
        };
        if text.starts_with("---\n") || lines().any(mark) { Notation::Markdown } else { Notation::Text }
    }
}
