//! `who`: who owes what to whom, who may do what, who gives, receives and decides.

use serde::Serialize;

use crate::operations::input::{DocumentInput, Options, input};
use crate::operations::judgement::view_of_part;
use crate::operations::operation::Operation;
use crate::report::call_error::CallError;
use crate::report::reading::Reading;
use crate::views::who;
pub use crate::views::who::pages::{
    Because, BodyFacts, Capacity, Inherited, NamingArticle, PartyPage, PartyRow, Remark, RemarkKind, SeatFacts,
    SideBySide, Tallies, Tie, Ties,
};

/// Says what a document makes of its parties: duties, permissions, rights, roles, what is owed to them, what they give and
/// receive, where they decide. Of all parties side by side in numbers, or of one with every element.
#[derive(Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Who;

input! {
    /// What `who` takes.
    #[derive(Default)]
    others {
        /// How to read it. The language is also that of the words.
        #[serde(default)]
        options: Options,
        /// The party: a stakeholder, a role, a kind of member or a body, by its id or its name. One that the document does not have is
        /// refused with the names that come near, unless articles name it: then these are told. Without it, all parties are shown side by
        /// side.
        #[serde(default)]
        party: Option<String>,
    }
}

/// What `who` gives.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Output {
    /// What was read, and what is wrong with it.
    #[serde(flatten)]
    pub reading: Reading,
    /// All parties side by side. Absent where one party was asked for, or the text could not be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parties: Option<SideBySide>,
    /// The party that was asked for. Absent where none was, or the text could not be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub party: Option<PartyPage>,
}

impl Operation for Who {
    const NAME: &'static str = "who";
    type Input = Input;
    type Output = Output;

    fn run(input: &Input) -> Result<Output, CallError> {
        let (reading, shown) = view_of_part(&input.document, &input.options, |view| match &input.party {
            Some(party) => who::page(view, party).map(|page| (None, Some(page))),
            None => Ok((Some(who::side_by_side(view)), None)),
        })?;
        let (parties, party) = shown.transpose()?.unwrap_or_default();
        Ok(Output { reading, parties, party })
    }
}
