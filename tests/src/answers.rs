//! What the library answered to every case, byte for byte, for the doors in other languages to hold theirs against.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use serde::Serialize;

use crate::cases::{self, Case};
use crate::door::Answer;

/// An answer as it is kept: exactly one of the two.
#[derive(Debug, Serialize)]
#[serde(rename_all = "lowercase")]
enum Kept {
    /// The output: the JSON text itself.
    Output(String),
    /// The code of the error.
    Refused(String),
}

/// Writes `target/answers.json`: for each file of cases, such as `rules/unknown-key.json`, the answers in the order of its
/// cases, `{"output": "…"}` or `{"refused": "…"}`.
pub fn write(answer: impl Fn(&Case) -> Answer) {
    let folder = crate::project().join("tests/cases");
    let kept = |case: &Case| match answer(case) {
        Ok(output) => Kept::Output(output),
        Err(code) => Kept::Refused(code),
    };
    let name = |path: PathBuf| {
        let path = path.strip_prefix(&folder).expect("a file of cases stands in their folder");
        path.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
    };
    let answers: BTreeMap<String, Vec<Kept>> =
        cases::all().into_iter().map(|(path, file)| (name(path), file.cases.iter().map(kept).collect())).collect();
    let path = crate::project().join("target/answers.json");
    let text = serde_json::to_string(&answers).expect("answers can be written");
    fs::create_dir_all(path.parent().expect("it stands in a folder")).expect("the folder can be made");
    // Whole or not at all: another door may be reading.
    let unfinished = path.with_extension(format!("{}.tmp", std::process::id()));
    fs::write(&unfinished, text).and_then(|()| fs::rename(&unfinished, &path)).expect("the answers can be written");
}
