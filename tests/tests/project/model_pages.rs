//! The tree of the model in `spec/` is that of the types; `UPDATE=1` rewrites it.

use codesocial_core::Language;
use codesocial_core::model::Annotations;
use codesocial_tests::rule_pages::ending;
use codesocial_tests::{model_pages, project, updating};
use serde_json::Value;

#[test]
fn the_trees_of_the_model_are_current() {
    for language in Language::all() {
        let path = project().join(format!("spec/model-tree{}.md", ending(language)));
        let (wanted, _) = model_pages::page(language);
        if updating() {
            std::fs::write(&path, &wanted).unwrap();
        }
        let found = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(found == wanted, "{} is not current: run with UPDATE=1", path.display());
    }
}

#[test]
fn every_key_of_the_schema_has_one_line() {
    let schema = std::fs::read_to_string(project().join("schema/codesocial.schema.json")).unwrap();
    let schema: Value = serde_json::from_str(&schema).unwrap();
    let parts = schema["$defs"].as_object().unwrap().iter().map(|(name, part)| (name.as_str(), part));
    let parts = parts.chain([("Document", &schema)]);
    let keys = parts.flat_map(|(name, part)| {
        let own = part["properties"].as_object().into_iter().flatten();
        // What any object may have stands below the tree, once.
        let own = own.filter(|(key, _)| !Annotations::KEYS.contains(&key.as_str()));
        own.map(move |(key, _)| format!("{name}.{key}"))
    });
    let mut wanted: Vec<String> = keys.collect();
    wanted.sort();
    for language in Language::all() {
        let (_, mut found) = model_pages::page(language);
        found.sort();
        assert_eq!(found, wanted, "{}", language.tag());
    }
}
