//! Who decides, how one joins and leaves, and how the text itself changes.

use super::Extensions;
use super::annotations::Annotations;
use super::body::Body;
use super::dimension::Commitment;
#[cfg(feature = "schema")]
use super::form::DECIDERS;
#[cfg(feature = "schema")]
use super::form::PARTIES;
use super::form::{Id, Iri, Ref};
use super::number::Natural;
use super::process::Process;
use super::recourse::{Recourse, Sanction};
use super::role::Role;
use super::text::Text;
use super::time::Time;
use serde::{Deserialize, Serialize};

/// How the collective governs itself and this text.
#[derive(Debug, Default, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Governance {
    /// The functions that are entrusted to someone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<Role>,
    /// Those who meet and decide together: the assembly, the board, committees.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bodies: Vec<Body>,
    /// How decisions are made, each way precise enough to be computed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub processes: Vec<Process>,
    /// The ways of belonging, with how one comes in and how one leaves.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub membership: Vec<Membership>,
    /// How a breach is raised and settled.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub recourse: Vec<Recourse>,
    /// The consequences of a breach, from the lightest to the gravest.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sanctions: Vec<Sanction>,
    /// How this text is changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amendment: Option<Amendment>,
    /// Who keeps the social code itself, how one contributes and where its versions are deposited.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stewardship: Option<Stewardship>,
    /// What happens when the collective ends: who decides, and what becomes of assets and data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dissolution: Option<Dissolution>,
    /// Who decides whatever the text gives to nobody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = DECIDERS)))]
    pub residual: Option<Ref>,
    /// Duties and rights that belong to no dimension, such as those of members and office-holders.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub commitments: Vec<Commitment>,
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

/// One way of belonging: for whom, how one joins and how one leaves.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Membership {
    /// The short name by which the rest of the code refers to these members.
    pub id: Id,
    /// What these members are called.
    pub name: Text,
    /// What is asked of a person or organisation in order to belong.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub criteria: Vec<Text>,
    /// How one comes in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub join: Option<Text>,
    /// How one leaves of one's own will, and what then becomes of dues, shares and duties.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leave: Option<Text>,
    /// When and how a member can be made to leave.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exclude: Option<Text>,
    /// What one pays or gives in order to belong.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dues: Option<Text>,
    /// The decision process that admits a new member, or who decides it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = DECIDERS)))]
    pub join_process: Option<Ref>,
    /// The decision process that excludes a member, or who decides it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = DECIDERS)))]
    pub exclude_process: Option<Ref>,
    /// The classes, groups or bodies to which these members belong as well.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = PARTIES)))]
    pub member_of: Vec<Ref>,
    /// How many members it counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<Natural>,
    /// The ways in which membership ends by itself, one an item: death, dissolution, non-payment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub endings: Vec<Ending>,
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

impl Membership {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(id: impl Into<Id>, name: impl Into<Text>) -> Membership {
        Membership {
            id: id.into(),
            name: name.into(),
            criteria: Vec::new(),
            join: None,
            leave: None,
            exclude: None,
            dues: None,
            join_process: None,
            exclude_process: None,
            member_of: Vec::new(),
            size: None,
            endings: Vec::new(),
            annotations: Annotations::default(),
            extensions: Extensions::new(),
        }
    }
}

/// How this text is changed, and who must agree to it.
#[derive(Debug, Default, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Amendment {
    /// The decision process by which a change is adopted, or who adopts it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = DECIDERS)))]
    pub process: Option<Ref>,
    /// How and how long before a decision a proposed change is made known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notice: Option<Text>,
    /// The parties or processes whose own agreement is needed besides.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = DECIDERS)))]
    pub approval_by: Vec<Ref>,
    /// The elements that this procedure cannot change.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = ["Item", "Principle", "Model", "Commitment", "Role", "Body", "Process", "Membership", "Recourse", "Sanction", "Resource", "Right", "Exchange"])))]
    pub entrenched: Vec<Ref>,
    /// How someone who disagrees may leave with a copy of the text and make another of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fork: Option<Text>,
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

/// The governance of the social code itself.
#[derive(Debug, Default, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Stewardship {
    /// Who keeps the text, answers questions about it and sees to its reviews.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = PARTIES)))]
    pub keepers: Vec<Ref>,
    /// How anyone can propose a change, member or not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contribute: Option<Text>,
    /// The address where each version is deposited, dated and left unaltered. The next version is worked on
    /// elsewhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deposit: Option<Iri>,
    /// How often, and by whom, the text is compared with reality.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub audit: Option<AuditPlan>,
    /// The tools with which the text is written, discussed and followed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tools: Vec<Text>,
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

/// When and by whom the gap between text and reality is examined.
#[derive(Debug, Default, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AuditPlan {
    /// How often an audit takes place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub every: Option<Time>,
    /// Who carries it out; at least one of them should be independent.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = PARTIES)))]
    pub by: Vec<Ref>,
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

/// What happens when the collective ends.
#[derive(Debug, Default, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Dissolution {
    /// The decision process that decides to end, or who decides it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = DECIDERS)))]
    pub process: Option<Ref>,
    /// What becomes of money, goods and places.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assets: Option<Text>,
    /// What becomes of data, archives, accounts and keys.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<Text>,
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

/// A way in which membership ends by itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Ending {
    /// What ends it.
    pub cause: Cause,
    /// When it ends then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Text>,
    /// Who must agree.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = DECIDERS)))]
    pub approval_by: Vec<Ref>,
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

impl Ending {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(cause: Cause) -> Ending {
        Ending {
            cause,
            at: None,
            approval_by: Vec::new(),
            text: None,
            annotations: Annotations::default(),
            extensions: Extensions::new(),
        }
    }
}

/// What ends a membership, or why somebody is made to leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Cause {
    /// The member dies.
    Death,
    /// The member, an organisation, ends.
    Dissolution,
    /// Dues are not paid.
    NonPayment,
    /// It passes to somebody else.
    Transfer,
    /// Its time is over.
    Expiry,
    /// What was required is no longer so.
    Lapse,
    /// What is owed was not done.
    Breach,
    /// Harm was done.
    Harm,
    /// Somebody is not there any more, or cannot be found.
    Absence,
    /// An employment is over.
    EndOfWork,
    /// False or incomplete information on oneself was given.
    FalseInformation,
    /// One competes with the collective.
    Competition,
    /// Another cause, said in words.
    Other,
}
