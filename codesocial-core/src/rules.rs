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
    blank_text,
    byte_order_mark,
    complex_key,
    dangling_reference,
    dates_out_of_order,
    duplicate_id,
    duplicate_key,
    duplicate_reference,
    empty_document,
    empty_value,
    example_contradicts_process,
    example_says_too_little,
    fallback_cycle,
    fallback_missing,
    hidden_space,
    impossible_date,
    impossible_tally,
    inexact_number,
    json_syntax,
    key_not_text,
    list_in_text,
    lone_surrogate,
    malformed_value,
    membership_cycle,
    merge_key,
    missing_key,
    nesting_too_deep,
    not_a_number,
    not_utf_8,
    null_value,
    number_out_of_range,
    override_cycle,
    placeholder_left,
    quorum_says_nothing,
    reference_of_wrong_kind,
    self_reference,
    several_documents,
    tally_contradicts_outcome,
    text_too_long,
    threshold_asks_nothing,
    threshold_contradicts_method,
    threshold_missing,
    too_many_repeats,
    two_quorums,
    two_thresholds,
    undefined_alias,
    unknown_key,
    unknown_tag,
    unknown_value,
    unreachable_quorum,
    unreachable_threshold,
    unsupported_version,
    wrong_type,
    yaml_syntax,
    yaml_version,
];

/// The rule of that name.
pub(crate) fn named(name: &str) -> Option<&'static Rule> {
    ALL.iter().copied().find(|rule| rule.name == name)
}
