//! What can be said about any object of the model: where the text says it, and what the text does not say.

#[cfg(feature = "schema")]
use super::form::DECIDERS;
use super::form::Ref;
use super::text::Text;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What can be said about any object: where the text says it, and what the text does not say.
#[derive(Debug, Default, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Annotations {
    /// The articles, sentences or other texts that say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stated_in: Option<StatedIn>,
    /// What whoever transcribes must add; never a norm.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Note>,
    /// The keys of this object about which the text says nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_stated: Option<NotStated>,
    /// Of a key, who or what sets its value: a party, a process, another text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub set_by: Option<SetBy>,
}

impl Annotations {
    /// The keys that any object may have.
    pub const KEYS: [&str; 4] = ["statedIn", "note", "notStated", "setBy"];
}

/// The articles, sentences or other texts that say what the object says. Every message cites them first.
#[derive(Debug, Default, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StatedIn(
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = ["Article", "Sentence", "Link"])))] pub Vec<Ref>,
);

/// What whoever transcribes the text must add. It is never a norm.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Note(pub Text);

/// The keys of this object about which the text was read and says nothing. A key is either stated or not stated.
#[derive(Debug, Default, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NotStated(pub Vec<String>);

/// Of a key of this object, who or what sets its value: a party, a process, another text.
#[derive(Debug, Default, Clone, PartialEq, Serialize, Deserialize)]
pub struct SetBy(pub BTreeMap<String, Ref>);

#[cfg(feature = "schema")]
impl schemars::JsonSchema for SetBy {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SetBy".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let mut kinds = DECIDERS.to_vec();
        kinds.push("Link");
        let mut named = generator.subschema_for::<Ref>();
        named.insert("x-refers-to".to_owned(), kinds.into());
        schemars::json_schema!({
            "description": "Of a key of this object, who or what sets its value: a party, a process, another text.",
            "type": "object",
            "minProperties": 1,
            "additionalProperties": named,
        })
    }
}
