//! `outline`: a document at a glance.

mod read;

use serde::Serialize;

use crate::analysis::dimensions::DimensionState;
use crate::operations::input::{DocumentInput, Options, input};
use crate::operations::judgement::view_of_part;
use crate::operations::operation::Operation;
use crate::report::call_error::CallError;
use crate::report::reading::Reading;
pub use crate::views::Party;
pub use crate::views::{Element, Place};

/// Gives a document at a glance: what it is, why, how, who, with the place of everything. A document with problems is
/// shown as far as it can be read.
#[derive(Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Outline;

input! {
    /// What `outline` takes.
    #[derive(Default)]
    others {
        /// How to read and judge it. The language is also that in which texts in several languages are shown.
        #[serde(default)]
        options: Options,
    }
}

/// What `outline` gives.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Output {
    /// What was read, and what is wrong with it.
    #[serde(flatten)]
    pub reading: Reading,
    /// The document at a glance. Absent where its text could not be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outline: Option<Glance>,
}

/// A document at a glance.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Glance {
    /// The address of the code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The version of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// The content digest: of all of it but `record` and `$schema`. This is what an adoption names. `status` belongs to
    /// the content: a text that is set from `proposed` to `adopted` has another digest. Absent where the text has an error
    /// of stage `source`: another text can then be read as the same values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    /// The text digest: of the articles alone, whatever is said of their meaning. Absent where there are none, or where one of
    /// them is not there in the authoritative language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text_digest: Option<String>,
    /// How far the text has come.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The authoritative language and the others that the document claims to cover, in that order.
    pub languages: Vec<String>,
    /// The title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The first sentence of the summary.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// The force that the text claims.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub binding: Option<String>,
    /// The first day on which this version applies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// The last day on which this version applies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// The licence of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub license: Option<String>,
    /// The articles of its own words.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub articles: Vec<ArticleGlance>,
    /// WHAT: the subject; its text is its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<Element>,
    /// WHY.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purpose: Option<PurposeGlance>,
    /// HOW: the six dimensions, whether or not the document speaks of them.
    pub dimensions: Vec<DimensionGlance>,
    /// Who is concerned.
    pub stakeholders: Vec<Element>,
    /// How decisions are taken and by whom.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub governance: Option<GovernanceGlance>,
    /// What is held in common or used.
    pub resources: Vec<Element>,
    /// Who may do what; `kind` is the right.
    pub rights: Vec<Element>,
    /// Who gives what to whom.
    pub reciprocity: Vec<Element>,
    /// What is measured.
    pub indicators: Vec<Element>,
    /// The ties to other texts; `kind` is the relation.
    pub links: Vec<Element>,
    /// The words that are defined.
    pub glossary: Vec<Element>,
    /// How many elements of each kind there are.
    pub elements: ElementCounts,
}

/// An article at a glance.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ArticleGlance {
    /// The id by which it is cited.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Its number, as printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num: Option<String>,
    /// Its heading. Of one without a heading the first sentence of its words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Whether that is a heading.
    pub headed: bool,
    /// The articles within it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub articles: Vec<ArticleGlance>,
    /// Where it stands.
    #[serde(flatten)]
    pub place: Place,
}

/// The purpose at a glance.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PurposeGlance {
    /// The first sentence of the reason for being.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub statement: Option<String>,
    /// What is at stake.
    pub challenges: Vec<Element>,
    /// What is to be reached.
    pub objectives: Vec<Element>,
    /// What the collective takes upon itself.
    pub missions: Vec<Element>,
    /// What it holds dear.
    pub values: Vec<Element>,
    /// Where it stands.
    #[serde(flatten)]
    pub place: Place,
}

/// A dimension at a glance.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DimensionGlance {
    /// Its key: `social`, `economic`, `ecological`, `scientific`, `legal` or `cultural`.
    pub dimension: &'static str,
    /// What it is called, in the language of headings.
    pub heading: &'static str,
    /// Whether the document speaks of it.
    pub state: DimensionState,
    /// The first sentence of the summary, or the reason for which it does not apply, or what is planned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The day by which it will be written, where that is planned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub planned_by: Option<String>,
    /// What is held to be right.
    pub principles: Vec<Element>,
    /// How it is done.
    pub models: Vec<Element>,
    /// What is promised.
    pub commitments: Vec<Element>,
    /// Where it stands. Absent where the document does not speak of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
}

/// The governance at a glance.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GovernanceGlance {
    /// The roles and who holds them.
    pub roles: Vec<Element>,
    /// Those who meet, and who sits in them.
    pub bodies: Vec<Element>,
    /// The ways to decide; `kind` is the method.
    pub processes: Vec<Element>,
    /// The kinds of member.
    pub membership: Vec<Element>,
    /// The ways to raise a breach.
    pub recourse: Vec<Element>,
    /// What may follow a breach.
    pub sanctions: Vec<Element>,
    /// What is promised beside the dimensions.
    pub commitments: Vec<Element>,
    /// Who decides whatever the text gives to nobody.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub residual: Option<Element>,
    /// How the text changes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amendment: Option<Element>,
    /// Who keeps the text and how to contribute to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stewardship: Option<Element>,
    /// What happens at the end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dissolution: Option<Element>,
    /// Where it stands.
    #[serde(flatten)]
    pub place: Place,
}

/// How many elements of each kind a document has.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ElementCounts {
    /// Challenges, objectives, missions and values.
    pub purpose_items: usize,
    /// Articles, those within others included.
    pub articles: usize,
    /// Events of its history.
    pub events: usize,
    /// Principles of all dimensions.
    pub principles: usize,
    /// Models of all dimensions.
    pub models: usize,
    /// Commitments of all dimensions, and those beside them.
    pub commitments: usize,
    /// Stakeholders.
    pub stakeholders: usize,
    /// Roles.
    pub roles: usize,
    /// Bodies.
    pub bodies: usize,
    /// Kinds of meeting.
    pub sessions: usize,
    /// Decision processes.
    pub processes: usize,
    /// Kinds of member.
    pub membership: usize,
    /// Ways to raise a breach.
    pub recourse: usize,
    /// Sanctions.
    pub sanctions: usize,
    /// Resources.
    pub resources: usize,
    /// Rights.
    pub rights: usize,
    /// Exchanges of the reciprocity matrix.
    pub exchanges: usize,
    /// Indicators.
    pub indicators: usize,
    /// Links to other texts.
    pub links: usize,
    /// Defined words.
    pub terms: usize,
    /// Those who took part in the writing.
    pub contributors: usize,
    /// Recorded actions.
    pub actions: usize,
    /// Recorded measurements.
    pub measurements: usize,
    /// Pieces of evidence.
    pub evidence: usize,
    /// Recorded assessments.
    pub assessments: usize,
    /// Recorded decisions.
    pub decisions: usize,
    /// Recorded adoptions.
    pub adoptions: usize,
    /// Recorded versions.
    pub revisions: usize,
}

impl Operation for Outline {
    const NAME: &'static str = "outline";
    type Input = Input;
    type Output = Output;

    fn run(input: &Input) -> Result<Output, CallError> {
        let (reading, outline) = view_of_part(&input.document, &input.options, read::glance)?;
        Ok(Output { reading, outline })
    }
}

#[cfg(test)]
mod tests;
