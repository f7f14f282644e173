//! What an operation is: a named function from JSON to JSON. One stands in each file of `operations/`.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::call::CallError;
use crate::operations::audit::Audit;
use crate::operations::convert::Convert;
use crate::operations::explain::Explain;
use crate::operations::fmt::Fmt;
use crate::operations::merge::Merge;
use crate::operations::outline::Outline;
use crate::operations::rules::Rules;
use crate::operations::schema::Schema;
use crate::operations::template::Template;
use crate::operations::validate::Validate;

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

/// A named function from JSON to JSON.
pub trait Operation {
    /// Its name: the verb of the command line and the function of every binding.
    const NAME: &'static str;
    /// What it takes.
    type Input: DeserializeOwned + Described;
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
    /// Carries it out on JSON text.
    pub(crate) call: fn(&str) -> Result<String, CallError>,
    /// The JSON Schema of its input.
    #[cfg(feature = "schema")]
    pub input: fn() -> schemars::Schema,
    /// The JSON Schema of its output.
    #[cfg(feature = "schema")]
    pub output: fn() -> schemars::Schema,
}

macro_rules! operations {
    ($($operation:ty),+ $(,)?) => {
        /// Every operation.
        pub static ALL: &[Entry] = &[$(Entry {
            name: <$operation as Operation>::NAME,
            call: call::<$operation>,
            #[cfg(feature = "schema")]
            input: described::<<$operation as Operation>::Input>,
            #[cfg(feature = "schema")]
            output: described::<<$operation as Operation>::Output>,
        }),+];
    };
}

operations![Audit, Convert, Explain, Fmt, Merge, Outline, Rules, Schema, Template, Validate];

fn call<O: Operation>(input: &str) -> Result<String, CallError> {
    let malformed =
        |error: serde_json::Error| CallError::MalformedInput { operation: O::NAME, reason: error.to_string() };
    let input: O::Input = serde_json::from_str(input).map_err(malformed)?;
    serde_json::to_string(&O::run(&input)?).map_err(malformed)
}

#[cfg(feature = "schema")]
fn described<T: schemars::JsonSchema>() -> schemars::Schema {
    schemars::SchemaGenerator::default().into_root_schema_for::<T>()
}
