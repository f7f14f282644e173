//! A value that the structure check finds wrong is wrong, not missing: no rule of integrity or audit says that it is not
//! there (INT-3).

use std::collections::BTreeSet;

use codesocial_core::call;
use codesocial_tests::{mutants, project};
use serde_json::{Value, json};

/// What a value is replaced by: nothing that the model has in its place.
fn unsound() -> [Value; 3] {
    [Value::Null, json!(17), json!({})]
}

/// What the audit of a document finds.
struct Found {
    /// The findings of the rules that read values: their names, places and facts.
    rules: BTreeSet<String>,
    /// Whether the structure check found anything.
    structure: bool,
}

fn audit(document: &Value) -> Found {
    let input = json!({ "document": { "text": document.to_string() }, "options": { "at": "2026-11-28" } });
    let output = call("audit", &input.to_string()).expect("any text can be audited");
    let output: Value = serde_json::from_str(&output).expect("an output is JSON");
    let all = || output["problems"].as_array().into_iter().chain(output["findings"].as_array()).flatten();
    let rules = all().filter(|problem| matches!(problem["stage"].as_str(), Some("integrity" | "audit")));
    let name = |problem: &Value| {
        format!("{} {} {} {}", problem["rule"], problem["variant"], problem["pointer"], problem["data"])
    };
    Found { rules: rules.map(name).collect(), structure: all().any(|problem| problem["stage"] == "structure") }
}

/// The findings that a value left out brings, and a value of no use in its place as well.
fn missing(document: &Value) -> Vec<String> {
    let before = audit(document).rules;
    let mut places = Vec::new();
    mutants::places(document, String::new(), &mut places);
    let mut told = Vec::new();
    for place in places.iter().filter(|place| !place.is_empty() && !place.contains("/x-")) {
        let mut without = document.clone();
        take(&mut without, place);
        let missing: BTreeSet<String> = audit(&without).rules.difference(&before).cloned().collect();
        if missing.is_empty() {
            continue;
        }
        for value in unsound() {
            let mut replaced = document.clone();
            *replaced.pointer_mut(place).expect("the place is there") = value.clone();
            let found = audit(&replaced);
            if found.structure {
                told.extend(missing.intersection(&found.rules).map(|finding| format!("{place} = {value}: {finding}")));
            }
        }
    }
    told
}

/// Takes the value at a place out of the object or list in which it stands.
fn take(document: &mut Value, place: &str) {
    let (parent, key) = place.rsplit_once('/').expect("a place below the root");
    match document.pointer_mut(parent).expect("the parent is there") {
        Value::Object(members) => drop(members.shift_remove(&key.replace("~1", "/").replace("~0", "~"))),
        Value::Array(items) => drop(items.remove(key.parse().expect("a number"))),
        _ => panic!("{parent} holds nothing"),
    }
}

#[test]
fn no_rule_says_of_an_unsound_value_that_it_is_missing() {
    let path = project().join("tests/documents/sample-every-key.codesocial.json");
    let sample: Value =
        serde_json::from_str(&std::fs::read_to_string(path).expect("the sample is there")).expect("it is JSON");
    let told = missing(&sample);
    assert!(told.is_empty(), "{}:\n{}", told.len(), told.join("\n"));
}
