//! The pages in `spec/rules/` are what the rules and their cases say.
//!
//! `UPDATE=1 cargo test --test project rule_pages` rewrites them.

use std::collections::BTreeSet;

use codesocial_tests::{files, project, rule_pages, updating};

#[test]
fn the_pages_of_the_rules_are_current() {
    let folder = project().join("spec/rules");
    std::fs::create_dir_all(&folder).expect("the folder can be made");
    let pages = rule_pages::all();
    let expected: BTreeSet<_> = pages.iter().map(|(path, _)| project().join(path)).collect();
    let stray: Vec<_> = files(&folder, ".md").into_iter().filter(|path| !expected.contains(path)).collect();
    let stale: Vec<_> = pages
        .iter()
        .filter(|(path, page)| std::fs::read_to_string(project().join(path)).ok().as_ref() != Some(page))
        .collect();
    if updating() {
        stray.iter().for_each(|path| std::fs::remove_file(path).expect("a page can be deleted"));
        stale
            .iter()
            .for_each(|(path, page)| std::fs::write(project().join(path), page).expect("a page can be written"));
        return;
    }
    let names: Vec<_> =
        stale.iter().map(|(path, _)| path).chain(&stray).map(|path| path.display().to_string()).collect();
    assert!(
        names.is_empty(),
        "these pages are not what the rules and their cases say: {}\n\
         rewrite them: UPDATE=1 cargo test --test project rule_pages",
        names.join(", ")
    );
}
