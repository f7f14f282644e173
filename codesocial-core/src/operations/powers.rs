//! `powers`: what can be done, by how many people of whom, to whom, and how it is contested.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::operations::coverage::GraphNotation;
use crate::operations::handout::Notation;
use crate::operations::input::{DocumentInput, Options, input};
use crate::operations::judgement::{view, view_of_part};
use crate::operations::operation::Operation;
use crate::report::call_error::CallError;
use crate::report::reading::Reading;
use crate::views::View;
pub use crate::views::powers::pages::{
    ActInWords, ActPowers, Assumption, Estimate, ExamplePeople, InSteps, Opening, OwnCase, OwnCaseKind, PartySize,
    PowerGroup, PowerLoop, PowerStep, PowersOf, PowersReading, TakesPart, Touched, UnassignedAct, Undecided,
};
use crate::views::powers::{Asked, powers};

/// Works out who can do what to whom: for each act that a document gives to somebody, how many people bring it about whatever
/// the others do, how few are enough if the others stay away or abstain, and how many prevent it; who is touched, how it is
/// contested, and what the text leaves open.
#[derive(Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Powers;

input! {
    /// What `powers` takes.
    #[derive(Default)]
    others {
        /// How to read it. The language is also that of the words.
        #[serde(default)]
        options: Options,
        /// How many people parties are, by their id: for those whose size the document does not say, or instead of what it says. An id that no party
        /// has is refused with those that come near.
        #[serde(default)]
        sizes: BTreeMap<String, u64>,
        /// The notation in which to give the powers as a graph too. No graph by default.
        #[serde(default)]
        graph: Option<GraphNotation>,
        /// The notation in which to give the powers as a page too. No page by default.
        #[serde(default)]
        notation: Option<Notation>,
    }
}

/// What `powers` gives.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Output {
    /// What was read, and what is wrong with it.
    #[serde(flatten)]
    pub reading: Reading,
    /// The powers. Absent where the text of the document could not be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub powers: Option<PowersOf>,
}

impl Operation for Powers {
    const NAME: &'static str = "powers";
    type Input = Input;
    type Output = Output;

    fn run(input: &Input) -> Result<Output, CallError> {
        let asked = Asked { graph: input.graph, page: input.notation };
        let show = |view: &View<'_, '_>| powers(view, &input.sizes, asked);
        // A graph has no place to say that something is missing.
        let (reading, powers) = match input.graph {
            None => view_of_part(&input.document, &input.options, show),
            Some(_) => view(&input.document, &input.options, show),
        }?;
        Ok(Output { reading, powers: powers.transpose()? })
    }
}
