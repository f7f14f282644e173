//! Roles and those who hold them.

use super::Extensions;
use super::annotations::Annotations;
#[cfg(feature = "schema")]
use super::form::DECIDERS;
#[cfg(feature = "schema")]
use super::form::PARTIES;
use super::form::{Date, Id, Ref};
use super::matter::Matter;
use super::number::Count;
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
    /// How many hold the role at the same time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seats: Option<Seats>,
    /// From among whom the holders come.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = PARTIES)))]
    pub from: Vec<Ref>,
    /// What is asked of a person or organisation in order to hold the role.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub criteria: Vec<Text>,
    /// The process, role or party that appoints the holders.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = DECIDERS)))]
    pub appointed_by: Option<Ref>,
    /// How long one holds the role before being appointed again or replaced, for example P2Y for two years.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub term: Option<Time>,
    /// How many terms one person may hold the role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub terms: Option<Terms>,
    /// How a holder can be removed before the end of the term.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub removal: Option<Text>,
    /// The process or party that removes a holder before the end of the term.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = DECIDERS)))]
    pub removed_by: Option<Ref>,
    /// What each holder may decide or do alone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub powers: Vec<Matter>,
    /// Who takes over when nobody holds the role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vacancy: Option<Text>,
    /// Limits on who may hold the role together, so that no group dominates.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub caps: Vec<Cap>,
    /// The classes, groups or bodies to which its holders belong.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = PARTIES)))]
    pub member_of: Vec<Ref>,
    /// The roles that nobody may hold together with this one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = ["Role"])))]
    pub incompatible_with: Vec<Ref>,
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
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
            seats: None,
            from: Vec::new(),
            criteria: Vec::new(),
            appointed_by: None,
            term: None,
            terms: None,
            removal: None,
            removed_by: None,
            powers: Vec::new(),
            vacancy: None,
            caps: Vec::new(),
            member_of: Vec::new(),
            incompatible_with: Vec::new(),
            annotations: Annotations::default(),
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
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

impl Holder {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(who: impl Into<Ref>) -> Holder {
        Holder { who: who.into(), as_of: None, annotations: Annotations::default(), extensions: Extensions::new() }
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
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

impl Cap {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(text: impl Into<Text>) -> Cap {
        Cap {
            text: text.into(),
            at_least: None,
            at_most: None,
            share: None,
            per: None,
            annotations: Annotations::default(),
            extensions: Extensions::new(),
        }
    }
}

/// How many hold a role at the same time.
#[derive(Debug, Default, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Seats {
    /// Exactly so many.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<Count>,
    /// At least so many.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_least: Option<Natural>,
    /// At most so many.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_most: Option<Count>,
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

/// How many terms one person may hold a role.
#[derive(Debug, Default, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Terms {
    /// How many one after the other.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consecutive: Option<Count>,
    /// How many in all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lifetime: Option<Count>,
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}
