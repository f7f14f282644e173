//! `model/views.rs`: a typed view of every object of the model.

use serde_json::Value;

use crate::read::members;
use crate::{function, variant};

/// The parts of which bodies and powers will be made: until then they are read by their keys.
const WITHOUT_VIEW: [&str; 5] = ["Cap", "Holder", "Membership", "Role", "Stakeholder"];

pub(crate) fn written(schema: &Value) -> String {
    let mut written = "//! A typed view of every object of the model: what its keys say, each read by the type that the model gives it.\n\
        #![allow(dead_code, reason = \"the views are those of the whole model, whatever is asked of them today\")]\n\n\
        use crate::base::date::Date;\n\
        use crate::model::document;\n\
        use crate::model::field::{Field, FromNode, Items, View, field, items};\n\
        use crate::model::part::Part;\n\
        use crate::model::values::{Observed, Quorum, Reference, Share, Text, Time};\n\
        use crate::tree::key::Key;\n\
        use crate::tree::node::Node;\n"
        .to_owned();
    let document = std::iter::once(("Document", schema));
    for (name, part) in document.chain(members(schema.get("$defs")).map(|(name, part)| (name.as_str(), part))) {
        if part.get("properties").is_some() && !WITHOUT_VIEW.contains(&name) {
            written += &view(name, part, schema);
        }
    }
    written
}

fn view(name: &str, part: &Value, schema: &Value) -> String {
    let mut accessors = String::new();
    for (key, property) in members(part.get("properties")) {
        let (variant, function, meaning) = (variant(key), function(key), first_sentence(property));
        let (kind, read, of) = match property.get("items") {
            Some(items) => ("Items", "items", type_of(items, schema)),
            None => ("Field", "field", type_of(property, schema)),
        };
        accessors += &format!(
            "\n/// {meaning}\npub(crate) fn {function}(self) -> {kind}<'a, {of}> {{\n{read}(self.0, Key::{variant})\n}}\n"
        );
    }
    format!(
        "\n/// {meaning}\n#[derive(Debug, Clone, Copy)]\npub(crate) struct {name}<'a>(Node<'a>);\n\n\
         impl<'a> FromNode<'a> for {name}<'a> {{\n\
             fn from_node(node: Node<'a>) -> Option<Self> {{\nnode.is_object().then_some({name}(node))\n}}\n}}\n\n\
         impl<'a> View<'a> for {name}<'a> {{\n\
             const PART: Part = Part::{name};\n\n\
             fn node(self) -> Node<'a> {{\nself.0\n}}\n}}\n\n\
         impl<'a> {name}<'a> {{{accessors}}}\n",
        meaning = first_sentence(part),
    )
}

/// The Rust type that a value is read as.
fn type_of(schema: &Value, whole: &Value) -> String {
    let named = schema.get("$ref").and_then(Value::as_str).and_then(|reference| reference.strip_prefix("#/$defs/"));
    let Some(name) = named else {
        return plain(schema).to_owned();
    };
    let definition = &whole["$defs"][name];
    if WITHOUT_VIEW.contains(&name) {
        "Node<'a>".to_owned()
    } else if definition.get("properties").is_some() {
        format!("{name}<'a>")
    } else if definition.get("enum").is_some() {
        format!("document::{name}")
    } else if definition.get("anyOf").is_some() {
        format!("{name}<'a>")
    } else {
        match name {
            "Date" => "Date".to_owned(),
            "Ref" => "Reference<'a>".to_owned(),
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
