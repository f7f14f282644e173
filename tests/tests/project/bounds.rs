//! What answers cost and weigh has bounds; `tests/tests/growth.rs` measures how time grows.

use codesocial_core::call;
use serde_json::{Value, json};

/// A document with a note in each of many long keys' objects, and then errors in one of them.
fn long_names(notes: usize, errors: usize) -> String {
    let key = "k".repeat(1024 * 1024);
    let pairs = r#""a": 1, "a": 2, "#.repeat(errors);
    let texts = r#""\u0000","#.repeat(notes);
    format!(
        r#"{{"codesocial": "1.0", "id": "https://example.org/code", "version": "1.0.0", "status": "draft", "language": "en",
        "title": "T", "x-{key}": {{ "l": [{texts} ""], {pairs} "z": 1 }}}}"#
    )
}

#[test]
fn a_report_has_a_most_of_bytes_and_keeps_errors() {
    let input = json!({ "document": { "text": long_names(40, 40) } });
    let output = call("validate", &input.to_string()).expect("any text can be validated");
    assert!(output.len() < 16 * 1024 * 1024, "{} bytes", output.len());
    let output: Value = serde_json::from_str(&output).expect("an output is JSON");
    let problems = output["problems"].as_array().expect("problems are a list");
    let counted: u64 = ["errors", "warnings", "notes"].iter().filter_map(|name| output["counts"][name].as_u64()).sum();
    let omitted = output["omitted"].as_u64().expect("what is left out is counted");
    assert!(!problems.is_empty() && omitted > 0);
    assert_eq!(problems.len() as u64 + omitted, counted);
    assert!(problems.iter().all(|problem| problem["severity"] == "error"), "errors come first");
}

#[test]
fn of_many_whom_a_change_concerns_a_hundred_are_listed() {
    let version = |force: &str, bearers: usize| {
        let by: Vec<String> = (0..bearers).map(|number| format!("p{number}")).collect();
        json!({ "dimensions": { "social": { "commitments": [{ "id": "c", "text": "T", "force": force, "by": by }] } } })
    };
    for (bearers, listed, more) in [(100, 100, Value::Null), (101, 100, json!(true)), (5000, 100, json!(true))] {
        let input = json!({
            "before": { "value": version("must", bearers) },
            "after": { "value": version("should", bearers) },
            "options": { "language": "fr" },
        });
        let output = call("diff", &input.to_string()).expect("any two texts can be compared");
        let output: Value = serde_json::from_str(&output).expect("an output is JSON");
        let change = &output["changes"][0];
        assert_eq!(change["kind"], "force-weakened");
        assert_eq!(change["concerned"].as_array().map(Vec::len), Some(listed));
        assert_eq!(change["concernsMore"], more);
    }
}

#[test]
fn a_gap_in_the_chain_lists_a_thousand_elements_and_counts_the_others() {
    for (elements, listed, omitted) in [(1000, 1000, Value::Null), (1001, 1000, json!(1)), (5000, 1000, json!(4000))] {
        let principles: Vec<Value> = (0..elements).map(|number| json!({ "id": format!("p{number}") })).collect();
        let document = json!({ "codesocial": "1.0", "dimensions": { "social": { "principles": principles } } });
        let output = call("coverage", &json!({ "document": { "value": document } }).to_string()).expect("it is shown");
        let output: Value = serde_json::from_str(&output).expect("an output is JSON");
        let coverage = &output["coverage"];
        assert_eq!(
            coverage["elements"].as_array().map(Vec::len),
            Some(elements),
            "each stands once among the elements"
        );
        for gap in [&coverage["breaks"][0], &coverage["apart"][0]] {
            assert_eq!(gap["elements"].as_array().map(Vec::len), Some(listed));
            assert_eq!(gap["omitted"], omitted);
        }
    }
}
