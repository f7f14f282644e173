//! The bundle of rights.

use super::Extensions;
use super::annotations::Annotations;
#[cfg(feature = "schema")]
use super::form::PARTIES;
use super::form::{Id, Ref};
use super::text::Text;
use serde::{Deserialize, Serialize};

/// One right in the bundle: who may do what, with which resource, on which conditions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Right {
    /// The short name by which the rest of the code refers to this right.
    pub id: Id,
    /// What it allows.
    pub right: RightKind,
    /// The resource that it bears on; without it, the right bears on the subject as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = ["Resource"])))]
    pub resource: Option<Ref>,
    /// Who has the right.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = PARTIES)))]
    pub holders: Vec<Ref>,
    /// What must be fulfilled in order to exercise it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conditions: Option<Text>,
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

impl Right {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(id: impl Into<Id>, right: RightKind) -> Right {
        Right {
            id: id.into(),
            right,
            resource: None,
            holders: Vec::new(),
            conditions: None,
            text: None,
            annotations: Annotations::default(),
            extensions: Extensions::new(),
        }
    }
}

/// What a right allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum RightKind {
    /// To enter, see or read.
    Access,
    /// To use without taking anything away.
    Use,
    /// To add to it.
    Contribute,
    /// To change it.
    Modify,
    /// To pass it on to others.
    Share,
    /// To take some of it: a harvest, a share, a loan.
    Withdraw,
    /// To set the rules of its use and to improve it.
    Manage,
    /// To decide who has access and who has not.
    Exclude,
    /// To sell, give or pledge it.
    Alienate,
    /// To be named as its author or source.
    Attribute,
    /// To draw money from it.
    Commercialise,
    /// To take part in deciding about all these rights.
    Govern,
}
