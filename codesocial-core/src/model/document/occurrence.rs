//! What sets something off, and in which form it is done.

use super::Extensions;
use super::form::Ref;
use super::text::Text;
use serde::{Deserialize, Serialize};

/// The circumstances in which something holds: words, or a list of what must have happened. Each item of the list is enough.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum When {
    /// The circumstances in words.
    Text(Text),
    /// What must have happened; each of these is enough.
    Occurrences(#[cfg_attr(feature = "schema", schemars(length(min = 1)))] Vec<Occurrence>),
}

impl<T: Into<Text>> From<T> for When {
    fn from(text: T) -> Self {
        When::Text(text.into())
    }
}

/// Something that happens to what this text names: a vote that fails, a seat that falls vacant. Of several keys, all must have
/// happened.
#[derive(Debug, Default, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(extend("minProperties" = 1)))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Occurrence {
    /// The session that was called, or the process in which a vote was called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = ["Session", "Process"])))]
    pub convened: Option<Ref>,
    /// The process that decided in favour.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = ["Process"])))]
    pub adopted: Option<Ref>,
    /// The process that decided against, or came to no decision: “when the vote has failed”.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = ["Process"])))]
    pub rejected: Option<Ref>,
    /// What was done: a duty that was kept, a permission, a right or a recourse that was used, a session whose agenda is done, a
    /// sanction that was applied.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = ["Commitment", "Right", "Session", "Sanction", "Recourse"])))]
    pub done: Option<Ref>,
    /// What was not done, or was done in vain.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = ["Commitment", "Right", "Session", "Sanction", "Recourse"])))]
    pub not_done: Option<Ref>,
    /// The role whose seat is vacant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = ["Role"])))]
    pub vacant: Option<Ref>,
    /// What the other keys cannot say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

/// In which form something is said or done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Formality {
    /// By word of mouth, face to face or by telephone.
    Spoken,
    /// In words that can be read and kept, without a signature: an email, a message.
    TextForm,
    /// In writing: a letter, signed where the law asks for it.
    Written,
    /// By registered letter, or against a receipt.
    RegisteredLetter,
    /// Through a service or a meeting on the web.
    Online,
}
