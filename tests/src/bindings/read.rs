//! From the JSON Schemas of the core to the model of the bindings. A keyword that it does not know stops it: then this
//! file learns the keyword, or the type in the core says what it means more simply.

use codesocial_core::schema::DOCUMENT_SCHEMA;
use serde_json::{Map, Value};

use super::model::{Field, Named, Shape, Type};
use super::prose;

/// Keywords that say how a value is checked or shown, and nothing of its type.
const IGNORED: [&str; 20] = [
    "$schema",
    "$id",
    "$defs",
    "title",
    "description",
    "default",
    "examples",
    "pattern",
    "format",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "minItems",
    "maxItems",
    "minProperties",
    "propertyNames",
    "x-translations",
    "x-refers-to",
];

/// Keywords that say what the type of a value is.
const READ: [&str; 13] = [
    "$ref",
    "type",
    "const",
    "enum",
    "enumDescriptions",
    "items",
    "properties",
    "required",
    "patternProperties",
    "additionalProperties",
    "anyOf",
    "oneOf",
    "uniqueItems",
];

/// A schema with all that it defines.
pub(super) struct Root {
    /// The operation that it belongs to; none for the document.
    pub(super) operation: Option<&'static str>,
    pub(super) side: Side,
    /// The name of the type that it is itself.
    pub(super) name: String,
    /// That type, then those that it defines.
    pub(super) types: Vec<Named>,
}

/// What a schema describes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Side {
    Document,
    Input,
    Output,
}

impl Root {
    /// The schema of a document.
    pub(super) fn document() -> Root {
        let schema: Value = serde_json::from_str(DOCUMENT_SCHEMA).expect("the schema is JSON");
        let name = prose::pascal(schema["title"].as_str().unwrap_or("document"));
        Root::read(None, Side::Document, name, &schema)
    }

    /// The schema of the input or output of an operation.
    pub(super) fn of(operation: &'static str, side: Side, schema: &Value) -> Root {
        let ending = if side == Side::Input { "Input" } else { "Report" };
        Root::read(Some(operation), side, format!("{}{ending}", prose::pascal(operation)), schema)
    }

    /// The types of an input of which its function is made: itself and its options.
    pub(super) fn dissolved(&self) -> Vec<String> {
        let options = self.fields().iter().filter(|field| field.key == "options");
        let options = options.filter_map(|field| match &field.r#type {
            Type::Named(name) => Some(name.clone()),
            _ => None,
        });
        options.chain([self.name.clone()]).collect()
    }

    /// The fields of the type that it is itself.
    pub(super) fn fields(&self) -> &[Field] {
        self.fields_of(&self.name)
    }

    /// The fields of one of its types.
    pub(super) fn fields_of(&self, name: &str) -> &[Field] {
        match self.types.iter().find(|named| named.name == name).map(|named| &named.shape) {
            Some(Shape::Object { fields, .. }) => fields,
            _ => &[],
        }
    }

    fn read(operation: Option<&'static str>, side: Side, name: String, schema: &Value) -> Root {
        let mut reader = Reader { side, types: Vec::new(), place: name.clone() };
        reader.define(&name, schema);
        for (defined, schema) in schema["$defs"].as_object().into_iter().flatten() {
            if defined != "DocumentInput" {
                reader.place = format!("{name}: {defined}");
                reader.define(defined, schema);
            }
        }
        Root { operation, side, name, types: reader.types }
    }
}

struct Reader {
    side: Side,
    types: Vec<Named>,
    /// Where it reads, for who must mend what it cannot read.
    place: String,
}

impl Reader {
    fn define(&mut self, name: &str, schema: &Value) {
        let place = self.types.len();
        let (doc, of_document) = (description(schema), self.side == Side::Document);
        let shape = self.shape(name, schema);
        // Before the types that it made up on the way.
        self.types.insert(place, Named { name: name.to_owned(), doc, shape, of_document });
    }

