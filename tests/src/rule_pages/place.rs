//! Where in the model a problem stands: the part and the key, whatever its number in its list.

use std::sync::LazyLock;

use serde_json::Value;

static SCHEMA: LazyLock<Value> = LazyLock::new(|| {
    let path = crate::project().join("schema/codesocial.schema.json");
    let text = std::fs::read_to_string(path).expect("the schema can be read");
    serde_json::from_str(&text).expect("the schema is JSON")
});

/// The place of the model of what has a `pointer`: `document.title`, `Commitment.by[]`, `Commitment`, `x-`; `text` where it
/// has none.
pub(super) fn place(problem: &Value) -> String {
    let Some(pointer) = problem["pointer"].as_str() else { return "text".to_owned() };
    let (mut schema, mut part, mut path) = (&*SCHEMA, "document".to_owned(), String::new());
    for token in pointer.split('/').skip(1) {
        let token = token.replace("~1", "/").replace("~0", "~");
        let Some(inner) = branches(schema).into_iter().find_map(|branch| step(branch, &token)) else {
            return if token.starts_with("x-") { "x-…".to_owned() } else { format!("{part}{path}.*") };
        };
        path += &inner.1;
        schema = inner.0;
        let name = schema["$ref"].as_str().and_then(|path| path.strip_prefix("#/$defs/"));
        if let Some(name) = name.filter(|_| branches(schema).iter().all(|branch| branch["properties"].is_object())) {
            (part, path) = (name.to_owned(), String::new());
        }
    }
    part + &path
}

/// The schemas of which one holds: what a reference leads to, the branches of a choice.
fn branches(schema: &'static Value) -> Vec<&'static Value> {
    if let Some(name) = schema["$ref"].as_str() {
        return branches(SCHEMA.pointer(name.trim_start_matches('#')).unwrap_or(&Value::Null));
    }
    match schema["anyOf"].as_array() {
        Some(all) => all.iter().flat_map(branches).collect(),
        None => vec![schema],
    }
}

/// A step into a value of that schema, and how the place is written.
fn step(schema: &'static Value, token: &str) -> Option<(&'static Value, String)> {
    if let Some(property) = schema["properties"].get(token) {
        return Some((property, format!(".{token}")));
    }
    match (&schema["items"], &schema["additionalProperties"]) {
        (items @ Value::Object(_), _) => Some((items, "[]".to_owned())),
        (_, others @ Value::Object(_)) => Some((others, ".*".to_owned())),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn places_are_those_of_the_model() {
        for (pointer, expected) in [
            ("", "document"),
            ("/title", "document.title"),
            ("/title/fr", "document.title.*"),
            ("/dimensions/social/commitments/3", "Commitment"),
            ("/dimensions/social/commitments/3/by/0", "Commitment.by[]"),
            ("/governance/processes/0/quorum/base", "Process.quorum.base"),
            ("/governance/processes/0/quorum", "Process.quorum"),
            ("/sumary", "document.*"),
            ("/x-map/a", "x-…"),
        ] {
            assert_eq!(place(&json!({ "pointer": pointer })), expected, "{pointer}");
        }
        assert_eq!(place(&json!({})), "text");
    }
}
