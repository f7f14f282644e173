//! What an audit report says of itself: which text was looked at, by which tool, so that it can be repeated.

use crate::tree::key::Key;
use serde::Serialize;

use crate::analysis::context::Code;
use crate::analysis::texts::in_language;
use crate::messages::Language;

/// How this tool calls itself in reports.
pub(super) const NAME: &str = "codesocial";
pub(super) const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The document that was audited. Absent keys are absent there.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Audited {
    /// Its address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Its version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// How far it has come.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The language in which it is written, as it says: a BCP 47 tag.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Its title, in the language of the report where it has one in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The content digest: of all of it but `record` and `$schema`. This is what an adoption names. `status` belongs to
    /// the content: a text that is set from `proposed` to `adopted` has another digest. Absent where the text has an error
    /// of stage `source`: another text can then be read as the same values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    /// The text digest: of the articles alone, whatever is said of their meaning. Absent where there are none, or where one of
    /// them is not there in the authoritative language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text_digest: Option<String>,
    /// The digest of the record, on which the audit rests too. Absent when there is none, and with `digest`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record_digest: Option<String>,
}

/// The tool that audited.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Tool {
    /// Its name.
    pub name: &'static str,
    /// Its version.
    pub version: &'static str,
    /// The rules that it knows, by name: what another version finds under others was not looked for.
    pub rules: Vec<&'static str>,
}

impl Audited {
    pub(crate) fn of(code: &Code<'_>, language: Language) -> Audited {
        let text = |key: Key| code.root.text(key).map(str::to_owned);
        let title = code
            .root
            .get(Key::Title)
            .and_then(|title| in_language(title, &[language.tag(), code.language().unwrap_or_default()]));
        Audited {
            id: text(Key::Id),
            version: text(Key::Version),
            status: text(Key::Status),
            language: code.language().map(str::to_owned),
            title: title.map(str::to_owned),
            digest: code.digest().map(str::to_owned),
            text_digest: code.text_digest(),
            record_digest: code.record_digest(),
        }
    }
}

impl Tool {
    /// This library.
    pub(crate) fn this() -> Tool {
        Tool { name: NAME, version: VERSION, rules: crate::rules::all().map(|rule| rule.name).collect() }
    }
}
