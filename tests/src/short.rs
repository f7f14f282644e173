//! Problems, findings and changes in short: one line each, and what else of them a case is about
//! (`spec/conformance.md`, “In short”).

use serde_json::{Map, Value};

/// What an item is: its rule and variant, or its kind.
pub fn name(item: &Value) -> String {
    let variant = item["variant"].as_str().map(|variant| format!(".{variant}")).unwrap_or_default();
    format!("{}{variant}", item["kind"].as_str().or(item["rule"].as_str()).unwrap_or_default())
}

/// An item of a list of problems or changes as one line: `rule.variant @ /pointer line:column`.
pub fn line(item: &Value) -> String {
    let name = name(item);
    if item.get("kind").is_some() {
        let (before, after) = (side(&item["before"]), side(&item["after"]));
        return if before == after { format!("{name} @ {after}") } else { format!("{name} @ {before} -> {after}") };
    }
    let at = item["at"].as_str().unwrap_or_default();
    let prefix = if at == "value" { String::new() } else { format!("{at} ") };
    let mut line = format!("{name} @ {prefix}{}", place(item, at == "text"));
    for related in item["related"].as_array().into_iter().flatten() {
        line += &format!(" + {}", self::place(related, false));
    }
    line
}

fn side(side: &Value) -> String {
    if side.is_null() { "nothing".to_owned() } else { place(side, false) }
}

/// A pointer, a position or both; of some characters of a text also where they end.
fn place(place: &Value, with_end: bool) -> String {
    let pointer = place["pointer"].as_str().map(|pointer| match pointer {
        "" => "document".to_owned(),
        _ => pointer.replace('%', "%25").replace(' ', "%20"),
    });
    let position = |side: &str| format!("{}:{}", place["range"][side]["line"], place["range"][side]["column"]);
    let position = place.get("range").map(|_| match with_end {
        true => format!("{}-{}", position("start"), position("end")),
        false => position("start"),
    });
    pointer.into_iter().chain(position).collect::<Vec<_>>().join(" ")
}

/// Holds a list of an output against what a case expects of it; what was found instead, in short.
pub fn judge(expected: &[Value], found: &Value) -> Result<(), Value> {
    let Some(items) = found.as_array() else { return Err(found.clone()) };
    if items.len() == expected.len() && expected.iter().zip(items).all(|(expected, item)| is(expected, item)) {
        return Ok(());
    }
    // Of each item as much as is expected of the one in its place.
    let shown = |(number, item): (usize, &Value)| match expected.get(number) {
        Some(Value::Object(members)) => {
            let found = members.keys().filter(|key| *key != "is").map(|key| (key.clone(), item[key].clone()));
            Value::Object([("is".to_owned(), Value::from(line(item)))].into_iter().chain(found).collect())
        }
        _ => Value::from(line(item)),
    };
    Err(items.iter().enumerate().map(shown).collect())
}

/// Whether an item is what is expected of it: its line, or in an object its line as `is` and further members.
fn is(expected: &Value, item: &Value) -> bool {
    match expected {
        Value::String(stated) => *stated == line(item),
        Value::Object(members) => members.iter().all(|(key, stated)| match key.as_str() {
            "is" => *stated == line(item),
            _ => item.get(key) == Some(stated),
        }),
        _ => false,
    }
}

/// Members that the line says, that follow from the rule or the kind, or that follow from the place.
const SAID: [&str; 16] = [
    "rule", "variant", "pointer", "at", "range", "related", "kind", "before", "after", "stage", "severity", "quality",
    "level", "effect", "element", "language",
];

/// What a case expects of an item if nothing more is known of what it is about: the line, and the facts that a reader of the
/// case does not see in its input.
pub fn expected(item: &Value, input: &Value) -> Value {
    let more = item.as_object().into_iter().flatten().filter(|(key, value)| match key.as_str() {
        "fingerprint" => false,
        "data" => !is_seen(value, &texts(input)),
        key => !SAID.contains(&key),
    });
    let more: Map<String, Value> = more.map(|(key, value)| (key.clone(), value.clone())).collect();
    let line = Value::from(line(item));
    match more.is_empty() {
        true => line,
        false => Value::Object([("is".to_owned(), line)].into_iter().chain(more).collect()),
    }
}

