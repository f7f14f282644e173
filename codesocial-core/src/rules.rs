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
    duplicate_key,
    empty_value,
    malformed_value,
    missing_key,
    null_value,
    number_out_of_range,
    unknown_key,
    unknown_value,
    unsupported_version,
    wrong_type,
];

/// The rule of that name.
pub(crate) fn named(name: &str) -> Option<&'static Rule> {
    ALL.iter().copied().find(|rule| rule.name == name)
}
