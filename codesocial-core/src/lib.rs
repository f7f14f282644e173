//! Social codes, read, validated and audited: the core of the #CodeSocial standard.
#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod code;
mod findings;
mod rule;
mod rules;
pub mod source;

pub use rule::{Quality, Rule, Severity, Stage};

pub mod document;
pub mod schema;
#[cfg(feature = "schema")]
pub mod schema_generator;
