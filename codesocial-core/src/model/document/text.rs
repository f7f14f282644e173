//! Texts that people read, in one language or several.

use super::form::{Language, Ref};
use crate::base::language_tag::{lookup, same};
use serde::de::{MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A text that people read: a string in the language of the document, one string a language, as in
/// {"fr": "…", "en": "…"}, or the words of an article: {"fromArticle": "art-1"}.
///
/// Long texts may use CommonMark for paragraphs, lists and links; raw HTML is never passed through.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum Text {
    /// A text in the language of the document.
    Plain(#[cfg_attr(feature = "schema", schemars(length(min = 1)))] String),
    /// The words of an article or of a sentence of it.
    FromArticle(FromArticle),
    /// The same text in several languages.
    Translated(Translations),
}

impl Text {
    /// The text in a language, or `None` when it does not exist in that language.
    ///
    /// A text without languages is in `document_language`. When the tag is not there as such, its shorter forms are tried:
    /// for `fr-CA`, then for `fr` (the lookup of RFC 4647), and last a kind of it: a text in `fr-BE`. The words of an article stand
    /// there.
    #[must_use]
    pub fn in_language(&self, language: &str, document_language: &str) -> Option<&str> {
        match self {
            Text::Plain(text) => lookup(&[language], [(document_language, text.as_str())]),
            Text::FromArticle(_) => None,
            Text::Translated(translations) => lookup(&[language], translations.0.iter().map(pair)),
        }
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Text::Plain(text.to_owned())
    }
}

/// The words of an article, or of a sentence of it, in every language that it has: its own content, without the articles
/// within.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FromArticle {
    /// The article or the sentence.
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = ["Article", "Sentence"])))]
    pub from_article: Ref,
}

impl FromArticle {
    /// With what is required.
    #[must_use]
    pub fn new(from_article: impl Into<Ref>) -> FromArticle {
        FromArticle { from_article: from_article.into() }
    }
}

fn pair((language, text): &(Language, String)) -> (&str, &str) {
    (language.as_str(), text.as_str())
}

/// One text a language, in the order in which they were written.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Translations(pub Vec<(Language, String)>);

impl Translations {
    /// The text in exactly this language, whatever the case of the letters.
    #[must_use]
    pub fn get(&self, language: &str) -> Option<&str> {
        self.iter().find_map(|(tag, text)| same(tag, language).then_some(text))
    }

    /// The languages and their texts.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(pair)
    }
}

impl Serialize for Translations {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (language, text) in self.iter() {
            map.serialize_entry(language, text)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Translations {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries;

        impl<'de> Visitor<'de> for Entries {
            type Value = Translations;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object from language to text")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Translations, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Translations(entries))
            }
        }

        deserializer.deserialize_map(Entries)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Translations {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Translations".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "object",
            "minProperties": 1,
            "propertyNames": { "pattern": Language::PATTERN },
            "additionalProperties": { "type": "string", "minLength": 1 },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(json: &str) -> Text {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn a_plain_text_is_in_the_language_of_the_document() {
        let text = text(r#""Partager""#);
        assert_eq!(text.in_language("fr", "fr"), Some("Partager"));
        assert_eq!(text.in_language("FR-ca", "fr"), Some("Partager"));
        assert_eq!(text.in_language("en", "fr"), None);
    }

    #[test]
    fn a_translated_text_is_looked_up_from_the_longest_tag() {
        let text = text(r#"{"fr": "Partager", "fr-CA": "Mettre en commun", "en": "Share"}"#);
        assert_eq!(text.in_language("fr-CA", "fr"), Some("Mettre en commun"));
        assert_eq!(text.in_language("fr-BE", "fr"), Some("Partager"));
        assert_eq!(text.in_language("en-x-simple", "fr"), Some("Share"));
        assert_eq!(text.in_language("de", "fr"), None);
    }

    #[test]
    fn languages_keep_their_order() {
        let json = r#"{"fr":"Partager","br":"Rannañ","en":"Share"}"#;
        assert_eq!(serde_json::to_string(&text(json)).unwrap(), json);
    }
}
