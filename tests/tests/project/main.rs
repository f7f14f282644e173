//! The tests of the project as a whole, beside the cases: one program, since to link one for each file takes longer than
//! to run them. `cargo test --test project tables::` runs those of one file.

mod audit_report;
mod bindings_are_current;
mod bounds;
mod calendar;
mod canonical_comments;
mod change_pages;
mod classes;
mod comments;
mod decisions;
mod differences;
mod documents_in_rust;
mod forms_of_strings;
mod founding_text;
mod graphs;
mod handout;
mod layers;
mod merging;
mod notations;
mod other_readers;
mod own_code;
mod parallel_edits;
mod promises;
mod readme;
mod real_documents;
mod requirements;
mod rule_pages;
mod schema_is_current;
mod schema_matches_types;
mod structure_equals_schema;
mod tables;
mod unsound_values;
mod versions;
mod views;
mod words;
mod writing;
