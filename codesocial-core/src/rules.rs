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

rules![duplicate_key];
