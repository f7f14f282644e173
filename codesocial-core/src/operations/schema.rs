//! `schema`: the JSON Schema of a social code, for editors, forms and other validators.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::messages::{self, Language};
use crate::model::schema::{DIALECT, DIALECT_DRAFT_07, to_draft_07};
use crate::operations::input::input;
use crate::operations::operation::Operation;
use crate::report::call_error::CallError;

/// Gives the JSON Schema of a social code.
#[derive(Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Schema;

input! {
    /// What `schema` takes; everything may be left out.
    #[derive(Default)]
    #[serde(default)]
    documents {}
    others {
        /// The dialect of JSON Schema. `2020-12` by default.
        draft: Draft,
        /// What the schema describes. By default, and so far only, a document.
        of: Described,
    }
}

/// A dialect of JSON Schema.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum Draft {
    /// The dialect of 2020-12, in which the standard is published.
    #[default]
    #[serde(rename = "2020-12")]
    Of2020,
    /// Draft 7, which many editors read. It judges every document alike.
    #[serde(rename = "draft-07")]
    Seven,
}

/// What a schema can be asked of.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Described {
    /// A social code.
    #[default]
    Document,
}

/// What `schema` gives.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Output {
    /// The version of the standard that the schema belongs to.
    pub standard: &'static str,
    /// The address of the dialect (`$schema`).
    pub dialect: &'static str,
    /// The schema itself: write this to a file to use it.
    pub schema: Value,
}

impl Operation for Schema {
    const NAME: &'static str = "schema";
    type Input = Input;
    type Output = Output;

    fn run(input: &Input) -> Result<Output, CallError> {
        let Described::Document = input.of;
        let not_loaded = || CallError::not_loaded(Language::default(), "schema");
        let schema: Value = serde_json::from_str(messages::schema().ok_or_else(not_loaded)?).unwrap_or_default();
        let (dialect, schema) = match input.draft {
            Draft::Of2020 => (DIALECT, schema),
            Draft::Seven => (DIALECT_DRAFT_07, to_draft_07(&schema)),
        };
        Ok(Output { standard: crate::model::schema::STANDARD, dialect, schema })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_draft_names_its_dialect() {
        for draft in [Draft::Of2020, Draft::Seven] {
            let output = Schema::run(&Input { draft, of: Described::Document }).unwrap();
            assert_eq!(output.schema.get("$schema").and_then(Value::as_str), Some(output.dialect));
        }
    }
}
