//! Every rule, one a file. Adding one: its file here and a line below, its pages in `messages/`, its cases in
//! `tests/cases/rules/` (CONTRIBUTING.md has the steps).

pub(crate) mod retired;

use crate::rule::Rule;

/// Declares the modules and the list, so that neither can miss what the other has.
macro_rules! rules {
    ($($module:ident),+ $(,)?) => {
        $(pub(crate) mod $module;)+

        /// All rules, by name.
        pub(crate) static ALL: &[&Rule] = &[$(&$module::RULE),+];
    };
}

rules![
    ambiguous_scalar,
    byte_order_mark,
    complex_key,
    duplicate_key,
    empty_document,
    empty_value,
    hidden_space,
    inexact_number,
    json_syntax,
    key_not_text,
    list_in_text,
    lone_surrogate,
    malformed_value,
    merge_key,
    missing_key,
    nesting_too_deep,
    not_a_number,
    not_utf_8,
    null_value,
    number_out_of_range,
    several_documents,
    text_too_long,
    too_many_repeats,
    undefined_alias,
    unknown_key,
    unknown_tag,
    unknown_value,
    unsupported_version,
    wrong_type,
    yaml_syntax,
    yaml_version,
];

/// The rule of that name.
pub(crate) fn named(name: &str) -> Option<&'static Rule> {
    ALL.iter().copied().find(|rule| rule.name == name)
}