    fn shape(&mut self, name: &str, schema: &Value) -> Shape {
        if let Some(words) = choices(schema) {
            return Shape::Choice(words);
        }
        if schema["properties"].is_object() {
            return self.object(name, schema);
        }
        Shape::Alias(self.r#type(name, schema))
    }

    fn object(&mut self, name: &str, schema: &Value) -> Shape {
        self.known(schema);
        let required = |key: &str| schema["required"].as_array().is_some_and(|keys| keys.iter().any(|it| it == key));
        let mut fields = Vec::new();
        for (key, schema) in schema["properties"].as_object().into_iter().flatten() {
            let inner = self.r#type(&format!("{name}{}", prose::pascal(key)), schema);
            let required = required(key);
            // A member that may be left out is left out where it has no value.
            let r#type = if required { inner } else { inner.without_null().0 };
            fields.push(Field { key: key.clone(), doc: description(schema), required, r#type });
        }
        let extensions = schema["patternProperties"].get("^x-").is_some();
        let base = schema["$ref"].as_str().map(|reference| target(reference).to_owned());
        Shape::Object { base, fields, extensions }
    }

    /// The type of a value. What has no name of its own and needs one is called by `name`.
    fn r#type(&mut self, name: &str, schema: &Value) -> Type {
        let Value::Object(keywords) = schema else { return Type::Any };
        self.known(schema);
        let several = keywords.get("anyOf").or_else(|| keywords.get("oneOf"));
        if let Some(branches) = several.and_then(Value::as_array) {
            let all = branches.iter().map(|branch| self.branch(name, branch)).collect();
            return one_of(all);
        }
        if keywords.contains_key("properties") {
            self.define(name, schema);
            return Type::Named(name.to_owned());
        }
        if let Some(reference) = keywords.get("$ref").and_then(Value::as_str) {
            let name = target(reference);
            return if name == "DocumentInput" { Type::Document } else { Type::Named(name.to_owned()) };
        }
        if let Some(value) = keywords.get("const") {
            return Type::Literal(value.clone());
        }
        if let Some(values) = keywords.get("enum").and_then(Value::as_array) {
            return one_of(values.iter().cloned().map(Type::Literal).collect());
        }
        match keywords.get("type") {
            Some(Value::Array(kinds)) => one_of(kinds.iter().map(|kind| self.of_kind(kind, name, keywords)).collect()),
            Some(kind) => self.of_kind(kind, name, keywords),
            None => Type::Any,
        }
    }

    fn of_kind(&mut self, kind: &Value, name: &str, keywords: &Map<String, Value>) -> Type {
        match kind.as_str().unwrap_or_default() {
            "null" => Type::Null,
            "string" if keywords.get("format").is_some_and(|format| format == "date") => Type::Date,
            "string" => Type::String,
            "integer" => Type::Integer,
            "number" => Type::Number,
            "boolean" => Type::Boolean,
            "array" => Type::List(Box::new(keywords.get("items").map_or(Type::Any, |items| self.r#type(name, items)))),
            "object" => Type::Map(Box::new(
                keywords.get("additionalProperties").map_or(Type::Any, |values| self.r#type(name, values)),
            )),
            other => panic!("{}: what type is `{other}`?", self.place),
        }
    }

    /// A branch of a choice between types. An object among them is called by the word that tells it from the others.
    fn branch(&mut self, name: &str, schema: &Value) -> Type {
        let Some(members) = schema["properties"].as_object() else { return self.r#type(name, schema) };
        let tag = members.values().find_map(|member| member["const"].as_str());
        let word = tag.or_else(|| members.keys().next().map(String::as_str)).unwrap_or_default();
        let own = format!("{}{name}", prose::pascal(word));
        self.define(&own, schema);
        Type::Named(own)
    }

    fn known(&self, schema: &Value) {
        for keyword in schema.as_object().into_iter().flat_map(Map::keys) {
            assert!(
                IGNORED.contains(&keyword.as_str()) || READ.contains(&keyword.as_str()),
                "{}: `tests/src/bindings/read.rs` cannot read the keyword `{keyword}`",
                self.place
            );
        }
    }
}

/// The words of a choice with their meanings, where a schema is one.
fn choices(schema: &Value) -> Option<Vec<(String, String)>> {
    if let Some(values) = schema["enum"].as_array() {
        let meaning = |place: usize| schema["enumDescriptions"][place].as_str().map(prose::plain).unwrap_or_default();
        let words = values.iter().enumerate();
        return words.map(|(place, value)| Some((value.as_str()?.to_owned(), meaning(place)))).collect();
    }
    let branches = schema["oneOf"].as_array()?;
    let mut words = Vec::new();
    for branch in branches {
        match (branch["const"].as_str(), branch.get("enum")) {
            (Some(word), _) => words.push((word.to_owned(), description(branch))),
            (None, Some(_)) => words.extend(choices(branch)?),
            (None, None) => return None,
        }
    }
    Some(words)
}

fn one_of(all: Vec<Type>) -> Type {
    let mut kept: Vec<Type> = Vec::new();
    for inner in all {
        let inner = if let Type::OneOf(inner) = inner { inner } else { vec![inner] };
        for one in inner {
            if !kept.contains(&one) {
                kept.push(one);
            }
        }
    }
    if kept.len() == 1 { kept.remove(0) } else { Type::OneOf(kept) }
}

fn description(schema: &Value) -> String {
    schema["description"].as_str().map(prose::plain).unwrap_or_default()
}

/// The name that a reference ends with.
fn target(reference: &str) -> &str {
    reference.rsplit('/').next().unwrap_or(reference)
}