/// Whether all facts stand in a text word for word. A number might stand there by chance.
fn is_seen(facts: &Value, text: &str) -> bool {
    match facts {
        Value::String(fact) => !fact.contains(char::is_alphanumeric) || text.contains(fact.as_str()),
        Value::Array(items) => items.iter().all(|item| is_seen(item, text)),
        Value::Object(members) => members.values().all(|value| is_seen(value, text)),
        _ => false,
    }
}

/// All texts of an input and its keys, one a line.
fn texts(input: &Value) -> String {
    match input {
        Value::String(text) => format!("{text}\n"),
        Value::Array(items) => items.iter().map(texts).collect(),
        Value::Object(members) => members.iter().map(|(key, value)| format!("{key}\n{}", texts(value))).collect(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn range() -> Value {
        json!({ "start": { "line": 7, "column": 1, "offset": 108 }, "end": { "line": 8, "column": 3, "offset": 120 } })
    }

    #[test]
    fn lines_are_as_the_specification_says() {
        let lines = [
            (json!({ "rule": "r", "pointer": "/a/b", "at": "value" }), "r @ /a/b"),
            (json!({ "rule": "r", "pointer": "", "at": "value", "range": range() }), "r @ document 7:1"),
            (
                json!({ "rule": "r", "variant": "v", "pointer": "/a b%", "at": "key", "range": range() }),
                "r.v @ key /a%20b%25 7:1",
            ),
            (json!({ "rule": "r", "at": "text", "range": range() }), "r @ text 7:1-8:3"),
            (
                json!({ "rule": "r", "pointer": "/a", "at": "text", "range": range(), "related": [{ "pointer": "/b" }, { "range": range() }] }),
                "r @ text /a 7:1-8:3 + /b + 7:1",
            ),
            (json!({ "kind": "k", "after": { "pointer": "/a", "range": range() } }), "k @ nothing -> /a 7:1"),
            (json!({ "kind": "k", "before": { "pointer": "/a" }, "after": { "pointer": "" } }), "k @ /a -> document"),
            (json!({ "kind": "k", "before": { "pointer": "/a" }, "after": { "pointer": "/a" } }), "k @ /a"),
        ];
        for (item, expected) in lines {
            assert_eq!(line(&item), expected);
        }
    }

    #[test]
    fn an_item_is_its_line_and_what_else_is_stated() {
        let item = json!({ "rule": "r", "pointer": "/a", "at": "value", "severity": "note", "data": { "found": 2 } });
        let list = json!([item]);
        let fits = |expected: Value| judge(expected.as_array().unwrap(), &list).is_ok();
        assert!(fits(json!(["r @ /a"])));
        assert!(fits(json!([{ "is": "r @ /a", "severity": "note", "data": { "found": 2 } }])));
        assert!(!fits(json!([])) && !fits(json!(["r @ /a", "r @ /a"])) && !fits(json!(["r @ key /a"])));
        assert!(!fits(json!([{ "is": "r @ /b" }])) && !fits(json!([{ "is": "r @ /a", "severity": "error" }])));
        assert!(!fits(json!([{ "is": "r @ /a", "data": {} }])) && !fits(json!([{ "is": "r @ /a", "related": [] }])));
        assert!(judge(&[], &Value::Null).is_err());
    }

    #[test]
    fn facts_that_the_input_shows_are_left_to_it() {
        let item = |data: Value| json!({ "rule": "r", "pointer": "/a", "at": "value", "data": data });
        let input = json!({ "document": { "value": { "sumary": "Un jardin" } } });
        assert_eq!(expected(&item(json!({ "found": "jardin", "key": "sumary" })), &input), json!("r @ /a"));
        let unseen = json!({ "found": "sumary", "meant": "summary" });
        assert_eq!(expected(&item(unseen.clone()), &input), json!({ "is": "r @ /a", "data": unseen }));
        assert_eq!(expected(&item(json!({ "number": 2 })), &input)["data"], json!({ "number": 2 }));
    }
}
