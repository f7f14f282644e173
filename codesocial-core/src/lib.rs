//! Social codes, read, validated and audited: the core of the #CodeSocial standard.
//!
//! An **operation** is a named function from JSON to JSON: [`call`] carries one out by its name, which is all that the
//! command and the bindings for other languages need. From Rust, the same operations have types: see [`operations`].
#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod audit;
mod call;
mod canonical;
mod change;
mod changes;
mod code;
mod cycles;
mod date;
pub mod decision;
mod difference;
mod digest;
pub mod document;
mod edit;
mod findings;
mod fingerprint;
mod handout;
mod input;
mod judgement;
mod languages;
mod licences;
mod merge;
mod messages;
mod model;
mod operation;
pub mod operations;
mod order;
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
mod view;

pub use audit::{
    Answer, Audited, Beyond, Caution, Comparison, Deviation, DeviationState, DimensionState, Earlier, Gap, LevelReport,
    Missing, QualityAtLevel, QualityReport, Row, Standing, Statement, Tool,
};
pub use call::{CallError, Contents, call, call_with};
pub use change::{Change, Effect};
pub use changes::ALL as CHANGES;
pub use difference::{
    AdoptAgain, CalledFor, ChangePlace, ChangeReport, Concerned, ConcernedAs, PatchOperation, Piece, Side, Step,
};
pub use input::{DocumentInput, Options};
pub use judgement::{Counts, Reading};
pub use messages::{Language, fill};
pub use operation::{ALL as OPERATIONS, Described, Entry, Operation};
pub use problem::{At, Problem, Related};
pub use rule::{Quality, Rule, Severity, Stage};
pub use view::{Element, Party, Place};

/// The version of the standard that this library reads.
pub const STANDARD: &str = "1.0";
