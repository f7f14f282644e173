//! A process as far as it can be computed.

use serde::Serialize;

use crate::analysis::context::Code;
use crate::analysis::decision::share::Share;
use crate::analysis::decision::verdict::Because;
use crate::model::document::process::{
    Abstentions, BlankVotes, Method, QuorumBase, QuorumFailure, Rejection, ThresholdBase, Tie,
};
use crate::model::field::Field;
use crate::model::values::{self, Name};
use crate::model::views::{self, QuorumRule};

/// A process of a code, as far as it can be computed.
#[derive(Debug, Clone)]
pub struct Procedure<'a> {
    /// The way in which agreement is reached.
    /// None where it is not said.
    pub method: Option<Method>,
    /// How many must take part; none where it asks for no quorum, or says nothing of one.
    pub quorum: Option<Quorum>,
    /// Whether it says that no quorum is needed.
    pub no_quorum: bool,
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
    /// What becomes of a proposal that is rejected.
    pub on_rejection: Option<Rejection>,
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
    /// None where it is not said.
    pub base: Option<ThresholdBase>,
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
    /// Reads a process of a document, with what it takes over from the one that it is like, and the quorum of the session in
    /// which alone it can be decided. None where its structure is not sound: the structure check says why.
    pub(crate) fn of(code: &Code<'a>, process: views::Process<'a>) -> Option<Procedure<'a>> {
        let chain = Chain::of(code, process);
        let quorum = given(chain.quorum(code))?;
        Some(Procedure {
            method: given(chain.first(views::Process::method))?,
            no_quorum: matches!(quorum, Some(values::Quorum::None)),
            quorum: match quorum {
                None | Some(values::Quorum::None) => None,
                Some(values::Quorum::Rule(rule)) => Some(Quorum::of(rule)?),
            },
            threshold: read(chain.first(views::Process::threshold), Threshold::of)?,
            abstentions: given(chain.first(views::Process::abstentions))?,
            blank_votes: given(chain.first(views::Process::blank_votes))?,
            block: read(chain.first(views::Process::block), above_zero)?,
            tie: given(chain.first(views::Process::tie))?,
            on_rejection: given(chain.first(views::Process::on_rejection))?,
            fallback: given(chain.first(views::Process::fallback))?.map(Name::text),
        })
    }
}

/// A process and those that it is like, one after the other.
struct Chain<'a>(Vec<views::Process<'a>>);

/// How many processes in a row are read: longer rows are no use to anybody.
const MOST_LIKE: usize = 16;

impl<'a> Chain<'a> {
    fn of(code: &Code<'a>, process: views::Process<'a>) -> Chain<'a> {
        let mut chain = vec![process];
        let mut here = process;
        while let Some(next) = here.like().sound().and_then(|name| code.named::<views::Process<'a>>(name)) {
            let known = chain.iter().any(|one| one.node().index() == next.node().index());
            if known || chain.len() == MOST_LIKE {
                break;
            }
            chain.push(next);
            here = next;
        }
        Chain(chain)
    }

    /// What the first says of them that says anything.
    fn first<T>(&self, field: impl Fn(views::Process<'a>) -> Field<'a, T>) -> Field<'a, T> {
        self.0.iter().map(|process| field(*process)).find(|field| !field.is_absent()).unwrap_or(Field::Absent)
    }

    /// The quorum, or else that of the session in which it is decided.
    fn quorum(&self, code: &Code<'a>) -> Field<'a, values::Quorum<'a>> {
        let of_session = |process: views::Process<'a>| {
            process.session().then(|name| code.field_of::<views::Session<'a>>(name)).then(views::Session::quorum)
        };
        match self.first(views::Process::quorum) {
            Field::Absent => self.first(of_session),
            stated => stated,
        }
    }
}

/// What a process says under a key, or else those say that it is like.
pub(crate) fn inherited<'a, T>(
    code: &Code<'a>,
    process: views::Process<'a>,
    field: impl Fn(views::Process<'a>) -> Field<'a, T>,
) -> Field<'a, T> {
    Chain::of(code, process).first(field)
}

/// The quorum of a process: its own, or else that of the session in which alone it can be decided.
pub(crate) fn quorum<'a>(code: &Code<'a>, process: views::Process<'a>) -> Field<'a, values::Quorum<'a>> {
    Chain::of(code, process).quorum(code)
}

impl Quorum {
    pub(crate) fn of(rule: QuorumRule<'_>) -> Option<Quorum> {
        Some(Quorum {
            share: read(rule.value(), Share::of)?,
            count: read(rule.count(), above_zero)?,
            base: given(rule.base())?,
            on_failure: given(rule.on_failure())?,
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
    pub(crate) fn of(threshold: views::Threshold<'_>) -> Option<Threshold> {
        Some(Threshold {
            over: read(threshold.over(), Share::of)?,
            at_least: read(threshold.at_least(), Share::of)?,
            count: read(threshold.count(), above_zero)?,
            base: given(threshold.base())?,
            minus: read(threshold.minus(), above_zero)?,
        })
    }

    /// What is needed: what is stated, or where nothing is the share that the method means by itself.
    pub(crate) fn required(&self, method: Option<Method>) -> Result<Support, Because> {
        match (&self.over, &self.at_least, self.count) {
            (Some(share), None, None) => Ok(Support::Share(Comparison::Over, share.clone())),
            (None, Some(share), None) => Ok(Support::Share(Comparison::AtLeast, share.clone())),
            (None, None, Some(count)) => Ok(Support::Count(count)),
            (None, None, None) => match method {
                Some(Method::Majority) => Ok(Support::Share(Comparison::Over, Share::half())),
                Some(Method::Unanimity | Method::Consensus | Method::Consent) => {
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

/// What stands under a key; `Some(None)` where the key is absent, `None` where it is unsound.
fn given<T>(field: Field<'_, T>) -> Option<Option<T>> {
    match field {
        Field::Absent => Some(None),
        Field::Unsound(_) => None,
        Field::Sound(value, _) => Some(Some(value)),
    }
}

/// The same, read further.
fn read<T, U>(field: Field<'_, T>, read: impl FnOnce(T) -> Option<U>) -> Option<Option<U>> {
    match given(field)? {
        Some(value) => read(value).map(Some),
        None => Some(None),
    }
}

fn above_zero(count: u64) -> Option<u64> {
    (count > 0).then_some(count)
}
