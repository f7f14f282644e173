//! JSONTestSuite (`vectors/json`): what must be refused is an error here, what must be accepted is read without one
//! of syntax, as serde_json reads it.

use base64::Engine;
use serde_json::Value;

use crate::diagnostic::rule::Severity;
use crate::syntax::{decode, read, tests::same};
use crate::tree::format::Format;
use crate::tree::limits::Limits;
use crate::tree::node::Tree;

fn bytes(case: &Value) -> Vec<u8> {
    let text = |key: &str| case[key].as_str().unwrap_or_default();
    match case["bytes"].as_str() {
        Some(bytes) => base64::engine::general_purpose::STANDARD.decode(bytes).unwrap(),
        None => {
            let repeated = text("repeat").repeat(case["times"].as_u64().unwrap_or_default() as usize);
            [text("text"), &repeated, text("end")].concat().into_bytes()
        }
    }
}

#[test]
fn json_test_suite_is_judged_as_it_says() {
    let cases: Vec<Value> = serde_json::from_str(include_str!("../../../vectors/json/cases.json")).unwrap();
    let (mut accepted, mut refused, mut either) = (0, 0, 0);
    for case in &cases {
        let name = case["name"].as_str().unwrap();
        let bytes = bytes(case);
        let decoded = decode(&bytes);
        let reading = read(&decoded.text, Format::Json, &Limits::MOST);
        let findings = || decoded.finding.iter().chain(&reading.findings);
        let error = findings().any(|finding| finding.rule.severity == Severity::Error);
        let root = reading.tree.as_ref().and_then(Tree::root);
        match name.split('_').next() {
            Some("y") => {
                // Two keys alike are JSON; that they mean one thing here and another there is what `duplicate-key` says.
                let wrong = findings().find(|finding| finding.rule.name != "duplicate-key");
                assert!(wrong.is_none(), "{name}: {wrong:?}");
                let value: Value = serde_json::from_slice(&bytes).unwrap();
                assert!(error || root.is_some_and(|root| same(root, &value)), "{name}");
                accepted += 1;
            }
            Some("n") => {
                assert!(error, "{name}: {}", decoded.text);
                refused += 1;
            }
            _ => {
                assert!(error || root.is_some(), "{name}");
                either += 1;
            }
        }
    }
    assert_eq!((accepted, refused, either), (95, 188, 35));
}
