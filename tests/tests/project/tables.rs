//! The kept tables are what the rules say and find. `UPDATE=1 cargo test --test project tables` rewrites them.

use codesocial_tests::{firings, project, tables, updating};

fn is_current(path: &str, table: String) {
    let file = project().join(path);
    if std::fs::read_to_string(&file).ok().as_ref() == Some(&table) {
        return;
    }
    assert!(updating(), "{path} is stale: UPDATE=1 cargo test --test project tables, then read what it wrote");
    std::fs::write(&file, table).expect("a table can be written");
}

#[test]
fn the_demands_of_the_levels_are_current() {
    is_current("spec/levels.md", tables::levels());
}

#[test]
fn the_table_of_firings_is_current() {
    is_current("tests/firings.md", tables::firings());
}

#[test]
fn the_table_of_firings_in_the_cases_is_current() {
    is_current("tests/firings-in-cases.md", firings::table());
}
