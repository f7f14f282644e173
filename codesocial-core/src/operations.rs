//! Every operation, one a file: its input, its output, and what it does.

pub mod audit;
pub mod calendar;
pub(crate) mod call;
pub mod convert;
pub mod coverage;
pub mod decide;
pub mod diff;
pub(crate) mod document;
pub mod explain;
pub mod fmt;
pub mod glossary;
pub mod handout;
#[cfg(feature = "import")]
pub mod import;
pub(crate) mod input;
pub(crate) mod judgement;
pub mod merge;
pub(crate) mod model_text;
pub(crate) mod operation;
pub mod outline;
pub mod page;
pub mod pair_articles;
pub mod powers;
pub(crate) mod refused;
#[cfg(feature = "schema")]
pub(crate) mod report_schemas;
pub mod rules;
pub mod schema;
pub mod template;
pub mod validate;
pub mod who;
mod written;

pub use input::{DocumentInput, Documents, Options};
pub use operation::{Described, Entry, Operation};
