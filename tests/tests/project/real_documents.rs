//! The documents that newcomers read first are valid, without so much as a note, and lie well on a page.

use codesocial_core::call;
use codesocial_tests::{files, project};
use serde_json::{Value, json};
use std::path::PathBuf;

/// How many columns a line may take.
const COLUMNS: usize = 100;

fn documents() -> Vec<(PathBuf, String)> {
    let folder = project().join("tests/documents");
    let mut paths = files(&folder, ".codesocial.yaml");
    paths.extend(files(&folder, ".codesocial.json"));
    // In folders below stand documents that are wrong on purpose.
    paths.retain(|path| path.parent() == Some(&folder));
    assert!(paths.len() >= 4, "the three real documents and the sample are there");
    paths.into_iter().map(|path| (path.clone(), std::fs::read_to_string(path).expect("a document is text"))).collect()
}

#[test]
fn every_document_is_valid_without_a_problem() {
    for (path, text) in documents() {
        let input = json!({ "document": { "text": text } }).to_string();
        let output = call("validate", &input).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let output: Value = serde_json::from_str(&output).expect("an output is JSON");
        assert_eq!(output["problems"], json!([]), "{}: {:#}", path.display(), output["problems"]);
        assert_eq!(output["valid"], true);
    }
}

#[test]
fn no_line_is_too_long_to_read() {
    for (path, text) in documents().into_iter().filter(|(path, _)| path.extension().is_some_and(|kind| kind == "yaml"))
    {
        for (number, line) in (1..).zip(text.lines()) {
            assert!(line.chars().count() <= COLUMNS, "{}:{number} has over {COLUMNS} columns", path.display());
        }
    }
}
