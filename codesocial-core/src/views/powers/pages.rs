//! What is shown of powers.

use serde::Serialize;

pub use crate::analysis::powers::gate::Undecided;
use crate::report::problem::CitedArticle;
use crate::views::{Party, Place};

/// What can be done, by how many people of whom.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Powers"))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PowersOf {
    /// Each act in the hands of a decider, in the order of the acts.
    pub acts: Vec<ActPowers>,
    /// How many more acts there are than are worked out.
    #[serde(skip_serializing_if = "crate::views::coverage::is_zero")]
    pub omitted: usize,
    /// Of a document that has articles alone: what their sentences say of each act. Absent where elements say who decides.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub in_words: Vec<ActInWords>,
    /// The acts for which nobody is named; of a document that has articles alone, those of which no sentence speaks, not even in broader words.
    pub unassigned: Vec<UnassignedAct>,
    /// Circles: who puts in and takes out those who put in and take out them.
    pub loops: Vec<PowerLoop>,
    /// Decisions in which those decide whom they are about.
    pub own_cases: Vec<OwnCase>,
    /// Those who are bound or can be excluded, and have no vote in anything.
    pub without_voice: Vec<Party>,
    /// How many people the parties are who decide something, as far as it is known.
    pub sizes: Vec<PartySize>,
    /// The graph, in the notation that was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub graph: Option<String>,
    /// The page, in the notation that was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<String>,
}

/// An act of which sentences of articles speak.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ActInWords {
    /// What is done, in the language of the reader: `Exclude somebody`.
    pub title: String,
    /// What is done, in a word of the model: `exclude`, `amend`.
    pub act: String,
    /// Whether the sentences only may speak of it: none has the words in which it is usually said, and these have broader ones.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub uncertain: bool,
    /// The sentences, in the order of the text.
    pub sentences: Vec<SentenceOfArticle>,
    /// How many more there are.
    #[serde(skip_serializing_if = "crate::views::coverage::is_zero")]
    pub omitted: usize,
}

/// A sentence of an article.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SentenceOfArticle {
    /// Its words, in one line, shortened where they are many; an item of a list after the sentence that leads to it.
    pub text: String,
    /// How one cites the article. Absent where it has neither number nor heading.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num: Option<String>,
    /// Where it stands.
    #[serde(flatten)]
    pub place: Place,
}

/// An act in the hands of a decider.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ActPowers {
    /// What is done, in the language of the reader: `Exclude somebody from “Members”`.
    pub title: String,
    /// What is done, in a word of the model: `exclude`, `amend`.
    pub act: String,
    /// To whom or with what. Absent for the collective and its own text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object: Option<Party>,
    /// What it is about, where that is said in words, in one line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Only above that sum.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub over: Option<String>,
    /// Only up to that sum.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub up_to: Option<String>,
    /// Whether it is all for which nobody else is named.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub residual: bool,
    /// The process, or the party, that decides.
    pub by: Party,
    /// How it is decided, one step after the other: each comes where the one before does not succeed.
    pub steps: Vec<PowerStep>,
    /// Who has to agree besides.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub agreement: Vec<Party>,
    /// Who has to propose it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub proposal: Vec<Party>,
    /// The meetings in one of which it is decided, and who convenes them. Not counted in the numbers.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub opening: Vec<Opening>,
    /// The numbers, in each way in which the text can be read; one where it leaves nothing open that changes them.
    pub readings: Vec<PowersReading>,
    /// Whom it touches.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub touched: Vec<Touched>,
    /// The ways to contest it: those that the text says are against it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub contest: Vec<Party>,
    /// How it is brought about by fewer people in several steps.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub in_steps: Vec<InSteps>,
    /// What the text leaves open.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub undecided: Vec<Undecided>,
    /// The articles that say it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub stated_in: Vec<CitedArticle>,
    /// The places that say it.
    pub places: Vec<Place>,
    /// The same in sentences, in the language of the reader.
    pub sentences: Vec<String>,
}

/// A step of a decision.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PowerStep {
    /// The process. Absent where a party decides without one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub process: Option<Party>,
    /// Those who vote. None where it is not said.
    pub voters: Vec<Party>,
}

/// A meeting in which something is decided.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Opening {
    /// The session.
    pub session: Party,
    /// Who may convene it, each of them alone.
    pub convened_by: Vec<Party>,
    /// How long before it the call is sent, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notice: Option<String>,
}

/// The three numbers, in one way to read the text.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PowersReading {
    /// How what is open is read.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub assumes: Vec<Assumption>,
    /// So many bring it about whatever the others do. Absent where nobody can be sure of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assured: Option<Estimate>,
    /// So few votes are enough if the others stay away or abstain. Absent where no number is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub least: Option<Estimate>,
    /// So many prevent it whatever the others do. Absent where nobody can.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocking: Option<Estimate>,
}

