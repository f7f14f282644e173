//! Decision processes, precise enough to be computed.

use super::Extensions;
use super::annotations::Annotations;
#[cfg(feature = "schema")]
use super::form::DECIDERS;
#[cfg(feature = "schema")]
use super::form::PARTIES;
use super::form::{Id, Ref};
use super::matter::ScopeItem;
use super::number::{Count, Natural, Share};
use super::occurrence::{Formality, When};
use super::party::Actor;
use super::text::Text;
use super::time::Time;
use serde::{Deserialize, Serialize};

/// A way of deciding, precise enough to compute whether a proposal passes.
///
/// Its examples are its tests: write one for each case that people could argue about.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Process {
    /// The short name by which the rest of the code refers to this process.
    pub id: Id,
    /// What the process is called.
    pub name: Text,
    /// The subjects on which it decides, each a matter or in words. Two processes should not share a subject.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub scope: Vec<ScopeItem>,
    /// The way in which agreement is reached.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<Method>,
    /// The process like which this one is counted: whatever is not written here is taken over from it, but for
    /// its name, scope, circumstances and examples.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = ["Process"])))]
    pub like: Option<Ref>,
    /// Who takes part in the decision: the persons or organisations that are eligible. The counts are made
    /// out of them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = PARTIES)))]
    pub participants: Vec<Ref>,
    /// The session or body in which alone it can be decided; its notice, convener and proxies hold.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = ["Session", "Body"])))]
    pub session: Option<Ref>,
    /// The circumstances in which it decides, in words or as a list of what must have happened; without it, at any time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<When>,
    /// In which form people decide: together, in writing, online; each of these is enough.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub form: Vec<Formality>,
    /// Through what they decide: a service, a mailing list. Any of them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = ["Resource", "Link"])))]
    pub through: Vec<Ref>,
    /// Who may bring a proposal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proposer: Option<Actor>,
    /// How long before the decision the proposal is made known, so that everyone can prepare.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notice: Option<Time>,
    /// How the proposal is discussed before deciding.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discussion: Option<Text>,
    /// How many must take part for the decision to be valid; write “none” when there is no such condition.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quorum: Option<Quorum>,
    /// How much support a proposal needs, and out of what it is counted. “A majority” alone says neither.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub threshold: Option<Threshold>,
    /// The parties or processes that must each agree besides.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = DECIDERS)))]
    pub approval_by: Vec<Ref>,
    /// Whether those who abstain count among those who voted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub abstentions: Option<Abstentions>,
    /// Whether the vote is open or secret, or secret when someone asks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ballot: Option<Ballot>,
    /// Whether blank and void votes count among the votes out of which the share is counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blank_votes: Option<BlankVotes>,
    /// How many reasoned objections stop a proposal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub block: Option<Count>,
    /// What happens when support and opposition are equal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tie: Option<Tie>,
    /// How long after the decision it takes effect, or may still be contested.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delay: Option<Time>,
    /// The process that decides when this one does not succeed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = ["Process"])))]
    pub fallback: Option<Ref>,
    /// Whether a proposal that is rejected goes on to the fallback process or is settled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_rejection: Option<Rejection>,
    /// How and where the decision is written down.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub record: Option<Text>,
    /// Who stands aside, and when, because interests conflict.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recusal: Option<Text>,
    /// Whether the person whom the decision concerns may vote on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub concerned_votes: Option<bool>,
    /// Votes with their result, which show and test how the process is counted. Write the ones that people
    /// could argue about.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub examples: Vec<Example>,
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

impl Process {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(id: impl Into<Id>, name: impl Into<Text>) -> Process {
        Process {
            id: id.into(),
            name: name.into(),
            scope: Vec::new(),
            method: None,
            like: None,
            participants: Vec::new(),
            session: None,
            when: None,
            form: Vec::new(),
            through: Vec::new(),
            proposer: None,
            notice: None,
            discussion: None,
            quorum: None,
            threshold: None,
            approval_by: Vec::new(),
            abstentions: None,
            ballot: None,
            blank_votes: None,
            block: None,
            tie: None,
            delay: None,
            fallback: None,
            on_rejection: None,
            record: None,
            recusal: None,
            concerned_votes: None,
            examples: Vec::new(),
            text: None,
            annotations: Annotations::default(),
            extensions: Extensions::new(),
        }
    }
}

/// The way in which agreement is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Method {
    /// It passes unless someone raises a reasoned objection.
    Consent,
    /// It passes when everyone taking part can support it.
    Consensus,
    /// It passes when everyone votes for it.
    Unanimity,
    /// It passes with more than half.
    Majority,
    /// It passes with a stated share larger than half.
    Supermajority,
    /// The option with most votes passes, even below half.
    Plurality,
    /// Voters rank the options; the ranks decide.
    Ranked,
    /// The options with most votes meet in a second round.
    TwoRound,
    /// One person decides after asking those concerned and those who know.
    Advice,
    /// Those to whom it was entrusted decide.
    Delegation,
    /// It is drawn by lot.
    Lot,
    /// Another way, described in the text.
    Other,
}

