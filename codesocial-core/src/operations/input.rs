//! What operations take: a document as text, as bytes or as a value, and how to judge it.

use std::borrow::Cow;

use base64::Engine;
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;

use crate::base::nearest::nearest;
use crate::diagnostic::finding::{Finding, Selection};
use crate::messages::Language;
use crate::operations::document::Document;
use crate::report::call_error::CallError;
use crate::syntax;
use crate::syntax::text::Text;
use crate::tree::format::Format;
use crate::tree::limits::Limits;

/// A document, given as exactly one of `text`, `bytes` and `value`. Text and bytes give problems their lines.
#[derive(Debug, Default, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct DocumentInput {
    /// The text, in JSON or YAML.
    pub text: Option<String>,
    /// The bytes of a file, in base64 (RFC 4648): for a file that may not be UTF-8.
    pub bytes: Option<String>,
    /// The document itself, as a JSON value.
    #[serde(deserialize_with = "any_value")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<serde_json::Value>"))]
    pub value: Option<Box<RawValue>>,
    /// Whether the text is JSON or YAML. By default the name tells (`.json`, `.yaml`, `.yml`), else the text itself.
    pub format: Option<Format>,
    /// The name of the file, repeated in the report.
    pub name: Option<String>,
    /// A document that was read already, instead of the three.
    #[serde(skip)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub(crate) read: Option<Document>,
}

/// A value that is given, `null` too: a document of the wrong type is no absent one.
fn any_value<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Box<RawValue>>, D::Error> {
    Box::deserialize(deserializer).map(Some)
}

impl DocumentInput {
    /// A document given as text.
    pub fn from_text(text: impl Into<String>) -> DocumentInput {
        DocumentInput { text: Some(text.into()), ..DocumentInput::default() }
    }

    /// A document given as the bytes of a file.
    pub fn from_bytes(bytes: &[u8]) -> DocumentInput {
        match std::str::from_utf8(bytes) {
            Ok(text) => DocumentInput::from_text(text),
            Err(_) => {
                let bytes = base64::engine::general_purpose::STANDARD.encode(bytes);
                DocumentInput { bytes: Some(bytes), ..DocumentInput::default() }
            }
        }
    }

    /// Gives a document that has no content yet the bytes of a file.
    ///
    /// # Errors
    /// The bytes, where it has a content already.
    pub(crate) fn fill(&mut self, content: Vec<u8>) -> Result<(), Vec<u8>> {
        if self.text.is_some() || self.bytes.is_some() || self.value.is_some() || self.read.is_some() {
            return Err(content);
        }
        match String::from_utf8(content) {
            Ok(text) => self.text = Some(text),
            Err(error) => self.bytes = DocumentInput::from_bytes(error.as_bytes()).bytes,
        }
        Ok(())
    }

    /// The same document with the name of its file.
    #[must_use]
    pub fn named(mut self, name: impl Into<String>) -> DocumentInput {
        self.name = Some(name.into());
        self
    }

    /// The same document in that notation, whatever its name and its text look like.
    #[must_use]
    pub fn in_format(mut self, format: Format) -> DocumentInput {
        self.format = Some(format);
        self
    }

    /// The text in which the places of a report are. Where the bytes of a file are not UTF-8, it is a readable stand-in; of a document
    /// that was made of another text, it is that one.
    pub fn text(&self) -> Option<Cow<'_, str>> {
        let text = self.read(Language::default()).ok().filter(|text| text.written)?;
        Some(text.origin.map_or(text.text, |origin| Cow::Borrowed(origin.text())))
    }

    pub(crate) fn read(&self, language: Language) -> Result<Text<'_>, CallError> {
        match (&self.text, &self.bytes, &self.value, &self.read) {
            (None, None, None, Some(document)) => Ok(document.as_text()),
            (Some(text), None, None, None) => Ok(self.written(Cow::Borrowed(text), None)),
            (None, Some(bytes), None, None) => {
                let bytes = base64::engine::general_purpose::STANDARD
                    .decode(bytes)
                    .map_err(|error| CallError::wrong_argument(language, "document.bytes", "base64", error))?;
                let decoded = syntax::decode(&bytes);
                Ok(self.written(Cow::Owned(decoded.text.into_owned()), decoded.finding))
            }
            (None, None, Some(value), None) => Ok(Text {
                text: Cow::Borrowed(value.get()),
                format: Format::Json,
                written: false,
                finding: None,
                origin: None,
                read: None,
            }),
            _ => Err(CallError::document_needed(language)),
        }
    }

    fn written<'i>(&self, text: Cow<'i, str>, finding: Option<Finding<'static>>) -> Text<'i> {
        let format = self.format.unwrap_or_else(|| Format::of(self.name.as_deref(), &text));
        Text { text, format, written: true, finding, origin: None, read: None }
    }
}

