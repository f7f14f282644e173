//! Reduces a generated schema to the closed vocabulary.

use crate::model::document::Annotations;
use crate::model::schema::VOCABULARY;
use serde_json::{Map, Value, json};

/// Calls `change` on every schema within this one, wherever a schema can stand.
fn within(schema: &mut Map<String, Value>, change: &mut dyn FnMut(&mut Value)) {
    for (keyword, value) in schema {
        match (keyword.as_str(), value) {
            ("properties" | "patternProperties" | "$defs", Value::Object(named)) => {
                named.values_mut().for_each(&mut *change);
            }
            ("anyOf", Value::Array(list)) => list.iter_mut().for_each(&mut *change),
            ("items" | "additionalProperties" | "propertyNames", schema) => change(schema),
            _ => {}
        }
    }
}

/// The same schema in the closed vocabulary.
pub(super) fn close(mut schema: Value) -> Value {
    close_in_place(&mut schema);
    schema
}

fn close_in_place(value: &mut Value) {
    let Value::Object(schema) = value else { return };
    never_null(schema);
    one_enum(schema);
    for unused in ["title", "default"] {
        schema.shift_remove(unused);
    }
    if schema.get("format").is_some_and(|format| format != "date") {
        schema.shift_remove("format");
    }
    if schema.get("additionalProperties") == Some(&Value::Bool(true)) {
        schema.shift_remove("additionalProperties");
    }
    if let Some(Value::String(description)) = schema.get_mut("description") {
        *description = one_line_a_paragraph(description);
    }
    if let Some(Value::Object(properties)) = schema.get_mut("properties") {
        only_references(properties);
    }
    let is_closed = schema.get("additionalProperties") == Some(&Value::Bool(false));
    if schema.contains_key("properties") && !is_closed {
        schema.insert("patternProperties".to_owned(), json!({ "^x-": true }));
        schema.insert("additionalProperties".to_owned(), json!(false));
    }
    references_of_items(schema);
    if let Some(Value::Array(branches)) = schema.get_mut("anyOf") {
        for branch in branches.iter_mut().filter_map(Value::as_object_mut) {
            branch.shift_remove("description");
        }
    }
    within(schema, &mut close_in_place);
}

/// Takes "or null" away: what is not there is absent, never null.
fn never_null(schema: &mut Map<String, Value>) {
    if let Some(Value::Array(types)) = schema.get_mut("type") {
        types.retain(|name| name != "null");
        if let [only] = types.as_slice() {
            let only = only.clone();
            schema.insert("type".to_owned(), only);
        }
    }
    let Some(Value::Array(branches)) = schema.get_mut("anyOf") else { return };
    branches.retain(|branch| branch.get("type").is_none_or(|name| name != "null"));
    if let [Value::Object(only)] = branches.as_slice() {
        let only = only.clone();
        schema.shift_remove("anyOf");
        for (keyword, value) in only {
            schema.entry(keyword).or_insert(value);
        }
    }
}

/// A choice between constants becomes one list of values, with their descriptions beside it.
fn one_enum(schema: &mut Map<String, Value>) {
    let Some(Value::Array(branches)) = schema.get("oneOf") else { return };
    let constants: Option<Vec<(Value, Value)>> = branches
        .iter()
        .map(|branch| Some((branch.get("const")?.clone(), branch.get("description")?.clone())))
        .collect();
    let Some(constants) = constants else { return };
    schema.shift_remove("oneOf");
    schema.insert("type".to_owned(), json!("string"));
    if let [(only, _)] = constants.as_slice() {
        schema.insert("const".to_owned(), only.clone());
        return;
    }
    let (values, mut descriptions): (Vec<_>, Vec<_>) = constants.into_iter().unzip();
    for description in &mut descriptions {
        if let Value::String(text) = description {
            *text = one_line_a_paragraph(text);
        }
    }
    schema.insert("enum".to_owned(), Value::Array(values));
    schema.insert("enumDescriptions".to_owned(), Value::Array(descriptions));
}

/// What any object may have is described in its definition alone.
fn only_references(properties: &mut Map<String, Value>) {
    for key in Annotations::KEYS {
        if let Some(Value::Object(property)) = properties.get_mut(key) {
            never_null(property);
            property.retain(|keyword, _| keyword == "$ref");
        }
    }
}

/// In a list, what the references name is said of the items.
fn references_of_items(schema: &mut Map<String, Value>) {
    if !schema.contains_key("items") {
        return;
    }
    let Some(kinds) = schema.shift_remove("x-refers-to") else { return };
    if let Some(Value::Object(items)) = schema.get_mut("items") {
        items.insert("x-refers-to".to_owned(), kinds);
    }
}

fn one_line_a_paragraph(text: &str) -> String {
    let paragraphs = text.split("\n\n").map(|paragraph| paragraph.split_whitespace().collect::<Vec<_>>().join(" "));
    paragraphs.collect::<Vec<_>>().join("\n\n")
}

/// The same schema with its keywords in the order of the vocabulary, which is the same in every build.
pub(super) fn in_order(mut schema: Value) -> Value {
    order_in_place(&mut schema);
    schema
}

fn order_in_place(value: &mut Value) {
    let Value::Object(schema) = value else { return };
    within(schema, &mut order_in_place);
    let mut ordered = Map::new();
    for keyword in VOCABULARY {
        if let Some(value) = schema.shift_remove(keyword) {
            ordered.insert(keyword.to_owned(), value);
        }
    }
    // What is outside the vocabulary stays, to be told by the check.
    ordered.append(schema);
    *schema = ordered;
}

/// Adds a problem for each keyword outside the vocabulary and each reference to what has no identifier.
pub(super) fn check(schema: &Value, problems: &mut Vec<String>) {
    let definitions = schema.get("$defs");
    let mut copy = schema.clone();
    check_in(&mut copy, definitions, problems);
}

fn check_in(value: &mut Value, definitions: Option<&Value>, problems: &mut Vec<String>) {
    let Value::Object(schema) = value else { return };
    for keyword in schema.keys() {
        if !VOCABULARY.contains(&keyword.as_str()) {
            problems.push(format!("keyword `{keyword}` is outside the vocabulary"));
        }
    }
    let reference = schema.get("$ref").and_then(Value::as_str);
    if let (Some(target), Some(keyword)) = (reference, schema.keys().find(|keyword| !beside_reference(keyword))) {
        problems.push(format!("keyword `{keyword}` stands beside the reference to `{target}`"));
    }
    if let Some(Value::Array(kinds)) = schema.get("x-refers-to") {
        for kind in kinds {
            let name = kind.as_str().unwrap_or_default();
            let identified =
                definitions.and_then(|all| all.get(name)).and_then(|named| named.pointer("/properties/id"));
            if identified.is_none() {
                problems.push(format!("`x-refers-to` names `{name}`, which has no identifier"));
            }
        }
    } else if reference == Some("#/$defs/Ref") {
        problems.push("a reference does not say what it refers to (`x-refers-to`)".to_owned());
    }
    within(schema, &mut |inner| check_in(inner, definitions, problems));
}

/// What may stand beside a `$ref`: annotations, which change no verdict.
fn beside_reference(keyword: &str) -> bool {
    matches!(keyword, "$ref" | "title" | "description" | "x-translations" | "x-refers-to")
}
