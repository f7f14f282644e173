//! What `spec/phrases.md` advises to write is right: each snippet stands at its place in a small document, which is then valid.

use codesocial_core::{Language, call};
use codesocial_tests::rule_pages::ending;
use codesocial_tests::{project, yaml};
use serde_json::{Value, json};

/// A document with all that the snippets name.
fn document() -> Value {
    json!({
        "codesocial": "1.0", "id": "https://moulin.example/statuts", "version": "1.0.0", "status": "draft", "language": "fr",
        "title": "Statuts du moulin",
        "subject": { "kind": "organisation", "name": "Le moulin" },
        "purpose": {},
        "stakeholders": [
            { "id": "membres", "name": "Les membres", "kind": "category" },
            { "id": "bureau", "name": "Le bureau", "kind": "group" },
        ],
        "governance": {
            "roles": [{ "id": "presidence", "name": "La présidence" }],
            "processes": [
                { "id": "assemblee", "name": "L’assemblée générale", "method": "majority", "threshold": { "over": "1/2", "base": "cast" } },
                { "id": "decision-du-bureau", "name": "La décision du bureau", "method": "consent" },
                { "id": "vote", "name": "Le vote", "method": "majority", "threshold": { "over": "1/2", "base": "cast" } },
            ],
            "membership": [{ "id": "adherents", "name": "Les adhérents" }],
            "sanctions": [{ "id": "avertissement", "effect": "Un avertissement" }],
            "recourse": [{ "id": "mediation", "name": "La médiation" }],
            "bodies": [],
            "amendment": {}, "dissolution": {},
        },
        "dimensions": { "social": { "commitments": [{ "id": "accueil", "text": "Nous accueillons.", "force": "must" }] } },
        "glossary": [{ "id": "foyer", "term": "foyer", "definition": "Qui vit ensemble." }],
        "links": [],
    })
}

/// The rows of a page: what a text says, the place, the lines to write there.
fn rows(page: &str) -> Vec<(&str, &str, String)> {
    let rows = page.lines().filter(|line| line.starts_with("| ")).skip(1);
    let rows = rows.map(|line| {
        assert_eq!(line.trim_matches('|').split(" | ").count(), 3, "{line}");
        let mut cells = line.trim_matches('|').split(" | ").map(str::trim);
        let (phrase, place, code) = (cells.next().unwrap(), cells.next().unwrap(), cells.next().unwrap());
        let lines: Vec<&str> = code.split("<br>").map(|line| line.trim_matches('`')).collect();
        (phrase, place.trim_matches('`'), lines.join("\n"))
    });
    rows.collect()
}

/// The value at a place such as `governance.roles[]`: of a list, its first item.
fn at<'d>(document: &'d mut Value, place: &str) -> &'d mut Value {
    let mut here = document;
    for step in place.split('.').filter(|step| !step.is_empty()) {
        let (key, item) = step.strip_suffix("[]").map_or((step, false), |key| (key, true));
        here = &mut here[key];
        if item {
            if here.as_array().is_some_and(Vec::is_empty) {
                here.as_array_mut().unwrap().push(json!({}));
            }
            here = &mut here[0];
        }
    }
    here
}

#[test]
fn every_snippet_is_valid_where_it_is_to_stand() {
    let mut places = Vec::new();
    for language in Language::all() {
        let page = project().join(format!("spec/phrases{}.md", ending(language)));
        let page = std::fs::read_to_string(&page).unwrap_or_else(|error| panic!("{}: {error}", page.display()));
        let rows = rows(&page);
        assert!(rows.len() >= 25, "{} rows in {}", rows.len(), language.tag());
        for (phrase, place, snippet) in &rows {
            let mut document = document();
            let here = at(&mut document, if *place == "—" { "" } else { place });
            let written = yaml::value(snippet).unwrap_or_else(|| panic!("`{snippet}` is YAML"));
            let members = written.as_object().unwrap_or_else(|| panic!("`{snippet}` has keys"));
            assert!(here.is_object(), "{place} is a place of the document");
            for (key, value) in members {
                here[key] = value.clone();
            }
            let input = json!({ "document": { "value": document } }).to_string();
            let output: Value = serde_json::from_str(&call("validate", &input).unwrap()).unwrap();
            let errors =
                output["problems"].as_array().into_iter().flatten().filter(|problem| problem["severity"] == "error");
            assert_eq!(errors.collect::<Vec<_>>(), Vec::<&Value>::new(), "{phrase}: {snippet}");
            assert_eq!(output["valid"], true, "{phrase}: {snippet}");
        }
        places.push(rows.iter().map(|(_, place, _)| (*place).to_owned()).collect::<Vec<_>>());
    }
    assert!(places.windows(2).all(|two| two[0] == two[1]), "the languages have the same rows: {places:?}");
}
