//! The documents in YAML that newcomers read first are valid, without so much as a note, and lie well on a page.

use codesocial_core::call;
use codesocial_tests::{files, project};
use serde_json::{Value, json};
use std::path::PathBuf;

/// How many columns a line may take.
const COLUMNS: usize = 100;

fn documents() -> Vec<(PathBuf, String)> {
    let folder = project().join("tests/documents");
    let mut paths = files(&folder, ".codesocial.yaml");
    // In folders below stand documents that are wrong on purpose.
    paths.retain(|path| path.parent() == Some(&folder));
    assert!(paths.len() >= 3, "the three real documents are there");
    paths.into_iter().map(|path| (path.clone(), std::fs::read_to_string(path).expect("a document is text"))).collect()
}

#[test]
fn every_document_is_valid_without_a_problem() {
    for (path, text) in documents() {
        let input = json!({ "document": { "text": text, "format": "yaml" } }).to_string();
        let output = call("validate", &input).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let output: Value = serde_json::from_str(&output).expect("an output is JSON");
        assert_eq!(output["problems"], json!([]), "{}: {:#}", path.display(), output["problems"]);
        assert_eq!(output["valid"], true);
    }
}

#[test]
fn no_line_is_too_long_to_read() {
    for (path, text) in documents() {
        for (number, line) in (1..).zip(text.lines()) {
            assert!(line.chars().count() <= COLUMNS, "{}:{number} has over {COLUMNS} columns", path.display());
        }
    }
}
