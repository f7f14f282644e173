//! The information model: its types, and what is generated from them.

pub(crate) mod choices;
pub(crate) mod document;
pub(crate) mod enums;
pub(crate) mod field;
pub(crate) mod form;
pub(crate) mod identity;
pub(crate) mod order;
pub(crate) mod orders;
pub(crate) mod part;
pub(crate) mod reserved;
pub mod schema;
#[cfg(feature = "schema")]
pub mod schema_generator;
pub(crate) mod shapes;
pub(crate) mod values;
pub(crate) mod views;

pub use document::*;
