//! Roles and those who hold them.

use super::Extensions;
#[cfg(feature = "schema")]
use super::form::PARTIES;
use super::form::{Date, Id, Ref};
use super::number::{Natural, Share};
use super::text::Text;
use super::time::Time;
use serde::{Deserialize, Serialize};

/// A function entrusted to someone, with how they receive it and how they lose it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Role {
    /// The short name by which the rest of the code refers to this role.
    pub id: Id,
    /// What the role is called.
    pub name: Text,
    /// What the role answers for, one thing an item.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub responsibilities: Vec<Text>,
    /// Who holds the role now. Name a group or an organisation rather than a person where you can: the text
    /// is public.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub holders: Vec<Holder>,
    /// The process, role or party that appoints the holders.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = ["Process", "Stakeholder", "Role", "Membership"])))]
    pub appointed_by: Option<Ref>,
    /// How long one holds the role before being appointed again or replaced, for example P2Y for two years.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub term: Option<Time>,
    /// How a holder can be removed before the end of the term.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub removal: Option<Text>,
    /// Who takes over when nobody holds the role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vacancy: Option<Text>,
    /// Limits on who may hold the role together, so that no group dominates.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub caps: Vec<Cap>,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

impl Role {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(id: impl Into<Id>, name: impl Into<Text>) -> Role {
        Role {
            id: id.into(),
            name: name.into(),
            responsibilities: Vec::new(),
            holders: Vec::new(),
            appointed_by: None,
            term: None,
            removal: None,
            vacancy: None,
            caps: Vec::new(),
            extensions: Extensions::new(),
        }
    }
}

/// A party that holds a role.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Holder {
    /// The party that holds the role.
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = PARTIES)))]
    pub who: Ref,
    /// The day on which this was known to be true.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<Date>,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

impl Holder {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(who: impl Into<Ref>) -> Holder {
        Holder { who: who.into(), as_of: None, extensions: Extensions::new() }
    }
}

/// A limit on who may hold a role together: how many, or which share of one group.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Cap {
    /// The limit in words.
    pub text: Text,
    /// The smallest number allowed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_least: Option<Natural>,
    /// The largest number allowed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_most: Option<Natural>,
    /// The largest share that one group may hold.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share: Option<Share>,
    /// What makes a group: the same employer, family or village, for example.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per: Option<Text>,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

impl Cap {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(text: impl Into<Text>) -> Cap {
        Cap { text: text.into(), at_least: None, at_most: None, share: None, per: None, extensions: Extensions::new() }
    }
}
