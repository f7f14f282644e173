//! Real texts in two versions, and what `diff` says of them: the pages of `tests/documents/versions` are current.
//! `UPDATE=1 cargo test --test project versions` rewrites them.

use codesocial_core::call;
use codesocial_tests::project;
use serde_json::{Value, json};

/// Before, after, and the name of the pages.
const PAIRS: [[&str; 3]; 2] = [
    ["versions/dtc-innovation.statuts.codesocial.yaml", "dtc-innovation.codesocial.yaml", "dtc-innovation"],
    [
        "commons-to-commons.codesocial.yaml",
        "versions/commons-to-commons.amended.codesocial.yaml",
        "commons-to-commons.amended",
    ],
];

fn difference(before: &str, after: &str, language: &str) -> Value {
    let document = |name: &str| {
        let path = project().join("tests/documents").join(name);
        json!({ "text": std::fs::read_to_string(path).expect("a document can be read") })
    };
    let input = json!({
        "before": document(before), "after": document(after), "options": { "language": language }, "markdown": true,
    });
    serde_json::from_str(&call("diff", &input.to_string()).expect("the call is well formed")).expect("JSON")
}

#[test]
fn the_pages_of_two_versions_are_current() {
    for [before, after, name] in PAIRS {
        for language in ["fr", "en"] {
            let output = difference(before, after, language);
            let wanted = output["markdown"].as_str().expect("there is a page");
            let path = project().join(format!("tests/documents/versions/{name}.{language}.md"));
            if std::env::var_os("UPDATE").is_some() {
                std::fs::write(&path, wanted).expect("a page can be written");
            }
            let found = std::fs::read_to_string(&path).unwrap_or_default();
            assert!(found == wanted, "{} is not current: run with UPDATE=1", path.display());
        }
    }
}

/// The assembly decided under the statutes and did not change them: what was adopted is the same text to the byte.
#[test]
fn the_recorded_decision_leaves_the_statutes_as_they_are() {
    let [before, after, _] = PAIRS[0];
    let output = difference(before, after, "fr");
    assert_eq!(output["before"]["digest"], output["after"]["digest"]);
    assert_eq!((&output["effects"], &output["adoptAgain"]), (&json!({ "record": 4 }), &json!("no")));
}

/// An amendment that asks for more and for less tells whom it concerns, and no version step is too small.
#[test]
fn the_amended_founding_text_calls_for_a_new_adoption() {
    let [before, after, _] = PAIRS[1];
    let output = difference(before, after, "fr");
    assert_eq!((&output["adoptAgain"], &output["problems"]), (&json!("yes"), &json!([])));
}
