//! The output for programs.

use serde_json::Value;

use crate::{TEN_MISTAKES, codesocial, printed};

fn json(arguments: &[&str]) -> Value {
    serde_json::from_str(&printed(codesocial(arguments))).expect("the output is JSON")
}

#[test]
fn one_file_gives_the_output_of_the_operation() {
    let output = json(&["validate", "--format", "json", TEN_MISTAKES]);
    assert_eq!((&output["name"], &output["valid"]), (&Value::from(TEN_MISTAKES), &Value::from(false)));
    assert_eq!(output["problems"].as_array().map(Vec::len), output["counts"]["errors"].as_u64().map(|n| n as usize));
}

#[test]
fn what_may_be_several_files_gives_an_array() {
    let output = json(&["validate", "--format", "json", "tests/documents/invalid"]);
    assert_eq!(output[0]["name"], TEN_MISTAKES);
    let output = json(&["audit", "--format", "json", "--lang", "en", TEN_MISTAKES, "no-such-file.yaml"]);
    assert_eq!(output[0]["level"]["next"]["level"], 0);
    assert_eq!(output[1]["name"], "no-such-file.yaml");
    assert_eq!(output[1]["error"]["code"], "cannot-read");
}

#[test]
fn the_number_of_problems_can_be_bounded() {
    let output = json(&["validate", "--format", "json", "--max-problems", "2", TEN_MISTAKES]);
    assert_eq!((output["problems"].as_array().map(Vec::len), &output["omitted"]), (Some(2), &Value::from(8)));
}

#[test]
fn every_command_has_json() {
    assert_eq!(json(&["explain", "force", "--format", "json"])["explanation"]["kind"], "key");
    assert!(json(&["rules", "--format", "json", "--quality", "clear"])["rules"].is_array());
    assert_eq!(json(&["schema", "--format", "json"])["standard"], "1.0");
    assert_eq!(json(&["schema", "--draft", "draft-07"])["$schema"], "http://json-schema.org/draft-07/schema#");
    let new = json(&["new", "--kind", "commons", "--title", "Le jardin", "--lang", "fr", "--format", "json"]);
    assert_eq!(new["language"], "fr");
    assert_eq!(json(&["show", "--format", "json", TEN_MISTAKES])["outline"]["title"], "Le jardin partagé");
}