/// The documents of an input, whose contents [`crate::call_with`] may give beside it.
pub trait Documents {
    /// Each that the input has, with the name of its field.
    fn documents(&mut self) -> Vec<(&'static str, &mut DocumentInput)>;
}

/// A document of an input that is always there, or may be.
pub(crate) trait Given {
    fn given(&mut self) -> Option<&mut DocumentInput>;
}

impl Given for DocumentInput {
    fn given(&mut self) -> Option<&mut DocumentInput> {
        Some(self)
    }
}

impl Given for Option<DocumentInput> {
    fn given(&mut self) -> Option<&mut DocumentInput> {
        self.as_mut()
    }
}

/// The documents that an input has, of those that it may have.
pub(crate) fn those_given<'i, const N: usize>(
    documents: [(&'static str, Option<&'i mut DocumentInput>); N],
) -> Vec<(&'static str, &'i mut DocumentInput)> {
    documents.into_iter().filter_map(|(name, document)| Some((name, document?))).collect()
}

/// The struct `Input` of an operation: its documents (one, where none are named), then the other things that it takes. What it does not know is refused,
/// so a misspelt key is told and not passed over.
macro_rules! input {
    // Most operations take one document.
    ($(#[$about:meta])* others $others:tt) => {
        crate::operations::input::input! {
            $(#[$about])*
            documents {
                /// The document.
                document: DocumentInput,
            }
            others $others
        }
    };
    (
        $(#[$about:meta])*
        documents { $($(#[$of_document:meta])* $document:ident: $optional:ty,)* }
        others { $($(#[$of_field:meta])* $field:ident: $type:ty,)* }
    ) => {
        #[derive(Debug, Clone, serde::Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        $(#[$about])*
        pub struct Input {
            $($(#[$of_document])* pub $document: $optional,)*
            $($(#[$of_field])* pub $field: $type,)*
        }

        impl crate::operations::input::Documents for Input {
            fn documents(&mut self) -> Vec<(&'static str, &mut crate::operations::input::DocumentInput)> {
                let documents = [$((stringify!($document), crate::operations::input::Given::given(&mut self.$document))),*];
                crate::operations::input::those_given(documents)
            }
        }
    };
}
pub(crate) use input;

/// How to judge a document; everything may be left out.
#[derive(Debug, Default, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct Options {
    /// The language of messages: `en` or `fr`. By default the document's own language if messages exist in it, else English.
    pub language: Option<String>,
    /// The date for which the document is judged (`2026-11-22`), for what depends on one. Without it, nothing is said
    /// that depends on the day.
    #[cfg_attr(feature = "schema", schemars(extend("format" = "date")))]
    pub at: Option<String>,
    /// Only these rules may speak, if any is named.
    pub select: Vec<String>,
    /// These rules keep silent.
    pub ignore: Vec<String>,
    /// Lower bounds on the document than the usual ones.
    pub limits: Limits,
}

impl Options {
    pub(crate) fn selection(&self) -> Result<Selection, CallError> {
        let language = self.reader();
        for name in self.select.iter().chain(&self.ignore) {
            crate::rules::named(name).ok_or_else(|| unknown_rule(name, language))?;
        }
        Ok(Selection { select: self.select.clone(), ignore: self.ignore.clone(), level: None })
    }

    /// The language of what is said to whoever called.
    pub(crate) fn reader(&self) -> Language {
        self.language.as_deref().and_then(Language::of_tag).unwrap_or_default()
    }

    /// The language that was asked for, if any was.
    pub(crate) fn language(&self) -> Result<Option<Language>, CallError> {
        asked_language(self.language.as_deref())
    }

    pub(crate) fn at(&self) -> Result<Option<String>, CallError> {
        match &self.at {
            Some(at) if crate::base::date::Date::of_text(at).is_none() => {
                Err(CallError::wrong_argument(self.reader(), "at", "day", at))
            }
            at => Ok(at.clone()),
        }
    }
}

fn unknown_rule(found: &str, language: Language) -> CallError {
    let names = crate::rules::all().map(|rule| (rule.name, rule.name));
    CallError::unknown_name(language, found, nearest(found, names))
}

/// The language of a tag that was asked for.
pub(crate) fn asked_language(tag: Option<&str>) -> Result<Option<Language>, CallError> {
    let Some(tag) = tag else { return Ok(None) };
    match Language::of_tag(tag) {
        Some(language) => Ok(Some(language)),
        // It is spoken, and its words are not at hand: what is at hand will do.
        None if Language::is_known(tag) => Ok(None),
        None => {
            let language = Language::default();
            let known: Vec<String> = Language::known().map(|tag| format!("`{tag}`")).collect();
            Err(CallError::wrong_argument_of(language, "language", language.list("or", &known), tag))
        }
    }
}
