//! Social codes, read, validated and audited: the core of the #CodeSocial standard.
//!
//! An **operation** is a named function from JSON to JSON: [`call`] carries one out by its name, which is all that the
//! command and the bindings for other languages need. From Rust, the same operations have types: see [`operations`].
#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod analysis;
mod audit;
mod base;
mod compare;
mod diagnostic;
mod edit;
mod merge;
mod messages;
mod model;
pub mod operations;
mod report;
mod rules;
mod structure;
mod syntax;
mod tree;
mod views;

pub use analysis::decision;
pub use analysis::dimensions::DimensionState;
pub use analysis::statement::{Answer, Statement};
pub use audit::audited::{Audited, Tool};
pub use audit::comparison::{Caution, Comparison, Earlier};
pub use audit::deviations::{Deviation, DeviationState};
pub use audit::level::{Beyond, Gap, LevelReport, Missing};
pub use audit::matrix::Row;
pub use audit::qualities::{QualityAtLevel, QualityReport};
#[cfg(feature = "schema")]
pub use audit::report_schema::report_schema;
pub use compare::facts::{Concerned, ConcernedAs};
pub use compare::kind::{Change, Effect};
pub use compare::kinds::ALL as CHANGES;
pub use compare::patch::PatchOperation;
pub use compare::report::{ChangePlace, ChangeReport};
pub use compare::step::{AdoptAgain, CalledFor, Step};
pub use compare::words::{Piece, Side};
pub use diagnostic::rule::{Quality, Rule, Severity, Stage};
pub use messages::{BUILD as WORDS_BUILD, Language, Source, fill, set_source};
pub use model::document;
pub use model::schema;
pub use model::schema::STANDARD;
#[cfg(feature = "schema")]
pub use model::schema_generator;
pub use operations::call::{Contents, call, call_among, call_with};
pub use operations::input::{DocumentInput, Options};
pub use operations::operation::{ALL as OPERATIONS, Described, Entry, Operation};
pub use report::call_error::CallError;
pub use report::problem::{At, Problem, Related};
pub use report::reading::{Counts, Reading};
pub use report::standing::Standing;
pub use views::{Element, Party, Place};

/// The text of a document: JSON or YAML 1.2, read into one tree with a place for every key and value.
pub mod source {
    pub use crate::tree::format::Format;
    pub use crate::tree::key::Key;
    pub use crate::tree::limits::Limits;
    pub use crate::tree::node::{Children, Kind, Members, Node, Tree};
    pub use crate::tree::span::{Lines, Position, Range, Span};
}
