#![doc = include_str!("../README.md")]
#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod analysis;
pub mod audit;
mod base;
pub mod compare;
pub mod diagnostic;
mod edit;
#[cfg(feature = "import")]
mod import;
mod merge;
mod messages;
pub mod model;
pub mod operations;
pub mod report;
mod rules;
mod structure;
mod syntax;
mod tree;
pub mod views;

pub use analysis::decision;
pub use diagnostic::Severity;
pub use messages::Language;
pub use model::schema;
pub use model::schema::STANDARD;
#[cfg(feature = "schema")]
pub use model::schema_generator;
pub use operations::call::{Contents, call, call_among, call_with};
pub use operations::document::{Document, ModelError};
pub use operations::input::{DocumentInput, Options};
pub use operations::operation::{ALL as OPERATIONS, Operation};
#[cfg(feature = "schema")]
pub use operations::report_schemas::{difference_schema, report_schema, validation_schema};
pub use report::{CallError, Problem};

/// The text of a document: JSON or YAML 1.2, read into one tree with a place for every key and value.
pub mod source {
    pub use crate::tree::format::Format;
    pub use crate::tree::key::Key;
    pub use crate::tree::limits::Limits;
    pub use crate::tree::node::{Children, Kind, Members, Node, Tree};
    pub use crate::tree::span::{Lines, Position, Range, Span};
}

/// The words that people read, which may be given while the program runs instead of being part of it.
pub mod words {
    pub use crate::base::letters::set_case_mapping;
    pub use crate::base::unicode::set_normalizer;
    pub use crate::messages::{BUILD, Language, Source, fill, set_source};
}
