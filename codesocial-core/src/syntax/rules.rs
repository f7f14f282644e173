//! The rules of the text, which the readers report where they meet them.

pub(crate) mod ambiguous_scalar;
pub(crate) mod byte_order_mark;
pub(crate) mod complex_key;
pub(crate) mod conflict_left;
pub(crate) mod duplicate_key;
pub(crate) mod empty_document;
pub(crate) mod hidden_space;
pub(crate) mod inexact_number;
pub(crate) mod json_syntax;
pub(crate) mod key_not_text;
pub(crate) mod list_in_text;
pub(crate) mod lone_surrogate;
pub(crate) mod merge_key;
pub(crate) mod nesting_too_deep;
pub(crate) mod not_a_number;
pub(crate) mod not_utf_8;
pub(crate) mod several_documents;
pub(crate) mod text_too_long;
pub(crate) mod too_many_repeats;
pub(crate) mod undefined_alias;
pub(crate) mod unknown_tag;
pub(crate) mod yaml_syntax;
pub(crate) mod yaml_version;
