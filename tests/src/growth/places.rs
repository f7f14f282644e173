//! The places of the model, each once, with the way to it from the root.

use std::collections::{BTreeSet, HashMap, HashSet, VecDeque};

use serde_json::{Value, json};

use super::sample::bare;

/// A place of the model.
#[derive(Clone)]
pub struct Place {
    /// The keys that lead to it, as one reads them.
    pub name: String,
    path: Vec<String>,
    schema: Value,
    /// The name of its definition, where it has one.
    definition: Option<String>,
}

/// The definition that a schema refers to, and its name.
pub(super) fn resolved<'s>(root: &'s Value, schema: &'s Value) -> (&'s Value, Option<&'s str>) {
    match schema["$ref"].as_str().and_then(|reference| reference.strip_prefix("#/$defs/")) {
        Some(name) => (&root["$defs"][name], Some(name)),
        None => (schema, None),
    }
}

/// Of a choice, a list is what can grow most.
fn growing(schema: &Value) -> &Value {
    let mut branches = schema["anyOf"].as_array().into_iter().flatten();
    branches.find(|branch| branch["type"] == "array").unwrap_or(schema)
}

/// Of a key that every part of the model has, how many places are measured: one reader reads it in all of them.
const OF_SHARED: usize = 3;
/// How many parts have such a key.
const SHARED: usize = 30;

/// Every property of every definition, by the shortest way from the root; of those that many parts have, the first few.
pub fn places(root: &Value) -> Vec<Place> {
    let mut found = all(root);
    let mut seen: HashMap<String, usize> = HashMap::new();
    for place in &found {
        *seen.entry(place.key().to_owned()).or_default() += 1;
    }
    let shared: HashSet<String> = seen.into_iter().filter(|(_, times)| *times > SHARED).map(|(key, _)| key).collect();
    let mut taken: HashMap<String, usize> = HashMap::new();
    found.retain(|place| {
        let times = taken.entry(place.key().to_owned()).or_default();
        *times += 1;
        *times <= OF_SHARED || !shared.contains(place.key())
    });
    found
}

fn all(root: &Value) -> Vec<Place> {
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    let mut waiting = VecDeque::from([(Vec::new(), root)]);
    while let Some((path, object)) = waiting.pop_front() {
        for (key, property) in object["properties"].as_object().into_iter().flatten() {
            let path: Vec<String> = [path.clone(), vec![key.clone()]].concat();
            let (schema, definition) = resolved(root, property);
            let schema = growing(schema);
            found.push(Place {
                name: path.join("."),
                path: path.clone(),
                schema: schema.clone(),
                definition: definition.map(str::to_owned),
            });
            let (inner, name) =
                if schema["type"] == "array" { resolved(root, &schema["items"]) } else { (schema, definition) };
            if inner["properties"].is_object() && name.is_none_or(|name| seen.insert(name.to_owned())) {
                waiting.push_back((path, inner));
            }
        }
    }
    found
}

impl Place {
    /// Whether these keys lead to it.
    pub fn is(&self, path: &[&str]) -> bool {
        self.path == path
    }

    fn key(&self) -> &str {
        self.path.last().map_or("", String::as_str)
    }

    pub(super) fn schema(&self) -> &Value {
        &self.schema
    }

    pub(super) fn items(&self) -> &Value {
        &self.schema["items"]
    }

    pub(super) fn is_list(&self) -> bool {
        self.schema["type"] == "array"
    }

    pub(super) fn is_list_of_objects(&self, root: &Value) -> bool {
        self.is_list() && resolved(root, self.items()).0["properties"].is_object()
    }

    pub(super) fn is_list_of_references(&self) -> bool {
        self.is_list() && self.items()["$ref"] == "#/$defs/Ref"
    }

    pub(super) fn is_text(&self) -> bool {
        self.definition.as_deref() == Some("Text")
    }

    pub(super) fn is_object(&self) -> bool {
        self.schema["properties"].is_object()
    }

    pub(super) fn is_string(&self) -> bool {
        self.schema["type"] == "string"
    }

    /// A document that has nothing but what it must have, and this value in this place.
    pub(super) fn within(&self, root: &Value, value: Value) -> Value {
        put(root, root, &self.path, value)
    }
}

fn put(root: &Value, schema: &Value, path: &[String], value: Value) -> Value {
    let Some((key, rest)) = path.split_first() else { return value };
    let mut object = bare(root, schema);
    let (property, _) = resolved(root, &schema["properties"][key.as_str()]);
    let property = growing(property);
    object[key.as_str()] = if property["type"] == "array" && !rest.is_empty() {
        json!([put(root, resolved(root, &property["items"]).0, rest, value)])
    } else {
        put(root, property, rest, value)
    };
    object
}
