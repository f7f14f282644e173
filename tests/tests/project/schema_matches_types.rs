//! The published schemas, the types and a document that uses every key agree with each other.

use codesocial_core::model::{Annotations, Document};
use codesocial_core::schema::{DOCUMENT_SCHEMA, SCHEMA_ID, VOCABULARY, to_draft_07};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

const SAMPLE: &str = include_str!("../../documents/sample-every-key.codesocial.json");

fn sample() -> Value {
    serde_json::from_str(SAMPLE).unwrap()
}

fn schema() -> Value {
    serde_json::from_str(DOCUMENT_SCHEMA).unwrap()
}

/// The schema in both drafts, read by a validator that is not ours.
fn validators() -> [(&'static str, jsonschema::Validator); 2] {
    let schema = schema();
    [("2020-12", schema.clone()), ("draft-07", to_draft_07(&schema))].map(|(draft, schema)| {
        let validator = jsonschema::options().should_validate_formats(true).build(&schema);
        (draft, validator.unwrap_or_else(|error| panic!("{draft}: {error}")))
    })
}

/// One value of a document, met on the way through the schema.
struct Visit<'a> {
    /// The name of the definition that describes the object around it.
    definition: &'a str,
    key: &'a str,
    value: &'a Value,
    /// The kinds of element that it may name, when it is a reference.
    refers_to: Vec<&'a str>,
}

/// Walks a document along the schema; a choice is made by the type of the value, among objects by their required keys.
fn walk<'a>(root: &'a Value, at: Visit<'a>, schema: &'a Value, visit: &mut dyn FnMut(&Visit<'a>)) {
    let mut schema = schema;
    let mut at = at;
    loop {
        if let Some(kinds) = schema.get("x-refers-to").and_then(Value::as_array) {
            at.refers_to = kinds.iter().filter_map(Value::as_str).collect();
        }
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            at.definition = reference.rsplit('/').next().unwrap();
            schema = root.pointer(reference.trim_start_matches('#')).unwrap();
        } else if let Some(branches) = schema.get("anyOf").and_then(Value::as_array) {
            let fits = |branch: &&Value| {
                let target = branch.get("$ref").and_then(Value::as_str);
                let target = target.map_or(*branch, |name| root.pointer(name.trim_start_matches('#')).unwrap());
                if target.get("anyOf").is_some() {
                    return at.value.is_string() || at.value.is_object();
                }
                let kind = target["type"].as_str().unwrap();
                match at.value {
                    Value::String(_) => kind == "string",
                    Value::Number(_) => kind == "number" || kind == "integer",
                    Value::Bool(_) => kind == "boolean",
                    Value::Array(_) => kind == "array",
                    _ => {
                        // Of several objects, the one whose required keys are there.
                        let required = target["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
                        kind == "object" && required.into_iter().all(|key| at.value.get(key).is_some())
                    }
                }
            };
            schema = branches.iter().find(fits).unwrap();
        } else {
            break;
        }
    }
    visit(&at);
    match at.value {
        Value::Array(items) => {
            for value in items {
                walk(root, Visit { value, refers_to: Vec::new(), ..at }, &schema["items"], visit);
            }
        }
        Value::Object(members) => {
            for (key, value) in members {
                if let Some(property) = schema.get("properties").and_then(|properties| properties.get(key)) {
                    let definition = at.definition;
                    walk(root, Visit { definition, key, value, refers_to: Vec::new() }, property, visit);
                }
            }
        }
        _ => {}
    }
}

fn walk_sample<'a>(schema: &'a Value, document: &'a Value, visit: &mut dyn FnMut(&Visit<'a>)) {
    let at = Visit { definition: "Document", key: "", value: document, refers_to: Vec::new() };
    walk(schema, at, schema, visit);
}

#[test]
fn the_sample_is_valid_in_both_drafts() {
    for (draft, validator) in validators() {
        let problems: Vec<_> =
            validator.iter_errors(&sample()).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(problems.is_empty(), "{draft}:\n{}", problems.join("\n"));
    }
}

#[test]
fn the_sample_survives_the_types() {
    let document: Document = serde_json::from_str(SAMPLE).unwrap();
    assert_eq!(serde_json::to_value(&document).unwrap(), sample());
}

/// A key of a part; what any object may have is one key, wherever it stands.
fn named(part: &str, key: &str) -> (String, String) {
    let part = if Annotations::KEYS.contains(&key) { "any object" } else { part };
    (part.to_owned(), key.to_owned())
}

