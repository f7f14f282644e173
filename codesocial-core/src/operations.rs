//! Every operation, one a file: its input, its output, and what it does.

pub mod audit;
pub mod calendar;
pub mod convert;
pub mod coverage;
pub mod decide;
pub mod diff;
pub mod explain;
pub mod fmt;
pub mod glossary;
pub mod handout;
pub mod merge;
pub mod outline;
pub mod rules;
pub mod schema;
pub mod template;
pub mod validate;
pub mod who;
