//! `coverage`: the chain from intention to action, and where it breaks off.

use serde::Serialize;

use crate::operations::input::{DocumentInput, Options, input};
use crate::operations::judgement::view;
use crate::operations::operation::Operation;
use crate::report::call_error::CallError;
use crate::report::reading::Reading;
pub use crate::views::chain::ChainStage;
use crate::views::coverage::coverage;
pub use crate::views::coverage::{ChainElement, ChainGap, DimensionLine, Outcomes, StageLine};
pub use crate::views::coverage::{Coverage as Chain, GraphNotation};

/// Shows the chain from intention to action: from objectives over principles, models, commitments and indicators to
/// actions, evidence and assessments; how far each leads, and where the chain breaks off.
#[derive(Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Coverage;

input! {
    /// What `coverage` takes.
    #[derive(Default)]
    others {
        /// How to read and judge it. The language is also that in which texts in several languages are shown.
        #[serde(default)]
        options: Options,
        /// The notation in which to give the chain as a graph too. No graph by default.
        #[serde(default)]
        graph: Option<GraphNotation>,
    }
}

/// What `coverage` gives.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Output {
    /// What was read, and what is wrong with it.
    #[serde(flatten)]
    pub reading: Reading,
    /// The chain. Absent where the text of the document could not be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coverage: Option<Chain>,
}

impl Operation for Coverage {
    const NAME: &'static str = "coverage";
    type Input = Input;
    type Output = Output;

    fn run(input: &Input) -> Result<Output, CallError> {
        let (reading, coverage) = view(&input.document, &input.options, |view| coverage(view, input.graph))?;
        Ok(Output { reading, coverage })
    }
}
