//! What is computed of a document once, for rules and for views.

pub(crate) mod addresses;
pub(crate) mod article_numbers;
pub(crate) mod articles;
pub(crate) mod belonging;
pub(crate) mod bodies;
pub(crate) mod citations;
pub(crate) mod commitments;
pub(crate) mod context;
pub(crate) mod cycles;
pub mod decision;
pub(crate) mod digest;
pub(crate) mod dimensions;
pub(crate) mod elements;
pub(crate) mod frequency;
pub(crate) mod languages;
pub(crate) mod other_texts;
pub(crate) mod passages;
pub(crate) mod powers;
pub(crate) mod relations;
pub(crate) mod sentences;
pub(crate) mod statement;
pub(crate) mod texts;
pub(crate) mod times;
pub(crate) mod tongue;
pub(crate) mod voters;
pub(crate) mod wording;
