//! Inputs for any operation, made from its own schema: whatever takes a document gets one.

use std::sync::OnceLock;

use codesocial_core::{OPERATIONS, operations::Entry};
use serde_json::{Map, Value, json};

/// The choices that an input leaves open.
#[derive(Debug, Clone, Copy)]
pub struct Choices(u8);

impl Choices {
    /// Eight yes or no.
    pub fn of_byte(byte: u8) -> Choices {
        Choices(byte)
    }

    fn bit(self, number: u8) -> bool {
        self.0 >> number & 1 == 1
    }
}

/// An input of an operation on a text.
pub fn on(operation: &Entry, text: &str, choices: Choices) -> Value {
    let schema = schema(operation);
    let mut input = object(schema, schema, text, choices);
    if input.contains_key("document") {
        input.insert("options".to_owned(), options(choices));
    }
    Value::Object(input)
}

/// An object of which a schema tells the keys: those that must be there, and perhaps the others.
fn object(whole: &Value, part: &Value, text: &str, choices: Choices) -> Map<String, Value> {
    let mut made = Map::new();
    for (name, property) in part["properties"].as_object().into_iter().flatten() {
        let required = part["required"].as_array().is_some_and(|names| names.iter().any(|known| known == name));
        if required || choices.bit(6) {
            made.insert(name.clone(), argument(whole, &resolved(whole, property), text, choices));
        }
    }
    made
}

fn schema(operation: &Entry) -> &'static Value {
    static SCHEMAS: OnceLock<Vec<Value>> = OnceLock::new();
    let all = SCHEMAS.get_or_init(|| OPERATIONS.iter().map(|operation| (operation.input)().to_value()).collect());
    let number = OPERATIONS.iter().position(|known| known.name == operation.name);
    &all[number.expect("the operation is in the list")]
}

/// A property's schema: what a reference names, or what it is beside null.
fn resolved(schema: &Value, property: &Value) -> Value {
    if let Some(pointer) = property["$ref"].as_str().and_then(|reference| reference.strip_prefix('#')) {
        return schema.pointer(pointer).cloned().unwrap_or_default();
    }
    match property["anyOf"].as_array().and_then(|branches| branches.first()) {
        Some(branch) => resolved(schema, branch),
        None => property.clone(),
    }
}

/// A value that fits a property's schema well enough to get through, most of the time.
fn argument(whole: &Value, property: &Value, text: &str, choices: Choices) -> Value {
    if property["properties"].get("text").is_some() {
        return document(text, choices);
    }
    let constant = |branch: &Value| branch.get("const").cloned();
    let words: Vec<Value> = property["enum"]
        .as_array()
        .cloned()
        .unwrap_or_else(|| property["oneOf"].as_array().into_iter().flatten().filter_map(constant).collect());
    if !words.is_empty() {
        return words[usize::from(choices.0) % words.len()].clone();
    }
    let types = &property["type"];
    let is =
        |name: &str| types == name || types.as_array().is_some_and(|names| names.iter().any(|known| known == name));
    if is("integer") {
        json!(choices.0 % 4)
    } else if is("boolean") {
        json!(choices.bit(0))
    } else if is("string") {
        json!(text)
    } else {
        Value::Object(object(whole, property, text, choices))
    }
}

fn document(text: &str, choices: Choices) -> Value {
    let value = choices.bit(0).then(|| serde_json::from_str::<Value>(text).ok()).flatten();
    match (value, choices.bit(1), choices.bit(2)) {
        (Some(value), ..) => json!({"value": value}),
        (None, true, yaml) => json!({"text": text, "format": if yaml { "yaml" } else { "json" }}),
        (None, false, _) => json!({"text": text}),
    }
}

fn options(choices: Choices) -> Value {
    let mut options = json!({"language": if choices.bit(3) { "fr" } else { "en" }});
    if choices.bit(4) {
        options["at"] = json!("2026-11-22");
    }
    if choices.bit(5) {
        options["limits"] = json!({"depth": 4, "repeated": 10, "problems": 5});
    }
    options
}
