//! A process as far as it can be computed.

use serde::Serialize;
use serde::de::value::{Error, StrDeserializer};
use serde::de::{Deserialize, IntoDeserializer};

use super::Share;
use super::verdict::Because;
use crate::document::{Abstentions, Method, QuorumBase, QuorumFailure, ThresholdBase, Tie};
use crate::source::Node;

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
    /// Out of what the share is counted.
    pub base: ThresholdBase,
    /// How many may be missing.
    pub minus: Option<u64>,
}

/// How support is held against a share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
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
            method: word(node.get("method")?)?,
            quorum: match node.get("quorum") {
                Some(quorum) if quorum.as_str() == Some("none") => None,
                quorum => given(quorum, Quorum::of)?,
            },
            threshold: given(node.get("threshold"), Threshold::of)?,
            abstentions: given(node.get("abstentions"), word)?,
            block: given(node.get("block"), count)?,
            tie: given(node.get("tie"), word)?,
            fallback: given(node.get("fallback"), Node::as_str)?,
        })
    }
}

impl Quorum {
    pub(crate) fn of(node: Node<'_>) -> Option<Quorum> {
        node.is_object().then_some(())?;
        Some(Quorum {
            share: given(node.get("value"), Share::of)?,
            count: given(node.get("count"), count)?,
            base: given(node.get("base"), word)?,
            on_failure: given(node.get("onFailure"), word)?,
        })
    }
}

impl Threshold {
    pub(crate) fn of(node: Node<'_>) -> Option<Threshold> {
        Some(Threshold {
            over: given(node.get("over"), Share::of)?,
            at_least: given(node.get("atLeast"), Share::of)?,
            base: word(node.get("base")?)?,
            minus: given(node.get("minus"), count)?,
        })
    }

    /// The share that is needed: the one stated, or where none is the one that the method means by itself.
    pub(crate) fn required(&self, method: Method) -> Result<(Comparison, Share), Because> {
        match (&self.over, &self.at_least, method) {
            (Some(_), Some(_), _) => Err(Because::ThresholdContradictory),
            (Some(share), None, _) => Ok((Comparison::Over, share.clone())),
            (None, Some(share), _) => Ok((Comparison::AtLeast, share.clone())),
            (None, None, Method::Majority) => Ok((Comparison::Over, Share::half())),
            (None, None, Method::Unanimity | Method::Consensus | Method::Consent) => {
                Ok((Comparison::AtLeast, Share::whole()))
            }
            (None, None, _) => Err(Because::ThresholdUnstated),
        }
    }

    /// How many votes for that makes out of so many: at least one, since what nobody supports is not adopted.
    pub(crate) fn needed(&self, comparison: Comparison, share: &Share, counted: u64) -> u64 {
        let whole = match comparison {
            Comparison::Over => share.over_of(counted),
            Comparison::AtLeast => share.at_least_of(counted),
        };
        whole.saturating_sub(self.minus.unwrap_or(0)).max(1)
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
