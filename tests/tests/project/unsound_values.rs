//! A value that the structure check finds wrong is wrong, not missing: whatever of a document is made unsound, no rule of
//! integrity or audit finds anything for it that it did not find before (INT-3).

use std::collections::BTreeSet;

use codesocial_core::call;
use codesocial_tests::{mutants, project};
use serde_json::{Value, json};

/// What a value is replaced by: nothing that the model has in its place.
fn unsound() -> [Value; 4] {
    [Value::Null, json!(-17.5), json!({}), json!("  ¿")]
}

/// What the audit of a document finds.
struct Found {
    /// The findings of the rules that read values: what they say.
    rules: BTreeSet<String>,
    /// Whether the structure check found anything.
    structure: bool,
}

impl Found {
    /// Whether the rule of a finding said the same of all elements at once: of the one that is left it says so by itself.
    fn says_of_all(&self, finding: &str) -> bool {
        let rule = finding.split(' ').next().unwrap_or_default();
        self.rules.iter().any(|before| before.starts_with(&format!("{rule} \"none\" ")))
    }
}

fn audit(document: &Value) -> Found {
    let input = json!({
        "document": { "text": document.to_string() },
        "options": { "at": "2026-11-28", "limits": { "problems": 100_000 } },
    });
    let output = call("audit", &input.to_string()).expect("any text can be audited");
    let output: Value = serde_json::from_str(&output).expect("an output is JSON");
    let all = || output["problems"].as_array().into_iter().chain(output["findings"].as_array()).flatten();
    let rules = all().filter(|problem| matches!(problem["stage"].as_str(), Some("integrity" | "audit")));
    Found { rules: rules.flat_map(said).collect(), structure: all().any(|problem| problem["stage"] == "structure") }
}

/// What a finding says: its rule and place, and each of what it lists. Counts fall and names go where a value is unsound.
fn said(problem: &Value) -> Vec<String> {
    let name = format!("{} {} {}", problem["rule"], problem["variant"], problem["pointer"]);
    let lists = ["missing", "languages"].into_iter().filter_map(|list| problem["data"][list].as_array()).flatten();
    let listed = lists.map(|item| format!("{name} {item}")).collect::<Vec<_>>();
    listed.into_iter().chain([name]).collect()
}

/// What the rules find anew where one value of a document is unsound.
fn found_anew(document: &Value) -> Vec<String> {
    let before = audit(document);
    assert!(!before.structure, "the document is sound");
    let mut places = Vec::new();
    mutants::places(document, String::new(), &mut places);
    let mut anew = Vec::new();
    for place in places.iter().filter(|place| !place.is_empty() && !place.contains("/x-")) {
        for value in unsound() {
            let mut replaced = document.clone();
            *replaced.pointer_mut(place).expect("the place is there") = value.clone();
            let found = audit(&replaced);
            // Some of them are values of the model in some places.
            if found.structure {
                let told = found.rules.difference(&before.rules).filter(|finding| !before.says_of_all(finding));
                anew.extend(told.map(|finding| format!("{place} = {value}: {finding}")));
            }
        }
    }
    anew
}

/// A document as values.
fn values(path: &str) -> Value {
    let text = std::fs::read_to_string(project().join(path)).expect("the document is there");
    let input = json!({ "document": { "text": text }, "options": { "to": "json" } });
    let output = call("convert", &input.to_string()).expect("it can be read");
    let output: Value = serde_json::from_str(&output).expect("an output is JSON");
    serde_json::from_str(output["text"].as_str().expect("it is converted")).expect("it is JSON")
}

fn check(path: &str) {
    let anew = found_anew(&values(path));
    assert!(anew.is_empty(), "{}:\n{}", anew.len(), anew.join("\n"));
}

#[test]
fn no_rule_finds_fault_with_the_rest_where_a_value_is_unsound() {
    check("tests/documents/sample-every-key.codesocial.json");
}

#[test]
fn nor_in_documents_in_which_few_values_say_much() {
    check("tests/documents/opensystem.codesocial.yaml");
    check("tests/documents/commons-to-commons.codesocial.yaml");
}
