//! Every rule, one a file. Adding one: its file here and a line below, its pages in `messages/`, its cases in
//! `tests/cases/rules/` (CONTRIBUTING.md has the steps).

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
    commitment_without_bearer,
    commitment_without_beneficiary,
    complex_key,
    dimension_without_commitment,
    duplicate_key,
    empty_document,
    empty_value,
    exception_without_criterion,
    fallback_not_named,
    history_missing,
    history_without_event,
    inexact_number,
    json_syntax,
    key_not_text,
    legal_form_missing,
    lone_surrogate,
    malformed_value,
    membership_incomplete,
    merge_key,
    missing_key,
    nesting_too_deep,
    no_contributors,
    not_a_number,
    not_utf_8,
    null_value,
    number_out_of_range,
    open_standard_in_must,
    planned_dimension_overdue,
    process_without_participants,
    process_without_quorum,
    purpose_incomplete,
    purpose_not_stated,
    quorum_failure_not_settled,
    role_without_appointment,
    role_without_end,
    role_without_responsibilities,
    several_documents,
    silence_not_settled,
    silent_dimension,
    single_author,
    soft_verb_in_must,
    stakeholder_without_voice,
    subject_not_described,
    text_too_long,
    tie_not_settled,
    too_many_repeats,
    undefined_alias,
    unknown_key,
    unknown_tag,
    unknown_value,
    unsupported_version,
    vague_time,
    wrong_type,
    yaml_syntax,
    yaml_version,
];

/// The rule of that name.
pub(crate) fn named(name: &str) -> Option<&'static Rule> {
    ALL.iter().copied().find(|rule| rule.name == name)
}
