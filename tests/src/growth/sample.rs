//! Values that fit the schema: with what they must have, or with all that they may have.

use serde_json::{Map, Value, json};

use super::places::resolved;

/// A value with what it must have.
pub(super) fn bare(root: &Value, schema: &Value) -> Value {
    value(root, schema, 0)
}

/// A value with all that it may have, so many levels deep.
pub(super) fn full(root: &Value, schema: &Value, depth: usize) -> Value {
    value(root, schema, depth)
}

fn value(root: &Value, schema: &Value, depth: usize) -> Value {
    let (schema, name) = resolved(root, schema);
    if let Some(first) = schema["enum"].get(0) {
        return first.clone();
    }
    if !schema["const"].is_null() {
        return schema["const"].clone();
    }
    match name {
        Some("Text") => return json!("The members keep the garden."),
        Some("Id") => return json!("c0"),
        Some("Ref") => return json!("s0"),
        Some("Date" | "PartialDate") => return json!("2026-03-01"),
        Some("Time" | "Period") => return json!("P30D"),
        Some("Version") => return json!("1.0.0"),
        Some("Digest") => return json!(format!("sha256:{}", "0".repeat(64))),
        Some("Iri") => return json!("https://example.org/code"),
        Some("Language") => return json!("en"),
        Some("Licence") => return json!("CC-BY-4.0"),
        Some("Currency") => return json!("EUR"),
        Some("Share") => return json!("1/2"),
        _ => {}
    }
    if let Some(first) = schema["anyOf"].get(0) {
        return value(root, first, depth);
    }
    match schema["type"].as_str() {
        Some("object") => {
            let required: Vec<&str> =
                schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
            let properties = schema["properties"].as_object().into_iter().flatten();
            let kept = properties.filter(|(key, _)| depth > 0 || required.contains(&key.as_str()));
            let members: Map<String, Value> =
                kept.map(|(key, property)| (key.clone(), value(root, property, depth.saturating_sub(1)))).collect();
            Value::Object(members)
        }
        Some("array") if depth > 0 || schema["minItems"].as_u64() > Some(0) => {
            json!([value(root, &schema["items"], depth.saturating_sub(1))])
        }
        Some("array") => json!([]),
        Some("integer" | "number") => json!(2),
        Some("boolean") => json!(true),
        _ => json!("text"),
    }
}

/// The same value with a number: another id, other texts, other words.
pub(super) fn numbered(value: &Value, number: usize) -> Value {
    match value {
        Value::String(text) if text == "c0" => json!(format!("c{number}")),
        Value::String(text) if text == "text" || text.contains(' ') => json!(format!("{text} {number}")),
        Value::Array(items) => items.iter().map(|item| numbered(item, number)).collect(),
        Value::Object(members) => members.iter().map(|(key, value)| (key.clone(), numbered(value, number))).collect(),
        other => other.clone(),
    }
}

/// Parties for what is named.
pub(super) fn parties(document: &mut Value, count: usize) {
    let party = |number| json!({ "id": format!("s{number}"), "name": format!("S {number}"), "kind": "person" });
    put(document, "stakeholders", (0..count).map(party).collect());
}

/// A role that many hold, a group of many and a process with many examples, all under the id that samples name.
pub(super) fn large_target(document: &mut Value, count: usize) {
    let holders: Value = (0..count).map(|number| json!({ "who": format!("h{number}") })).collect();
    let party = |number| json!({ "id": format!("h{number}"), "name": format!("H {number}"), "kind": "person", "memberOf": ["s0"] });
    put(document, "stakeholders", (0..count).map(party).collect());
    if !document["governance"].is_object() {
        document["governance"] = json!({});
    }
    put(
        &mut document["governance"],
        "roles",
        json!([{ "id": "s0", "name": "Board", "responsibilities": ["x"], "holders": holders }]),
    );
}

/// Adds items to a list that may be there.
fn put(object: &mut Value, key: &str, items: Value) {
    let mut all = object[key].as_array().cloned().unwrap_or_default();
    all.extend(items.as_array().cloned().unwrap_or_default());
    object[key] = Value::Array(all);
}
