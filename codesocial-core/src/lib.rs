//! Social codes, read, validated and audited: the core of the #CodeSocial standard.
//!
//! An **operation** is a named function from JSON to JSON: [`call`] carries one out by its name, which is all that the
//! command and the bindings for other languages need. From Rust, the same operations have types: see [`operations`].
#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod audit;
mod call;
mod canonical;
mod code;
mod cycles;
mod date;
pub mod decision;
#[allow(dead_code, reason = "the operations `diff` and `merge` are made of it")]
mod difference;
mod digest;
pub mod document;
mod edit;
mod findings;
mod fingerprint;
mod input;
mod judgement;
mod languages;
mod merge;
mod messages;
mod model;
mod operation;
pub mod operations;
mod plain_text;
mod pointers;
mod problem;
mod rule;
mod rules;
pub mod schema;
#[cfg(feature = "schema")]
pub mod schema_generator;
mod shape;
pub mod source;
mod texts;
mod version;

pub use audit::{
    Answer, Audited, Beyond, Deviation, DeviationState, DimensionState, Gap, LevelReport, Missing, QualityAtLevel,
    QualityReport, Row, Statement, Tool,
};
pub use call::{CallError, Contents, call, call_with};
pub use difference::{Piece, Side};
pub use input::{DocumentInput, Options};
pub use judgement::Counts;
pub use messages::Language;
pub use operation::{ALL as OPERATIONS, Described, Entry, Operation};
pub use problem::{At, Problem, Related};
pub use rule::{Quality, Rule, Severity, Stage};

/// The version of the standard that this library reads.
pub const STANDARD: &str = "1.0";
