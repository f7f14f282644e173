//! A process as far as it can be computed.

use std::collections::HashSet;

use serde::Serialize;

use crate::analysis::context::Code;
use crate::analysis::decision::share::Share;
use crate::analysis::decision::verdict::Because;
use crate::analysis::decision::voting::Voting;
use crate::model::document::process::{
    Abstentions, BlankVotes, Method, QuorumBase, QuorumFailure, Rejection, ThresholdBase, Tie,
};
use crate::model::field::Field;
use crate::model::values::{self, Name};
use crate::model::views::{self, QuorumRule};
use crate::tree::key::Key;
use crate::tree::node::Node;

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
    /// The parties and processes that must agree besides, of whom it is not known that they do.
    pub approval_by: Vec<&'a str>,
    /// What a count of heads does not tell of those who vote.
    pub(crate) voting: Voting<'a>,
    /// What of it another sets: nobody can know it here.
    pub(crate) elsewhere: Elsewhere,
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
    /// What of it another sets.
    pub(crate) elsewhere: Elsewhere,
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
    /// What of it another sets.
    pub(crate) elsewhere: Elsewhere,
}

/// The keys that another sets (`setBy`, or the law): they are not unsaid, and nobody can know here what they are.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(crate) struct Elsewhere(Vec<Key>);

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
        let mut elsewhere = Elsewhere::default();
        let quorum = elsewhere.given(Key::Quorum, chain.quorum(code))?;
        let participants = chain.first(views::Process::participants);
        elsewhere.note(Key::Participants, &participants);
        let participants: Vec<Node<'a>> = participants.nodes().collect();
        let session = chain.first(views::Process::session).sound();
        let approval_by = chain.first(views::Process::approval_by);
        elsewhere.given(Key::ApprovalBy, chain.first(views::Process::approval_by))?;
        Some(Procedure {
            method: elsewhere.given(Key::Method, chain.first(views::Process::method))?,
            no_quorum: matches!(quorum, Some(values::Quorum::None)),
            quorum: match quorum {
                None | Some(values::Quorum::None) => None,
                Some(values::Quorum::Rule(rule)) => Some(Quorum::of(rule)?),
            },
            threshold: elsewhere.read(Key::Threshold, chain.counted(views::Process::threshold), Threshold::of)?,
            abstentions: elsewhere.given(Key::Abstentions, chain.first(views::Process::abstentions))?,
            blank_votes: elsewhere.given(Key::BlankVotes, chain.first(views::Process::blank_votes))?,
            block: elsewhere.read(Key::Block, chain.counted(views::Process::block), above_zero)?,
            tie: elsewhere.given(Key::Tie, chain.first(views::Process::tie))?,
            on_rejection: elsewhere.given(Key::OnRejection, chain.first(views::Process::on_rejection))?,
            fallback: elsewhere.given(Key::Fallback, chain.first(views::Process::fallback))?.map(Name::text),
            approval_by: approval_by.each().map(Name::text).collect(),
            voting: Voting::of(code, &participants, session),
            elsewhere,
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

    /// The same of what belongs to a method: where a process states another than the one that it is like, what that one needs is
    /// none of its own.
    fn counted<T>(&self, field: impl Fn(views::Process<'a>) -> Field<'a, T>) -> Field<'a, T> {
        let method = self.first(views::Process::method).sound();
        let same = |process: &views::Process<'a>| {
            process.method().sound().zip(method).is_none_or(|(own, method)| own == method)
        };
        let alike = self.0.iter().take_while(|process| same(process));
        alike.map(|process| field(*process)).find(|field| !field.is_absent()).unwrap_or(Field::Absent)
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

/// A process and those that it is like, one after the other.
pub(crate) fn alike<'a>(code: &Code<'a>, process: views::Process<'a>) -> Vec<views::Process<'a>> {
    Chain::of(code, process).0
}

/// What a process says under a key, or else those say that it is like.
pub(crate) fn inherited<'a, T>(
    code: &Code<'a>,
    process: views::Process<'a>,
    field: impl Fn(views::Process<'a>) -> Field<'a, T>,
) -> Field<'a, T> {
    Chain::of(code, process).first(field)
}

/// The bodies that say that they decide by a process.
pub(crate) fn deciding_by<'c, 'a>(
    code: &'c Code<'a>,
    process: views::Process<'a>,
) -> impl Iterator<Item = views::Body<'a>> + use<'c, 'a> {
    let id = process.node().text(Key::Id);
    code.all::<views::Body<'a>>().filter(move |body| id.is_some() && body.process().sound().map(Name::text) == id)
}

