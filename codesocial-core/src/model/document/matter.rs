//! What is decided.

use super::Extensions;
use super::annotations::Annotations;
use super::form::Ref;
use super::reciprocity::Amount;
use super::text::Text;
#[cfg(feature = "schema")]
use super::text::{FromArticle, Translations};
use serde::{Deserialize, Serialize};

/// A thing to decide or to do: an act, and what it is about.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Matter {
    /// The act.
    pub act: Act,
    /// Whom or what it is about: parties, resources, other texts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = ["Stakeholder", "Role", "Membership", "Body", "Resource", "Link"])))]
    pub concerns: Vec<Ref>,
    /// Only above that sum.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub over: Option<Amount>,
    /// Only up to that sum.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub up_to: Option<Amount>,
    /// What the other keys cannot say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

impl Matter {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(act: Act) -> Matter {
        Matter {
            act,
            concerns: Vec::new(),
            over: None,
            up_to: None,
            text: None,
            annotations: Annotations::default(),
            extensions: Extensions::new(),
        }
    }
}

/// What is decided or done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Act {
    /// Somebody becomes a member.
    Admit,
    /// A member is made to leave.
    Exclude,
    /// Somebody is put into a role.
    Appoint,
    /// Somebody is taken out of a role.
    Remove,
    /// A breach has a consequence for somebody.
    Sanction,
    /// This text is changed.
    Amend,
    /// The collective ends.
    Dissolve,
    /// Another text is made or changed.
    SetRules,
    /// It is settled who takes part in a decision.
    SetElectorate,
    /// It is settled what members pay.
    SetDues,
    /// The accounts are approved.
    ApproveAccounts,
    /// Surplus, shares or goods are distributed.
    Distribute,
    /// Money is spent or a debt is taken on.
    Spend,
    /// The collective is represented toward others.
    Represent,
    /// A meeting is called.
    Convene,
    /// What others do is examined.
    Control,
    /// A contested decision is examined again.
    HearAppeals,
    /// Another organisation is joined, founded or left, or shares in it are taken or given up.
    Affiliate,
    /// The collective merges, splits, changes its legal form, or goes on after its dissolution.
    Transform,
    /// A field of business is taken up or given up, a branch is opened or closed.
    SetActivities,
    /// Land is dealt in, a lasting contract is concluded, or tasks are handed to others.
    Contract,
    /// Another act, said in words.
    Other,
}

/// A subject on which a process decides: a matter, or words.
///
/// An object with the key `act` is a matter. A text in several languages can therefore not be in Achterhoeks under the key
/// `act` alone; `act-NL` can stand.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum ScopeItem {
    /// An act, and what it is about.
    Matter(Box<Matter>),
    /// Words.
    Text(Text),
}

impl ScopeItem {
    /// The pattern of the languages in which a text may be where matters stand too: all but `act` alone.
    pub const LANGUAGES: &str = concat!(
        "^(([A-Za-z]{2}|[A-Za-z]{4,8}|[B-Zb-z][A-Za-z]{2}|[Aa][ABD-Zabd-z][A-Za-z]|[Aa][Cc][A-SU-Za-su-z])",
        "(-[A-Za-z0-9]{1,8})*|[Aa][Cc][Tt](-[A-Za-z0-9]{1,8})+|[IXix](-[A-Za-z0-9]{1,8})+)$"
    );
}

impl<T: Into<Text>> From<T> for ScopeItem {
    fn from(text: T) -> Self {
        ScopeItem::Text(text.into())
    }
}

impl From<Matter> for ScopeItem {
    fn from(matter: Matter) -> Self {
        ScopeItem::Matter(Box::new(matter))
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for ScopeItem {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ScopeItem".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let mut translations = generator.subschema_for::<Translations>();
        translations.insert("propertyNames".to_owned(), serde_json::json!({ "pattern": ScopeItem::LANGUAGES }));
        schemars::json_schema!({
            "description": "A subject on which a process decides: a matter, or words.\n\nAn object with the key `act` is a matter. A text in several languages can therefore not be in Achterhoeks under the key `act` alone; `act-NL` can stand.",
            "anyOf": [
                { "type": "string", "minLength": 1 },
                generator.subschema_for::<Matter>(),
                generator.subschema_for::<FromArticle>(),
                translations,
            ],
        })
    }
}
