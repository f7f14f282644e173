//! Bodies: those who meet and decide together.

use super::Extensions;
use super::annotations::Annotations;
#[cfg(feature = "schema")]
use super::form::PARTIES;
use super::form::{Date, Id, Ref};
use super::number::{Count, Share};
use super::occurrence::Formality;
use super::party::Actor;
use super::process::Quorum;
use super::text::Text;
use super::time::Time;
use serde::{Deserialize, Serialize};

/// Those who meet, or decide together: an assembly, a board, a committee.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Body {
    /// The short name by which the rest of the code refers to this body.
    pub id: Id,
    /// What the body is called.
    pub name: Text,
    /// What sort of body it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<BodyKind>,
    /// Who belongs to it: classes of members, roles, other bodies.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub members: Vec<Seated>,
    /// Write false when the text says that it is not formed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub formed: Option<bool>,
    /// Who takes the chair, and gives the casting vote where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = PARTIES)))]
    pub chair: Option<Ref>,
    /// How it decides unless more is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = ["Process"])))]
    pub process: Option<Ref>,
    /// Its kinds of meeting, one an item where they differ.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sessions: Vec<Session>,
    /// The groups or bodies to which it belongs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = PARTIES)))]
    pub member_of: Vec<Ref>,
    /// Other names used for it, so that one body is not taken for two.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also_known_as: Vec<Text>,
    /// The last day on which it existed, when it exists no longer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

impl Body {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(id: impl Into<Id>, name: impl Into<Text>) -> Body {
        Body {
            id: id.into(),
            name: name.into(),
            kind: None,
            members: Vec::new(),
            formed: None,
            chair: None,
            process: None,
            sessions: Vec::new(),
            member_of: Vec::new(),
            also_known_as: Vec::new(),
            until: None,
            annotations: Annotations::default(),
            extensions: Extensions::new(),
        }
    }
}

/// What sort of body it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum BodyKind {
    /// All members, or their delegates.
    Assembly,
    /// Those who lead between assemblies.
    Board,
    /// Some, for a task.
    Committee,
    /// Those who hold the functions.
    Office,
    /// Those who work together.
    Team,
}

/// Who belongs to a body: a party, or more about it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum Seated {
    /// A party, with a deliberative voice.
    Party(#[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = PARTIES)))] Ref),
    /// A party with its voice and votes.
    Seat(Box<Seat>),
}

/// A party in a body, with its voice and votes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Seat {
    /// The party.
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = PARTIES)))]
    pub who: Ref,
    /// Whether it decides or only advises; it decides when this is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub voice: Option<Voice>,
    /// How many votes each has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub votes: Option<Count>,
    /// Its share of all votes, for colleges.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share: Option<Share>,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

impl Seat {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(who: impl Into<Ref>) -> Seat {
        Seat { who: who.into(), voice: None, votes: None, share: None, extensions: Extensions::new() }
    }
}

/// Whether somebody decides or advises.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Voice {
    /// With a vote.
    Deliberative,
    /// Heard, without a vote.
    Consultative,
}

/// A kind of meeting of a body. Its frequency, notice and agenda are duties of those who convene toward the
/// members.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Session {
    /// The short name by which the rest of the code refers to this session.
    pub id: Id,
    /// What it is called.
    pub name: Text,
    /// How often it takes place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub every: Option<Time>,
    /// Who may convene it, each of them alone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub convened_by: Vec<Actor>,
    /// How long before it the call is sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notice: Option<Time>,
    /// How long before it items may still be added to the agenda.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub additions: Option<Time>,
    /// In which form the call and what is added to the agenda reach the members; each of these is enough.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub form: Vec<Formality>,
    /// Through what the call reaches the members: a mailing list, a journal. All of them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = ["Resource", "Link"])))]
    pub through: Vec<Ref>,
    /// What is on the agenda, and who settles it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agenda: Option<Text>,
    /// Where or how it takes place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Text>,
    /// How it is written down, and by whom.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub record: Option<Text>,
    /// How many must be there for it to take place, apart from the quorum of a decision.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quorum: Option<Quorum>,
    /// How many proxies one person may hold, or “none”.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proxies: Option<Proxies>,
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

impl Session {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(id: impl Into<Id>, name: impl Into<Text>) -> Session {
        Session {
            id: id.into(),
            name: name.into(),
            every: None,
            convened_by: Vec::new(),
            notice: None,
            additions: None,
            form: Vec::new(),
            through: Vec::new(),
            agenda: None,
            place: None,
            record: None,
            quorum: None,
            proxies: None,
            annotations: Annotations::default(),
            extensions: Extensions::new(),
        }
    }
}

/// How many proxies one person may hold, or “none”.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum Proxies {
    /// None are allowed, said aloud.
    NotAllowed(NoProxies),
    /// Some are allowed.
    Allowed(Box<ProxyRule>),
}

/// No proxies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum NoProxies {
    /// No proxies.
    None,
}

/// How many proxies one person may hold, and who may hold them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProxyRule {
    /// How many one person may hold.
    pub per_person: Count,
    /// Who may hold them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub holders: Option<Text>,
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

impl ProxyRule {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(per_person: Count) -> ProxyRule {
        ProxyRule { per_person, holders: None, annotations: Annotations::default(), extensions: Extensions::new() }
    }
}
