//! The YAML Test Suite (`vectors/yaml`): what it calls invalid is an error here, what it calls valid is read without
//! one of syntax, as the JSON that it gives.

use serde_json::Value;

use crate::diagnostic::rule::Severity;
use crate::syntax::{read, tests::same};
use crate::tree::format::Format;
use crate::tree::limits::Limits;
use crate::tree::node::Tree;

/// Texts without a document: the suite gives null or nothing, here they are `empty-document`.
const EMPTY: [&str; 12] =
    ["6XDY", "8G76", "98YD", "AVM7", "DK95-07", "HWV9", "MUS6-02", "MUS6-03", "MUS6-04", "MUS6-05", "MUS6-06", "QT73"];

/// Its JSON has the keys in another order.
const ORDERED: [&str; 1] = ["RR7F"];

#[test]
fn the_yaml_test_suite_is_judged_as_it_says() {
    let cases: Vec<Value> = serde_json::from_str(include_str!("../../../vectors/yaml/cases.json")).unwrap();
    let (mut refused, mut accepted, mut equal) = (0, 0, 0);
    for case in &cases {
        let (id, text) = (case["id"].as_str().unwrap(), case["yaml"].as_str().unwrap());
        let reading = read(text, Format::Yaml, &Limits::MOST);
        let error = |finding: &&crate::diagnostic::finding::Finding<'_>| finding.rule.severity == Severity::Error;
        if case["error"] == true {
            assert!(reading.findings.iter().any(|finding| error(&finding)), "{id} is invalid: {text}");
            refused += 1;
            continue;
        }
        let syntax = reading.findings.iter().find(|finding| finding.rule.name == "yaml-syntax");
        assert!(syntax.is_none(), "{id} is valid: {text}{syntax:?}");
        accepted += 1;
        let root = reading.tree.as_ref().and_then(Tree::root);
        if let Some(first) = case["json"].as_array().and_then(|documents| documents.first())
            && !EMPTY.contains(&id)
            && !ORDERED.contains(&id)
        {
            assert!(root.is_some_and(|root| same(root, first)), "{id} is {first}: {text}");
            equal += 1;
        }
        assert_eq!(EMPTY.contains(&id), root.is_none(), "{id}");
    }
    assert_eq!((refused, accepted, equal), (94, 308, 266));
}
