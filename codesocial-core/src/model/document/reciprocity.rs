//! The reciprocity matrix.

use super::Extensions;
use super::annotations::Annotations;
#[cfg(feature = "schema")]
use super::form::PARTIES;
use super::form::{Currency, Id, Ref};
use super::text::Text;
use serde::{Deserialize, Serialize};

/// One cell of the reciprocity matrix: who gives what to whom.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Exchange {
    /// The short name by which the rest of the code refers to this exchange.
    pub id: Id,
    /// Who gives.
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = PARTIES)))]
    pub from: Ref,
    /// Who receives.
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = PARTIES)))]
    pub to: Ref,
    /// What is given.
    pub gives: Text,
    /// In which form of wealth it is given.
    pub kind: ExchangeKind,
    /// How much money, when money is given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
    /// The exchange that this one answers. Together they show whether giving and receiving are balanced.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = ["Exchange"])))]
    pub in_return_for: Option<Ref>,
    /// When, how often and on which conditions it is given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub terms: Option<Text>,
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

impl Exchange {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(
        id: impl Into<Id>,
        from: impl Into<Ref>,
        to: impl Into<Ref>,
        gives: impl Into<Text>,
        kind: ExchangeKind,
    ) -> Exchange {
        Exchange {
            id: id.into(),
            from: from.into(),
            to: to.into(),
            gives: gives.into(),
            kind,
            amount: None,
            in_return_for: None,
            terms: None,
            annotations: Annotations::default(),
            extensions: Extensions::new(),
        }
    }
}

/// In which form something is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ExchangeKind {
    /// Money.
    Money,
    /// Time or work.
    Time,
    /// Knowledge, training, advice.
    Knowledge,
    /// Things and produce.
    Goods,
    /// A service rendered.
    Service,
    /// Data or information.
    Data,
    /// Thanks, credit, visibility.
    Recognition,
    /// Attention to people or to the living world.
    Care,
    /// Something else, as the text says.
    Other,
}

/// A sum in a currency.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Amount {
    /// The sum, in units of the currency.
    pub value: serde_json::Number,
    /// The currency in which it is counted.
    pub currency: Currency,
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

impl Amount {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(value: serde_json::Number, currency: impl Into<Currency>) -> Amount {
        Amount { value, currency: currency.into(), annotations: Annotations::default(), extensions: Extensions::new() }
    }
}
