//! `model/views.rs`: a typed view of every object of the model, one line a key.

use std::fmt::Write;

use serde_json::Value;

use crate::model::document::Annotations;
use crate::read::members;
use crate::{function, variant};

pub(crate) fn written(schema: &Value) -> String {
    let mut parts = String::new();
    let document = std::iter::once(("Document", schema));
    for (name, part) in document.chain(members(schema.get("$defs")).map(|(name, part)| (name.as_str(), part))) {
        if part.get("properties").is_some() {
            parts += &view(name, part, schema);
        }
    }
    format!(
        "//! A typed view of every object of the model: what its keys say, each read by the type that the model gives it.\n\n\
        use crate::base::date::Date;\n\
        use crate::model::document;\n\
        use crate::model::field::{{List, views}};\n\
        use crate::model::choices::{{\n    Actor, Against, Ballot, Bearers, BreachOf, Content, Context, Lifetime, Proxies, ScopeItem, Seated, When,\n}};\n\
        use crate::model::values::{{Name, Observed, Quorum, Share, Text, Time}};\n\
        use crate::tree::node::Node;\n\n\
        views! {{\n{}}}\n",
        parts.trim_start_matches('\n')
    )
}

fn view(name: &str, part: &Value, schema: &Value) -> String {
    let mut written = format!("\n    /// {}\n    {name} {{\n", first_sentence(part));
    let keys = members(part.get("properties")).filter(|(key, _)| !Annotations::KEYS.contains(&key.as_str()));
    for (key, property) in keys {
        let of = match property.get("items") {
            Some(items) => format!("List<'a, {}>", type_of(items, schema)),
            None => type_of(property, schema),
        };
        let _ = writeln!(written, "        {}: {of} = {},", function(key), variant(key));
    }
    written + "    }\n"
}

/// The Rust type that a value is read as.
fn type_of(schema: &Value, whole: &Value) -> String {
    let named = schema.get("$ref").and_then(Value::as_str).and_then(|reference| reference.strip_prefix("#/$defs/"));
    let Some(name) = named else {
        return plain(schema).to_owned();
    };
    let definition = &whole["$defs"][name];
    if name == "Observed" {
        // Only its sort is read.
        name.to_owned()
    } else if definition.get("properties").is_some() || definition.get("anyOf").is_some() {
        format!("{name}<'a>")
    } else if definition.get("enum").is_some() {
        format!("document::{name}")
    } else {
        match name {
            "Date" => "Date".to_owned(),
            "Id" | "Ref" => "Name<'a>".to_owned(),
            _ => plain(definition).to_owned(),
        }
    }
}

/// The Rust type of a value by its JSON type.
fn plain(schema: &Value) -> &'static str {
    match schema.get("type").and_then(Value::as_str) {
        Some("string") => "&'a str",
        Some("integer") => "u64",
        Some("number") => "f64",
        Some("boolean") => "bool",
        _ => "Node<'a>",
    }
}

/// The first sentence of a description: what it means, without what a writer needs to know besides.
fn first_sentence(schema: &Value) -> String {
    let description = schema.get("description").and_then(Value::as_str).unwrap_or_default();
    let first = description.split("\n\n").next().unwrap_or_default();
    let sentence = first.split_once(". ").map_or(first, |(sentence, _)| sentence);
    format!("{}.", sentence.trim_end_matches('.'))
}
