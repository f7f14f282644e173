//! What an operation is: a named function from JSON to JSON. One stands in each file of `operations/`.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::operations::audit::Audit;
use crate::operations::calendar::Calendar;
use crate::operations::call::{Contents, reader};
use crate::operations::convert::Convert;
use crate::operations::coverage::Coverage;
use crate::operations::decide::Decide;
use crate::operations::diff::Diff;
use crate::operations::explain::Explain;
use crate::operations::fmt::Fmt;
use crate::operations::glossary::Glossary;
use crate::operations::handout::Handout;
#[cfg(feature = "import")]
use crate::operations::import::Import;
use crate::operations::input::{DocumentInput, Documents};
use crate::operations::merge::Merge;
use crate::operations::outline::Outline;
use crate::operations::page::Page;
use crate::operations::pair_articles::PairArticles;
use crate::operations::powers::Powers;
use crate::operations::refused::refused;
use crate::operations::rules::Rules;
use crate::operations::schema::Schema;
use crate::operations::template::Template;
use crate::operations::validate::Validate;
use crate::operations::who::Who;
use crate::operations::written::written;
use crate::report::call_error::CallError;

/// What the input and output of operations can be: JSON, and with the feature `schema` described by a JSON Schema.
#[cfg(feature = "schema")]
pub trait Described: schemars::JsonSchema {}
#[cfg(feature = "schema")]
impl<T: schemars::JsonSchema> Described for T {}
/// What the input and output of operations can be: JSON, and with the feature `schema` described by a JSON Schema.
#[cfg(not(feature = "schema"))]
pub trait Described {}
#[cfg(not(feature = "schema"))]
impl<T> Described for T {}

/// A named function from JSON to JSON. Its doc comment is that of the function in every binding.
pub trait Operation: Described {
    /// Its name: the verb of the command line and the function of every binding.
    const NAME: &'static str;
    /// What it takes.
    type Input: DeserializeOwned + Described + Documents;
    /// What it gives.
    type Output: Serialize + Described;

    /// Carries it out.
    ///
    /// # Errors
    /// When the input asks for what cannot be.
    fn run(input: &Self::Input) -> Result<Self::Output, CallError>;
}

/// An operation in the list of all.
#[derive(Debug)]
pub struct Entry {
    /// Its name.
    pub name: &'static str,
    /// Carries it out on JSON text, with the contents of documents beside it.
    pub(crate) call: fn(&str, Contents<'_>) -> Result<String, CallError>,
    /// What it does: the doc comment of its type.
    #[cfg(feature = "schema")]
    pub description: fn() -> String,
    /// The JSON Schema of its input.
    #[cfg(feature = "schema")]
    pub input: fn() -> schemars::Schema,
    /// The JSON Schema of its output.
    #[cfg(feature = "schema")]
    pub output: fn() -> schemars::Schema,
}

impl Entry {
    /// An operation as it stands in the list of all, for a list of few ([`crate::call_among`]).
    pub const fn of<O: Operation>() -> Entry {
        Entry {
            name: O::NAME,
            call: call::<O>,
            #[cfg(feature = "schema")]
            description: description::<O>,
            #[cfg(feature = "schema")]
            input: input::<O>,
            #[cfg(feature = "schema")]
            output: output::<O>,
        }
    }
}

macro_rules! operations {
    ($($(#[$present:meta])? $operation:ty),+ $(,)?) => {
        /// Every operation that the features of this crate ask for.
        pub static ALL: &[Entry] = &[$($(#[$present])? Entry::of::<$operation>()),+];
    };
}

operations![
    Audit,
    Calendar,
    Convert,
    Coverage,
    Decide,
    Diff,
    Explain,
    Fmt,
    Glossary,
    Handout,
    #[cfg(feature = "import")]
    Import,
    Merge,
    Outline,
    Page,
    PairArticles,
    Powers,
    Rules,
    Schema,
    Template,
    Validate,
    Who
];

/// What is the same for every operation stands apart: of this there is one for each.
fn call<O: Operation>(text: &str, contents: Contents<'_>) -> Result<String, CallError> {
    let mut input: O::Input = serde_json::from_str(text).map_err(|error| refused(text, O::NAME, &error))?;
    fill(input.documents(), contents, text)?;
    let output = O::run(&input)?;
    // The texts are read, and what is written now may be as long as they are.
    drop(input);
    written(&output).map_err(|error| refused(text, O::NAME, &error))
}

/// Gives documents the contents that came beside the input.
fn fill(
    mut documents: Vec<(&'static str, &mut DocumentInput)>,
    contents: Contents<'_>,
    text: &str,
) -> Result<(), CallError> {
    for (field, content) in contents {
        let document = documents.iter_mut().find(|(name, _)| *name == field);
        let wrong = || CallError::wrong_argument(reader(text), "contents", "document-name", field);
        document.ok_or_else(wrong)?.1.fill(content).map_err(|_| CallError::document_needed(reader(text)))?;
    }
    Ok(())
}

#[cfg(feature = "schema")]
fn description<O: Operation>() -> String {
    let schema = schemars::SchemaGenerator::default().into_root_schema_for::<O>();
    let description = schema.get("description").and_then(serde_json::Value::as_str);
    description.unwrap_or_default().to_owned()
}

#[cfg(feature = "schema")]
fn input<O: Operation>() -> schemars::Schema {
    schemars::SchemaGenerator::default().into_root_schema_for::<O::Input>()
}

/// What is written, where what may be left out of an input is always there, and the reverse.
#[cfg(feature = "schema")]
fn output<O: Operation>() -> schemars::Schema {
    let settings = schemars::generate::SchemaSettings::default().for_serialize();
    settings.into_generator().into_root_schema_for::<O::Output>()
}
