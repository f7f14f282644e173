//! Every operation, one a file: its input, its output, and what it does.

pub mod audit;
pub mod validate;