/// Whether of some process nobody knows who takes part: it names no participants and no session, and is that of no body.
pub(crate) fn some_participants_unsaid(code: &Code<'_>) -> bool {
    let of_bodies = code.all::<views::Body<'_>>().filter_map(|body| code.element(body.process().sound()?.node()));
    let of_bodies: HashSet<u32> = of_bodies.map(|named| named.element.index()).collect();
    code.all::<views::Process<'_>>().any(|process| {
        let named = inherited(code, process, views::Process::participants).is_stated()
            || inherited(code, process, views::Process::session).is_stated();
        !named && !of_bodies.contains(&process.node().index())
    })
}

/// The quorum of a process: its own, or else that of the session in which alone it can be decided.
pub(crate) fn quorum<'a>(code: &Code<'a>, process: views::Process<'a>) -> Field<'a, values::Quorum<'a>> {
    Chain::of(code, process).quorum(code)
}

/// The threshold of a process: its own, or else of those that it is like and that are counted by the same method.
pub(crate) fn threshold<'a>(code: &Code<'a>, process: views::Process<'a>) -> Field<'a, views::Threshold<'a>> {
    Chain::of(code, process).counted(views::Process::threshold)
}

impl Quorum {
    pub(crate) fn of(rule: QuorumRule<'_>) -> Option<Quorum> {
        let mut elsewhere = Elsewhere::default();
        Some(Quorum {
            share: elsewhere.read(Key::Value, rule.value(), Share::of)?,
            count: elsewhere.read(Key::Count, rule.count(), above_zero)?,
            base: elsewhere.given(Key::Base, rule.base())?,
            on_failure: elsewhere.given(Key::OnFailure, rule.on_failure())?,
            elsewhere,
        })
    }
}

impl Quorum {
    /// Whether another says what follows when too few are there, so that it may be nothing.
    pub(crate) fn may_be_waived(&self) -> bool {
        self.elsewhere.has(Key::OnFailure)
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
        let mut elsewhere = Elsewhere::default();
        Some(Threshold {
            over: elsewhere.read(Key::Over, threshold.over(), Share::of)?,
            at_least: elsewhere.read(Key::AtLeast, threshold.at_least(), Share::of)?,
            count: elsewhere.read(Key::Count, threshold.count(), above_zero)?,
            base: elsewhere.given(Key::Base, threshold.base())?,
            minus: elsewhere.read(Key::Minus, threshold.minus(), above_zero)?,
            elsewhere,
        })
    }

    /// That everybody agrees, of whom is not said.
    pub(crate) fn of_all() -> Threshold {
        let elsewhere = Elsewhere::default();
        Threshold { over: None, at_least: Some(Share::whole()), count: None, base: None, minus: None, elsewhere }
    }

    /// What is needed: what is stated, or where nothing is the share that the method means by itself.
    pub(crate) fn required(&self, method: Option<Method>) -> Result<Support, Because> {
        if self.elsewhere.sets_support() {
            return Err(Because::SetElsewhere);
        }
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

impl Elsewhere {
    /// The keys that a `setBy` names.
    pub(crate) fn named<'k>(keys: impl Iterator<Item = &'k str>) -> Elsewhere {
        Elsewhere(keys.filter_map(Key::named).collect())
    }

    /// Whether another sets what stands under that key.
    pub(crate) fn has(&self, key: Key) -> bool {
        self.0.contains(&key)
    }

    /// Whether another sets one of them.
    pub(crate) fn has_any(&self, keys: &[Key]) -> bool {
        keys.iter().any(|key| self.has(*key))
    }

    /// Whether another sets something of how it is decided, and not only who takes part.
    pub(crate) fn sets_a_way(&self) -> bool {
        self.0.iter().any(|key| *key != Key::Participants)
    }

    /// Of a threshold, whether another sets how much support it asks for.
    pub(crate) fn sets_support(&self) -> bool {
        self.has_any(&[Key::Over, Key::AtLeast, Key::Count, Key::Minus])
    }

    /// What stands under a key; `Some(None)` where the key is absent or another sets it, which is noted, and `None` where it is
    /// unsound.
    fn given<T>(&mut self, key: Key, field: Field<'_, T>) -> Option<Option<T>> {
        match field {
            Field::Absent => Some(None),
            Field::Elsewhere(_) => {
                self.0.push(key);
                Some(None)
            }
            Field::Unsound(_) => None,
            Field::Sound(value, _) => Some(Some(value)),
        }
    }

    /// Notes that another sets what stands under a key, where one does.
    fn note<T>(&mut self, key: Key, field: &Field<'_, T>) {
        if field.is_elsewhere() {
            self.0.push(key);
        }
    }

    /// What stands under a key as [`Self::given`] gives it, read further.
    fn read<T, U>(&mut self, key: Key, field: Field<'_, T>, read: impl FnOnce(T) -> Option<U>) -> Option<Option<U>> {
        match self.given(key, field)? {
            Some(value) => read(value).map(Some),
            None => Some(None),
        }
    }
}

fn above_zero(count: u64) -> Option<u64> {
    (count > 0).then_some(count)
}
