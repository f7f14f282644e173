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

/// A role that many hold, who all belong to it, under the id that samples name.
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

/// What of a document grows, and how the document is made.
type Whole = (&'static str, fn(&Value, usize) -> Value);

/// Documents that grow in several places at once.
pub(super) fn whole() -> Vec<Whole> {
    vec![
        ("keys of others before those of the model", |schema, count| {
            let others = (0..count).map(|number| (format!("x-{number}"), json!(number)));
            let own = bare(schema, schema).as_object().cloned().unwrap_or_default();
            Value::Object(others.chain(own).collect())
        }),
        ("an id as long as the document, and names nearly as long", |schema, count| {
            let id = "a".repeat(count);
            let mut document = bare(schema, schema);
            put(&mut document, "stakeholders", json!([{ "id": id, "name": "A", "kind": "group" }]));
            let names: Value = (0..8).map(|number| json!(format!("{id}{number}"))).collect();
            document["governance"] = json!({ "stewardship": { "keepers": names } });
            document
        }),
        ("problems under a long key", |schema, count| {
            let mut document = bare(schema, schema);
            let items: Value = (0..count).map(|_| json!("\u{1b}")).collect();
            document[format!("x-{}", "k".repeat(count))] = items;
            document
        }),
        ("a party with a long name, and many duties of it", |schema, count| {
            let mut document = bare(schema, schema);
            put(&mut document, "stakeholders", json!([{ "id": "long", "name": "n".repeat(count), "kind": "group" }]));
            let duty = |n| json!({ "id": format!("c{n}"), "text": format!("Keep {n} well."), "force": "must", "by": ["long"] });
            document["dimensions"] = json!({ "social": { "commitments": (0..count).map(duty).collect::<Value>() } });
            document
        }),
        ("an article with a long number, and much that is stated in it", |schema, count| {
            let mut document = bare(schema, schema);
            document["articles"] = json!([{ "id": "art", "num": "1".repeat(count), "content": "Keep all." }]);
            let duty = |n| json!({ "id": format!("c{n}"), "text": format!("Keep {n} well."), "force": "must", "statedIn": ["art"] });
            document["dimensions"] = json!({ "social": { "commitments": (0..count).map(duty).collect::<Value>() } });
            document
        }),
        ("terms, and texts that use them", |schema, count| {
            let mut document = bare(schema, schema);
            let term = |n| json!({ "id": format!("t{n}"), "term": format!("word{n}"), "definition": format!("It means {n}.") });
            put(&mut document, "glossary", (0..count).map(term).collect());
            let duty = |n| json!({ "id": format!("c{n}"), "text": format!("Keep word{n} well."), "force": "must" });
            document["dimensions"] = json!({ "social": { "commitments": (0..count).map(duty).collect::<Value>() } });
            document
        }),
        ("one bearer of many duties, and many of one", |schema, count| {
            let mut document = bare(schema, schema);
            parties(&mut document, count);
            let all: Value = (0..count).map(|number| json!(format!("s{number}"))).collect();
            let duty =
                |n| json!({ "id": format!("c{n}"), "text": format!("Keep {n} well."), "force": "must", "by": ["s0"] });
            let mut duties: Vec<Value> = (0..count).map(duty).collect();
            let except: Value = (0..count).map(|n| json!({ "text": format!("Not on day {n}.") })).collect();
            duties.push(json!({ "id": "all", "text": "Do it all.", "force": "must", "by": all, "exceptions": except }));
            document["dimensions"] = json!({ "social": { "commitments": duties } });
            document
        }),
        ("evidence that nothing names, and assessments of one duty", |schema, count| {
            let mut document = bare(schema, schema);
            let evidence = |n| json!({ "id": format!("e{n}"), "title": format!("Minutes {n}"), "kind": "minutes" });
            let assessed = |n| {
                json!({ "id": format!("a{n}"), "of": ["c0"], "outcome": "met", "at": "2026-01-01", "by": "s0",
                "independent": true, "evidence": [format!("e{n}")] })
            };
            document["record"] = json!({ "evidence": (0..count).map(evidence).collect::<Value>(),
                "assessments": (0..count).map(assessed).collect::<Value>() });
            document
        }),
        ("groups within groups", |schema, count| {
            let mut document = bare(schema, schema);
            let party = |n: usize| {
                json!({ "id": format!("s{n}"), "name": format!("S {n}"), "kind": "group",
                "memberOf": [format!("s{}", n + 1)] })
            };
            put(&mut document, "stakeholders", (0..count).map(party).collect());
            document
        }),
        ("groups that all belong to all", |schema, count| {
            let few = (1..).take_while(|few| few * few <= count).last().unwrap_or(1);
            let mut document = bare(schema, schema);
            let all: Value = (0..few).map(|number| json!(format!("s{number}"))).collect();
            let party =
                |n: usize| json!({ "id": format!("s{n}"), "name": format!("S {n}"), "kind": "group", "memberOf": all });
            put(&mut document, "stakeholders", (0..few).map(party).collect());
            document
        }),
        ("processes that fall back on one another", |schema, count| {
            let mut document = bare(schema, schema);
            let process = |n: usize| {
                json!({ "id": format!("p{n}"), "name": format!("P {n}"), "method": "consent",
                "fallback": format!("p{}", (n + 1) % count) })
            };
            document["governance"] = json!({ "processes": (0..count).map(process).collect::<Value>() });
            document
        }),
        ("revisions, each after the one before", |schema, count| {
            let mut document = bare(schema, schema);
            let digest = |n: usize| format!("sha256:{n:064x}");
            let revision = |n: usize| {
                json!({ "version": format!("1.{n}.0"), "at": "2026-01-01", "digest": digest(n + 1),
                "previous": digest(n), "summary": format!("Change {n}.") })
            };
            document["record"] = json!({ "revisions": (0..count).map(revision).collect::<Value>() });
            document
        }),
        ("deviations", |schema, count| {
            let mut document = bare(schema, schema);
            let duty = |n| json!({ "id": format!("c{n}"), "text": format!("Keep {n} well."), "force": "must" });
            document["dimensions"] = json!({ "social": { "commitments": (0..count).map(duty).collect::<Value>() } });
            let deviation = |n| {
                json!({ "rule": "commitment-without-bearer", "of": [format!("c{n}")], "reason": "R",
                "until": "2027-01-01" })
            };
            document["x-deviations"] = (0..count).map(deviation).collect();
            document
        }),
    ]
}