#[test]
fn the_sample_uses_every_key() {
    let (schema, document) = (schema(), sample());
    let mut missing: BTreeSet<(String, String)> = BTreeSet::new();
    let definitions = schema["$defs"].as_object().unwrap().iter().map(|(name, definition)| (name.as_str(), definition));
    for (name, definition) in definitions.chain([("Document", &schema)]) {
        let keys = definition.get("properties").and_then(Value::as_object).into_iter().flat_map(Map::keys);
        missing.extend(keys.map(|key| named(name, key)));
    }
    assert!(missing.len() > 250, "the keys of the model are not found: {}", missing.len());
    walk_sample(&schema, &document, &mut |at| {
        for key in at.value.as_object().into_iter().flat_map(Map::keys) {
            missing.remove(&named(at.definition, key));
        }
    });
    assert!(missing.is_empty(), "keys that the sample lacks: {missing:?}");
}

#[test]
fn the_references_of_the_sample_name_elements_of_the_right_kind() {
    let (schema, sample) = (schema(), sample());
    let mut kinds: BTreeMap<&str, &str> = BTreeMap::new();
    walk_sample(&schema, &sample, &mut |at| {
        let id = at.value.get("id").and_then(Value::as_str).filter(|_| at.definition != "Document");
        let earlier = id.and_then(|id| kinds.insert(id, at.definition));
        assert_eq!(earlier, None, "{id:?} is used twice");
    });
    let mut references = 0;
    walk_sample(&schema, &sample, &mut |at| {
        if let (Some(name), false) = (at.value.as_str(), at.refers_to.is_empty()) {
            let kind = kinds.get(name).unwrap_or_else(|| panic!("`{}` names `{name}`, which is not there", at.key));
            assert!(at.refers_to.contains(kind), "`{}` names `{name}`, which is a {kind}", at.key);
            references += 1;
        }
    });
    assert!(references > 100, "the references are not found: {references}");
}

#[test]
fn what_is_wrong_is_refused_in_both_drafts() {
    let wrong: [(&str, Value); 12] = [
        ("/status", json!("final")),
        ("/summary", Value::Null),
        ("/summary", json!({ "not a language": "x" })),
        ("/summary", json!("")),
        ("/governance/roles/0/colour", json!("blue")),
        ("/governance/processes/0/quorum", json!("half")),
        ("/governance/processes/0/quorum/value", json!(0)),
        ("/governance/sanctions/0/level", json!(10)),
        ("/review/every", json!("P")),
        ("/issued", json!("2026-02-30")),
        ("/governance/recourse/0/steps/0/who", json!("Valley Residents")),
        ("/record/adoptions/0/digest", json!("sha256:0")),
    ];
    for (draft, validator) in validators() {
        for (pointer, value) in &wrong {
            let mut document = sample();
            let (parent, key) = pointer.rsplit_once('/').unwrap();
            document.pointer_mut(parent).unwrap()[key] = value.clone();
            assert!(!validator.is_valid(&document), "{draft} accepts {pointer}: {value}");
        }
        for key in ["codesocial", "id", "version", "status", "language", "title"] {
            let mut document = sample();
            document.as_object_mut().unwrap().shift_remove(key);
            assert!(!validator.is_valid(&document), "{draft} accepts a document without {key}");
        }
    }
}

#[test]
fn the_schema_keeps_to_its_vocabulary() {
    fn keywords(schema: &Value, found: &mut BTreeSet<String>) {
        let Value::Object(members) = schema else { return };
        for (keyword, value) in members {
            found.insert(keyword.clone());
            match (keyword.as_str(), value) {
                ("properties" | "patternProperties" | "$defs", Value::Object(named)) => {
                    named.values().for_each(|inner| keywords(inner, found));
                }
                ("anyOf", Value::Array(list)) => list.iter().for_each(|inner| keywords(inner, found)),
                ("items" | "propertyNames" | "additionalProperties", inner) => keywords(inner, found),
                _ => {}
            }
        }
    }
    let mut found = BTreeSet::new();
    keywords(&schema(), &mut found);
    let vocabulary: BTreeSet<String> = VOCABULARY.map(str::to_owned).into();
    assert_eq!(found, vocabulary);
    assert_eq!(schema()["$id"], SCHEMA_ID);
}

#[test]
fn patterns_are_portable() {
    fn patterns(value: &Value, found: &mut Vec<String>) {
        match value {
            Value::Object(members) => {
                for (key, value) in members {
                    if let ("pattern", Value::String(pattern)) = (key.as_str(), value) {
                        found.push(pattern.clone());
                    }
                    patterns(value, found);
                }
            }
            Value::Array(items) => items.iter().for_each(|item| patterns(item, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    patterns(&schema(), &mut found);
    assert!(found.len() >= 12);
    for pattern in found {
        assert!(pattern.starts_with('^') && pattern.ends_with('$') && pattern.is_ascii(), "{pattern}");
        for special in ["(?", r"\d", r"\s", r"\w", r"\b", r"\p"] {
            assert!(!pattern.contains(special), "{pattern} has {special}");
        }
    }
}