/// How something is read that a text leaves open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Assumption {
    /// What is rejected goes on to what comes next.
    RejectionGoesOn,
    /// What is rejected ends there.
    RejectionFinal,
    /// The person concerned votes.
    ConcernedVotes,
    /// The person concerned stands aside and is not counted.
    ConcernedStandsAside,
    /// The vote that may be missing is that of the person concerned.
    ConcernedIsMissingVote,
}

/// A number of people, and the groups that it means.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Estimate {
    /// The fewest people, where all sizes are known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub people: Option<u64>,
    /// It may take so many, for what the text leaves open.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_most: Option<u64>,
    /// The number for every size `n`, where one size is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub formula: Option<String>,
    /// The number for some sizes, where one size is not known.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub at: Vec<ExamplePeople>,
    /// The groups, the smallest first. One without parts: nothing is needed.
    pub groups: Vec<PowerGroup>,
}

/// People who together are enough.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PowerGroup {
    /// How many they are in all, where all sizes are known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub people: Option<u64>,
    /// They may be so many, where the text does not say who is counted twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_most: Option<u64>,
    /// So many of each electorate.
    pub parts: Vec<PowerPart>,
}

/// So many people of those who vote in something.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PowerPart {
    /// Those who vote. None where it is not said.
    pub of: Vec<Party>,
    /// The part of the group, by its place, of whose people they are some.
    #[serde(skip)]
    pub(super) among: Option<usize>,
    /// Whether they hold a role.
    #[serde(skip)]
    pub(super) role: bool,
    /// How many they are, where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<u64>,
    /// How many of them, where all sizes are known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub people: Option<u64>,
    /// It may take so many, for what the text leaves open.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_most: Option<u64>,
    /// The number for every size `n` of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub formula: Option<String>,
    /// The number for some sizes of them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub at: Vec<ExamplePeople>,
}

/// A number of people for one size.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExamplePeople {
    /// With so many people in all.
    pub size: u64,
    /// So many.
    pub people: u64,
    /// It may take so many, for what the text leaves open.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_most: Option<u64>,
}

/// A party that an act touches.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Touched {
    /// The party.
    pub party: Party,
    /// Whether it takes part.
    pub takes_part: TakesPart,
}

/// Whether a party takes part in a decision that touches it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum TakesPart {
    /// All of its people.
    Yes,
    /// Its people, without the person concerned.
    Others,
    /// Some of its people.
    Some,
    /// None of them.
    No,
    /// The text says it in words, or says who sets it.
    Elsewhere,
    /// The text does not say it.
    Unsaid,
}

/// How something is brought about in several steps.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InSteps {
    /// `exclude`: by first excluding others until the rest agree; the numbers are those who do it. `admit`: by first admitting
    /// people who vote as whoever admits them likes; the numbers are those to admit.
    pub by: String,
    /// Who admits them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decided_by: Option<Party>,
    /// How many of those who vote are on the side of whoever admits them: so many bring an admission about.
    #[serde(skip_serializing_if = "crate::views::coverage::is_zero")]
    pub with: usize,
    /// Out of whom they are excluded, or to whom admitted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<Party>,
    /// The numbers, by the number of people there are.
    pub at: Vec<ExamplePeople>,
}

/// An act for which nobody is named.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnassignedAct {
    /// What is done, in a word of the model.
    pub act: String,
    /// To whom.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object: Option<Party>,
    /// Who decides all for which nobody is named, where the text says that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub falls_to: Option<Party>,
    /// The same in a sentence, in the language of the reader.
    pub sentence: String,
}

/// Parties each of whom can, in one or several steps, put in or take out people of every other.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PowerLoop {
    /// The parties; one alone decides on its own people.
    pub parties: Vec<Party>,
    /// The acts that lead from one to another, by their number in `acts`, from 0.
    pub acts: Vec<usize>,
    /// Whether they alone change the text.
    pub amends: bool,
    /// The same in a sentence, in the language of the reader.
    pub sentence: String,
}

/// A decision in which those decide whom it is about.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OwnCase {
    /// Of what kind.
    pub kind: OwnCaseKind,
    /// The act, by its number in `acts`, from 0.
    pub act: usize,
    /// The party.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub party: Option<Party>,
    /// The same in a sentence, in the language of the reader.
    pub sentence: String,
}

/// How somebody decides on their own case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum OwnCaseKind {
    /// The person who is excluded or removed votes on it, or nothing says that they do not.
    ConcernedVotes,
    /// Whoever holds an office decides, in the end, who holds it next.
    OwnSuccession,
    /// Those who hear an appeal are among those who decided.
    AppealToDecider,
    /// Whoever controls may be one of those who are controlled: nothing excludes it.
    ControllerControlled,
}

/// How many people a party is.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PartySize {
    /// The party.
    pub party: Party,
    /// How many people, where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<u64>,
}
