//! The JSON Schema of a social code: where it lives, what it may say, and its rendition for older tools.

use serde_json::{Map, Value, json};

/// The version of the standard that this library reads.
pub const STANDARD: &str = "1.0";

/// The address under which everything that CodeSocial 1.0 publishes is found.
pub const SCHEMA_BASE: &str = "https://w3id.org/codesocial/1.0/";

/// The `$id` of the schema of a social code: [`SCHEMA_BASE`] and its file name.
pub const SCHEMA_ID: &str = "https://w3id.org/codesocial/1.0/codesocial.schema.json";

/// The `$id` of the schema of an audit report.
pub const REPORT_SCHEMA_ID: &str = "https://w3id.org/codesocial/1.0/audit-report.schema.json";

/// The schema of a social code (JSON Schema 2020-12), generated from the types of the model.
pub const DOCUMENT_SCHEMA: &str = include_str!("schema/codesocial.schema.min.json");

/// The dialect of the schema.
pub const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// The dialect of its rendition for editors and catalogues.
pub const DIALECT_DRAFT_07: &str = "http://json-schema.org/draft-07/schema#";

/// The only keywords that occur in the schema, in the order in which they are written.
///
/// A closed vocabulary lets a validator, a generator of types or a form be written in full.
pub const VOCABULARY: [&str; 27] = [
    "$schema",
    "$id",
    "$ref",
    "title",
    "description",
    "x-translations",
    "x-refers-to",
    "type",
    "const",
    "enum",
    "enumDescriptions",
    "pattern",
    "format",
    "minLength",
    "minimum",
    "exclusiveMinimum",
    "maximum",
    "minItems",
    "items",
    "minProperties",
    "propertyNames",
    "required",
    "properties",
    "patternProperties",
    "additionalProperties",
    "anyOf",
    "$defs",
];

/// The draft-07 rendition of a 2020-12 schema, for editors and catalogues that read only that.
///
/// It judges every document alike. Since draft-07 ignores what stands beside a `$ref`, such a
/// reference moves into an `allOf` of one.
#[must_use]
pub fn to_draft_07(schema: &Value) -> Value {
    let Value::Object(keywords) = schema else { return schema.clone() };
    let annotated = keywords.len() > 1;
    let mut rendition = Map::new();
    for (keyword, value) in keywords {
        let (keyword, value) = match (keyword.as_str(), value) {
            ("$schema", _) => ("$schema", json!(DIALECT_DRAFT_07)),
            ("$id", Value::String(id)) => ("$id", json!(id.replace(".schema.json", ".draft-07.schema.json"))),
            ("$defs", definitions) => ("definitions", each(definitions)),
            ("$ref", Value::String(target)) => {
                let target = json!(target.replace("#/$defs/", "#/definitions/"));
                if annotated { ("allOf", json!([{ "$ref": target }])) } else { ("$ref", target) }
            }
            ("properties" | "patternProperties" | "anyOf" | "oneOf" | "allOf", schemas) => {
                (keyword.as_str(), each(schemas))
            }
            ("items" | "additionalProperties" | "propertyNames" | "not", schema) => {
                (keyword.as_str(), to_draft_07(schema))
            }
            (other, value) => (other, value.clone()),
        };
        rendition.insert(keyword.to_owned(), value);
    }
    Value::Object(rendition)
}

/// The rendition of each schema in a list or under a name.
fn each(schemas: &Value) -> Value {
    match schemas {
        Value::Array(list) => list.iter().map(to_draft_07).collect(),
        Value::Object(named) => named.iter().map(|(name, schema)| (name.clone(), to_draft_07(schema))).collect(),
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_of_the_schema_is_under_the_base() {
        assert_eq!(SCHEMA_ID, format!("{SCHEMA_BASE}codesocial.schema.json"));
    }

    #[test]
    fn draft_07_has_definitions_and_keeps_annotations_beside_references() {
        let schema = json!({
            "$schema": DIALECT,
            "$id": "https://example.org/a.schema.json",
            "properties": {
                "$ref": { "type": "string", "description": "a key that is named like a keyword" },
                "a": { "$ref": "#/$defs/A", "title": "A" },
                "b": { "type": "array", "items": { "$ref": "#/$defs/A" } },
            },
            "additionalProperties": false,
            "$defs": { "A": { "anyOf": [{ "type": "string" }, { "$ref": "#/$defs/A" }] } },
        });
        let expected = json!({
            "$schema": DIALECT_DRAFT_07,
            "$id": "https://example.org/a.draft-07.schema.json",
            "properties": {
                "$ref": { "type": "string", "description": "a key that is named like a keyword" },
                "a": { "allOf": [{ "$ref": "#/definitions/A" }], "title": "A" },
                "b": { "type": "array", "items": { "$ref": "#/definitions/A" } },
            },
            "additionalProperties": false,
            "definitions": { "A": { "anyOf": [{ "type": "string" }, { "$ref": "#/definitions/A" }] } },
        });
        assert_eq!(to_draft_07(&schema), expected);
    }
}
