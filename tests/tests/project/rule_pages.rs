//! The pages in `spec/rules/` are what the rules and their cases say.
//!
//! `UPDATE=1 cargo test --test project rule_pages` rewrites them.

use std::collections::{BTreeMap, BTreeSet};

use codesocial_core::call;
use codesocial_tests::chance::Chance;
use codesocial_tests::mutants::{edit, mutate};
use codesocial_tests::rule_pages::held;
use codesocial_tests::{documents, files, project, rule_pages, updating};
use serde_json::{Value, json};

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

#[test]
fn problems_hold_what_the_pages_say_and_nothing_else() {
    let documents = documents::values();
    let mut chance = Chance::new(20_261_129);
    let mut found = BTreeMap::new();
    let mut look = |document: &Value| {
        let input = json!({ "document": { "text": document.to_string() }, "options": { "at": "2026-11-29" } });
        held::add(&call("audit", &input.to_string()).unwrap(), &mut found);
    };
    documents.iter().for_each(&mut look);
    for number in 0..1_500 {
        let mut mutant = chance.pick::<Value>(&documents).clone();
        let change = if number % 2 == 0 { edit } else { mutate };
        change(&mut mutant, chance.pick::<Value>(&documents), &mut chance);
        look(&mutant);
    }
    let mut wrong = Vec::new();
    for ((rule, variant), held) in &found {
        match held::OF_CASES.get(&(rule.clone(), variant.clone())) {
            None => wrong.push(format!("{rule}: no case shows the variant `{variant}`")),
            Some(shown) => {
                wrong.extend(held::beyond(held, shown).iter().map(|one| format!("{rule} `{variant}`: {one}")))
            }
        }
    }
    assert!(wrong.is_empty(), "give each a case, so that its page tells it:\n{}", wrong.join("\n"));
    assert!(found.len() > 150, "the problems are not found: {}", found.len());
}
