//! The text itself, article by article.

use super::Extensions;
use super::form::Id;
use super::text::Text;
use serde::{Deserialize, Serialize};

/// A piece of the text as people adopted it: a chapter, an article, a paragraph, a point.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Article {
    /// The short name of the article. It stays when the number changes.
    pub id: Id,
    /// The number as printed, with its word: “Article 3”, “§ 13”, “(2)”.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub num: Option<String>,
    /// The heading.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heading: Option<Text>,
    /// The words, before those of the articles within: a text, or its sentences where an element needs one of
    /// them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content: Option<Content>,
    /// The articles within.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub articles: Vec<Article>,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

impl Article {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(id: impl Into<Id>) -> Article {
        Article {
            id: id.into(),
            num: None,
            heading: None,
            content: None,
            articles: Vec::new(),
            extensions: Extensions::new(),
        }
    }
}

/// A sentence of an article, which an element can name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Sentence {
    /// The short name of the sentence, where an element names it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Id>,
    /// The sentence.
    pub text: Text,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

impl Sentence {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(text: impl Into<Text>) -> Sentence {
        Sentence { id: None, text: text.into(), extensions: Extensions::new() }
    }
}

/// The words of an article: a text, or its sentences.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum Content {
    /// The words as one text.
    Text(Text),
    /// The words sentence by sentence.
    Sentences(#[cfg_attr(feature = "schema", schemars(length(min = 1)))] Vec<Sentence>),
}
