//! A process as far as it can be computed.

use crate::tree::key::Key;
use serde::Serialize;
use serde::de::value::{Error, StrDeserializer};
use serde::de::{Deserialize, IntoDeserializer};

use crate::analysis::decision::share::Share;
use crate::analysis::decision::verdict::Because;
use crate::model::document::process::{Abstentions, BlankVotes, Method, QuorumBase, QuorumFailure, ThresholdBase, Tie};
use crate::tree::node::Node;

/// A process of a code, as far as it can be computed.
#[derive(Debug, Clone)]
pub struct Procedure<'a> {
    /// The way in which agreement is reached.
    pub method: Method,
    /// How many must take part; none where it asks for no quorum, or says nothing of one.
    pub quorum: Option<Quorum>,
    /// How much support a proposal needs.
    pub threshold: Option<Threshold>,
    /// Whether those who abstain count among those who voted.
    pub abstentions: Option<Abstentions>,
    /// Whether blank and void votes count.
    pub blank_votes: Option<BlankVotes>,
    /// How many reasoned objections stop a proposal.
    pub block: Option<u64>,
    /// What happens when support and opposition are equal.
    pub tie: Option<Tie>,
    /// The process that decides when this one does not succeed.
    pub fallback: Option<&'a str>,
}

/// How many must take part for a decision to be valid.
#[derive(Debug, Clone)]
pub struct Quorum {
    /// The share that must take part.
    pub share: Option<Share>,
    /// How many must take part.
    pub count: Option<u64>,
    /// Out of whom the share is counted: those who may take part, where it is not said.
    pub base: Option<QuorumBase>,
    /// What happens when too few take part.
    pub on_failure: Option<QuorumFailure>,
}

/// How much support a proposal needs.
#[derive(Debug, Clone)]
pub struct Threshold {
    /// The share that support must exceed.
    pub over: Option<Share>,
    /// The share that support must reach.
    pub at_least: Option<Share>,
    /// How many must support it.
    pub count: Option<u64>,
    /// Out of what the share is counted.
    pub base: ThresholdBase,
    /// How many may be missing.
    pub minus: Option<u64>,
}

/// How much support a threshold asks for.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Support {
    /// A share of what it is counted out of.
    Share(Comparison, Share),
    /// So many, however many they are out of.
    Count(u64),
}

/// How support is held against a share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Comparison {
    /// Exactly this share is not enough.
    Over,
    /// Exactly this share is enough.
    AtLeast,
}

impl<'a> Procedure<'a> {
    /// Reads a process of a document. None where its structure is not sound: the structure check says why.
    pub(crate) fn of(node: Node<'a>) -> Option<Procedure<'a>> {
        Some(Procedure {
            method: word(node.get(Key::Method)?)?,
            quorum: match node.get(Key::Quorum) {
                Some(quorum) if quorum.as_str() == Some("none") => None,
                quorum => given(quorum, Quorum::of)?,
            },
            threshold: given(node.get(Key::Threshold), Threshold::of)?,
            abstentions: given(node.get(Key::Abstentions), word)?,
            blank_votes: given(node.get(Key::BlankVotes), word)?,
            block: given(node.get(Key::Block), count)?,
            tie: given(node.get(Key::Tie), word)?,
            fallback: given(node.get(Key::Fallback), Node::as_str)?,
        })
    }

    /// Whether those who abstain are among the votes that such a base counts.
    pub(crate) fn counts_abstentions(&self, base: ThresholdBase) -> bool {
        match self.abstentions {
            Some(abstentions) => abstentions == Abstentions::Counted,
            None => base == ThresholdBase::Cast,
        }
    }

    /// Whether blank and void votes are among the votes that such a base counts.
    pub(crate) fn counts_blank_votes(&self, base: ThresholdBase) -> bool {
        match self.blank_votes {
            Some(blank_votes) => blank_votes == BlankVotes::Counted,
            None => base == ThresholdBase::Cast,
        }
    }
}

impl Quorum {
    pub(crate) fn of(node: Node<'_>) -> Option<Quorum> {
        node.is_object().then_some(())?;
        Some(Quorum {
            share: given(node.get(Key::Value), Share::of)?,
            count: given(node.get(Key::Count), count)?,
            base: given(node.get(Key::Base), word)?,
            on_failure: given(node.get(Key::OnFailure), word)?,
        })
    }
}

impl Comparison {
    /// How many votes for a share comes to out of so many.
    pub(crate) fn votes(self, share: &Share, counted: u64) -> u64 {
        match self {
            Comparison::Over => share.over_of(counted),
            Comparison::AtLeast => share.at_least_of(counted),
        }
    }
}

impl Threshold {
    pub(crate) fn of(node: Node<'_>) -> Option<Threshold> {
        Some(Threshold {
            over: given(node.get(Key::Over), Share::of)?,
            at_least: given(node.get(Key::AtLeast), Share::of)?,
            count: given(node.get(Key::Count), count)?,
            base: word(node.get(Key::Base)?)?,
            minus: given(node.get(Key::Minus), count)?,
        })
    }

    /// What is needed: what is stated, or where nothing is the share that the method means by itself.
    pub(crate) fn required(&self, method: Method) -> Result<Support, Because> {
        match (&self.over, &self.at_least, self.count) {
            (Some(share), None, None) => Ok(Support::Share(Comparison::Over, share.clone())),
            (None, Some(share), None) => Ok(Support::Share(Comparison::AtLeast, share.clone())),
            (None, None, Some(count)) => Ok(Support::Count(count)),
            (None, None, None) => match method {
                Method::Majority => Ok(Support::Share(Comparison::Over, Share::half())),
                Method::Unanimity | Method::Consensus | Method::Consent => {
                    Ok(Support::Share(Comparison::AtLeast, Share::whole()))
                }
                _ => Err(Because::ThresholdUnstated),
            },
            _ => Err(Because::ThresholdContradictory),
        }
    }

    /// How many votes for a support comes to: at least one, since what nobody supports is not adopted.
    pub(crate) fn less_minus(&self, support: u64) -> u64 {
        support.saturating_sub(self.minus.unwrap_or(0)).max(1)
    }
}

/// What stands under a key, read; `Some(None)` where the key is absent, `None` where it cannot be read.
fn given<'a, T>(node: Option<Node<'a>>, read: impl FnOnce(Node<'a>) -> Option<T>) -> Option<Option<T>> {
    match node {
        Some(node) => read(node).map(Some),
        None => Some(None),
    }
}

fn count(node: Node<'_>) -> Option<u64> {
    node.as_count().filter(|count| *count > 0)
}

/// A value of one of the model's enumerations, by its word in JSON.
fn word<'a, T: Deserialize<'a>>(node: Node<'a>) -> Option<T> {
    let text: StrDeserializer<'a, Error> = node.as_str()?.into_deserializer();
    T::deserialize(text).ok()
}