/// How many must take part for a decision to be valid: a share or a head count.
#[derive(Debug, Default, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct QuorumRule {
    /// The share that must take part. Use this or a head count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Share>,
    /// How many must take part. Use this or a share.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<Count>,
    /// Out of whom the share is counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base: Option<QuorumBase>,
    /// What happens when too few take part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_failure: Option<QuorumFailure>,
    /// What holds for the second meeting.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub second_call: Option<Box<SecondCall>>,
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

/// Out of whom the quorum is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum QuorumBase {
    /// All those who may take part in this decision.
    Eligible,
    /// All the members, whether or not they may take part in this decision.
    Members,
}

/// What happens when too few take part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum QuorumFailure {
    /// The proposal is rejected.
    Rejected,
    /// The decision is put off to another meeting.
    Adjourned,
    /// The fallback process decides.
    Fallback,
    /// Those present decide all the same.
    DecideAnyway,
    /// A second meeting is called, for which other rules hold.
    SecondCall,
}

/// How much support a proposal needs to pass: a share or a head count.
///
/// “More than half” is over 1/2; “at least two thirds” is at least 2/3; “three members are enough” is a count of 3.
/// Always say out of what.
#[derive(Debug, Default, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Threshold {
    /// The share that support must exceed; exactly this share is not enough.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub over: Option<Share>,
    /// The share that support must reach; exactly this share is enough.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_least: Option<Share>,
    /// How many must support it, however many they are out of. Use this or a share.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<Count>,
    /// Out of what the share is counted, or whose support counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base: Option<ThresholdBase>,
    /// How many may be missing from the threshold, as in “consensus minus one”.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minus: Option<Count>,
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

/// Out of what support is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ThresholdBase {
    /// All those who may take part, present or not.
    Eligible,
    /// All the members, whether or not they may take part.
    Members,
    /// All those who are there in person, voting or not.
    Present,
    /// All those who are there or gave a proxy.
    Represented,
    /// All the votes cast; whether abstentions and blank votes are among them, the process says.
    Cast,
    /// The votes for and against, without abstentions or blank votes unless the process says otherwise.
    Expressed,
}

/// Whether those who abstain count among those who voted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Abstentions {
    /// They count, and so make the threshold harder to reach.
    Counted,
    /// They are left out of the count.
    Excluded,
}

/// Whether blank and void votes count among the votes out of which a share is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum BlankVotes {
    /// They count, and so make the threshold harder to reach.
    Counted,
    /// They are left out of the count.
    Excluded,
}

/// What happens when support and opposition are equal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Tie {
    /// The proposal is rejected.
    Rejected,
    /// The proposal is adopted.
    Adopted,
    /// The person in the chair decides.
    CastingVote,
    /// It is drawn by lot.
    Lot,
    /// The decision is put off to another meeting.
    Adjourned,
    /// The fallback process decides.
    Fallback,
}

/// A vote with its result, by which anyone can check how the process is counted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Example {
    /// How many may take part.
    pub eligible: Natural,
    /// How many take part, or are represented.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub present: Option<Natural>,
    /// How many support the proposal.
    #[serde(rename = "for")]
    pub in_favour: Natural,
    /// How many oppose it.
    pub against: Natural,
    /// How many abstain.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub abstain: Option<Natural>,
    /// How many vote blank, or with a void ballot.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blank: Option<Natural>,
    /// How many raise a reasoned objection.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blocks: Option<Natural>,
    /// Whether the proposal passes.
    pub passes: bool,
    /// What the example is meant to show.
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

impl Example {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(eligible: Natural, in_favour: Natural, against: Natural, passes: bool) -> Example {
        Example {
            eligible,
            present: None,
            in_favour,
            against,
            abstain: None,
            blank: None,
            blocks: None,
            passes,
            text: None,
            annotations: Annotations::default(),
            extensions: Extensions::new(),
        }
    }
}

/// How many must take part for a decision to be valid, or “none” when there is no such condition.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum Quorum {
    /// There is no such condition, said aloud.
    NotRequired(NoQuorum),
    /// A share or a head count that must take part.
    Required(Box<QuorumRule>),
}

/// The word by which a text says that it asks for no quorum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum NoQuorum {
    /// No quorum.
    None,
}

/// What becomes of a proposal that is rejected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Rejection {
    /// It is settled.
    Final,
    /// It goes on to the fallback process.
    Fallback,
}

/// What holds for a second meeting when the quorum was missed.
#[derive(Debug, Default, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SecondCall {
    /// How long before it the second call is sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notice: Option<Time>,
    /// How many must then take part; write “none” when any number will do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quorum: Option<Quorum>,
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

/// Whether a vote is open or secret, or secret when someone asks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum Ballot {
    /// Always so.
    Kind(BallotKind),
    /// Secret when someone asks for it.
    OnRequest(Box<BallotOnRequest>),
}

/// Whether a vote is open or secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum BallotKind {
    /// Everyone sees who votes how.
    Open,
    /// Nobody sees who votes how.
    Secret,
}

/// A vote that is secret when someone asks for it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BallotOnRequest {
    /// Who can ask for it.
    pub secret_if: Actor,
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

impl BallotOnRequest {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(secret_if: impl Into<Actor>) -> BallotOnRequest {
        BallotOnRequest {
            secret_if: secret_if.into(),
            annotations: Annotations::default(),
            extensions: Extensions::new(),
        }
    }
}
