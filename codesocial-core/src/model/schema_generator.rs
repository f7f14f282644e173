//! Makes the JSON Schema of a social code out of the types of the model and the words of each language.
//!
//! `schemars` gives the first draft; `closed` reduces it to a small vocabulary; `words` adds titles
//! and translations, and refuses when a word is missing or left over.

mod closed;
mod words;

use crate::model::document::Document;
use crate::model::schema::{DIALECT, SCHEMA_ID};
pub use crate::model::schema_generator::words::Words;

use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

/// The name under which the words know the schema as a whole.
const ROOT: &str = "Document";

/// The schema of a social code (JSON Schema 2020-12), in the closed vocabulary of
/// [`VOCABULARY`](crate::model::schema::VOCABULARY).
///
/// # Errors
/// Every word that is missing or left over, every keyword outside the vocabulary and every reference
/// to something that has no identifier, one sentence each.
pub fn document_schema(words: &Words) -> Result<Value, Vec<String>> {
    let raw = SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<Document>();
    let mut root = match closed::close(raw.to_value()) {
        Value::Object(root) => root,
        _ => return Err(vec!["the schema of a document is not an object".to_owned()]),
    };
    let mut definitions = match root.shift_remove("$defs") {
        Some(Value::Object(definitions)) => definitions,
        _ => Map::new(),
    };
    definitions.sort_keys();

    let mut problems = Vec::new();
    words.apply(ROOT, &mut root, &mut problems);
    for (name, definition) in &mut definitions {
        if let Value::Object(definition) = definition {
            words.apply(name, definition, &mut problems);
        }
    }
    words.left_over(|name| name == ROOT || definitions.contains_key(name), &mut problems);

    root.insert("$schema".to_owned(), json!(DIALECT));
    root.insert("$id".to_owned(), json!(SCHEMA_ID));
    root.insert("$defs".to_owned(), Value::Object(definitions));
    let schema = closed::in_order(Value::Object(root));
    closed::check(&schema, &mut problems);
    if problems.is_empty() { Ok(schema) } else { Err(problems) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words() -> Words {
        Words::built_in().unwrap()
    }

    #[test]
    fn every_definition_key_and_value_has_its_words() {
        if let Err(problems) = document_schema(&words()) {
            panic!("{}", problems.join("\n"));
        }
    }

    #[test]
    fn missing_and_left_over_words_are_all_told() {
        let english =
            r#"{"Document": {"title": "Social code", "keys": {"nothing": {"title": "?"}}}, "Ghost": {"title": "?"}}"#;
        let words = Words::read(english, &[("fr", "{}")]).unwrap();
        let problems = document_schema(&words).unwrap_err();
        for expected in [
            "en: `Document.nothing` is not in the model",
            "en: `Ghost` is not in the model",
            "en: `Commitment` has no title",
            "fr: `Commitment` has no words",
            "fr: `Document.title` has no words",
        ] {
            assert!(problems.iter().any(|problem| problem == expected), "{expected}\n{problems:#?}");
        }
    }

    /// By the type of the value; among objects, by the keys that they require.
    #[test]
    fn a_choice_can_be_made_by_type_and_required_keys() {
        fn kinds(branch: &Value, schema: &Value) -> Vec<String> {
            let target = branch
                .get("$ref")
                .and_then(Value::as_str)
                .map_or(branch, |reference| schema.pointer(reference.trim_start_matches('#')).unwrap());
            match target.get("anyOf").and_then(Value::as_array) {
                Some(branches) => branches.iter().flat_map(|branch| kinds(branch, schema)).collect(),
                None => vec![format!("{} {}", target["type"], target.get("required").unwrap_or(&Value::Null))],
            }
        }
        fn walk(value: &Value, schema: &Value, seen: &mut usize) {
            if value.get("anyOf").is_some() {
                let mut found = kinds(value, schema);
                let count = found.len();
                found.sort();
                found.dedup();
                assert_eq!(found.len(), count, "{value:#}");
                let open = found.iter().filter(|kind| **kind == "\"object\" null").count();
                assert!(open <= 1, "at most one object requires nothing: {value:#}");
                *seen += 1;
            }
            match value {
                Value::Array(items) => items.iter().for_each(|item| walk(item, schema, seen)),
                Value::Object(members) => members.values().for_each(|member| walk(member, schema, seen)),
                _ => {}
            }
        }
        let schema = document_schema(&words()).unwrap();
        let mut seen = 0;
        walk(&schema, &schema, &mut seen);
        assert!(seen > 12, "{seen}");
    }

    #[test]
    fn identifiers_are_required_where_something_refers_to_them() {
        let schema = document_schema(&words()).unwrap();
        for (name, definition) in schema["$defs"].as_object().unwrap() {
            let has_id = definition.pointer("/properties/id").is_some();
            let required = definition["required"].as_array().is_some_and(|keys| keys.contains(&json!("id")));
            assert!(!has_id || required || ["Adoption", "Link", "Sentence"].contains(&name.as_str()), "{name}");
        }
    }
}
