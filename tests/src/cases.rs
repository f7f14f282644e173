//! The cases: calls of operations with the outputs that every implementation must give (`tests/cases/README.md`).

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// A file of cases.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    /// The schema of the format, for editors.
    #[serde(rename = "$schema")]
    pub schema: String,
    /// What the cases have in common.
    pub description: String,
    /// Further keys of these outputs whose values are words for people, beside [`WORDS`].
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub words: Vec<String>,
    /// The cases.
    pub cases: Vec<Case>,
}

/// One case.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// What it shows, in one sentence.
    pub description: String,
    /// The requirements of the specification that it tests, or `rule/<name>`.
    pub spec: Vec<String>,
    /// The operation that is called.
    pub call: String,
    /// Its input.
    pub input: Value,
    /// Where in the output to compare, as a JSON Pointer; the whole output if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<String>,
    /// The file's [`File::words`].
    #[serde(skip)]
    pub words: Vec<String>,
    /// What stands there, without words for people; null where nothing may stand.
    #[serde(default, deserialize_with = "stated", skip_serializing_if = "Option::is_none")]
    pub output: Option<Value>,
    /// The code of the error, when the call must be refused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refused: Option<String>,
    /// Why this case is not run, when it is not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skip: Option<String>,
}

/// A value that is there, be it null: an output of null says that nothing may stand at the place.
fn stated<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}

/// All files of cases with their paths.
pub fn all() -> Vec<(PathBuf, File)> {
    let folder = crate::project().join("tests/cases");
    let read = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).expect("a case file can be read");
        let mut file: File = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        for case in &mut file.cases {
            case.words.clone_from(&file.words);
        }
        (path, file)
    };
    crate::files(&folder, ".json").into_iter().map(read).collect()
}

/// The keys of outputs whose values are words for people: their wording is free, so they are not compared.
pub const WORDS: [&str; 2] = ["message", "help"];

/// An output without its words: those of the keys that always hold some, and of the keys that its file names.
pub fn without_words(output: Value, also: &[String]) -> Value {
    let is_word = |key: &String| WORDS.contains(&key.as_str()) || also.contains(key);
    match output {
        Value::Array(items) => items.into_iter().map(|item| without_words(item, also)).collect(),
        Value::Object(members) => {
            let kept = members.into_iter().filter(|(key, value)| !(is_word(key) && value.is_string()));
            Value::Object(kept.map(|(key, value)| (key, without_words(value, also))).collect::<Map<_, _>>())
        }
        other => other,
    }
}

/// An output without its fingerprints: they are computed from what is compared, and the cases that ask for one alone show it.
fn without_derived(output: Value) -> Value {
    match output {
        Value::Array(items) => items.into_iter().map(without_derived).collect(),
        Value::Object(members) => {
            let kept = members.into_iter().filter(|(key, _)| key != "fingerprint");
            Value::Object(kept.map(|(key, value)| (key, without_derived(value))).collect())
        }
        other => other,
    }
}

/// The part of an answer that a case compares: `Ok` with the output, or `Err` with the code of the error.
pub fn compared(case: &Case, answer: Result<String, String>) -> Result<Value, String> {
    let output: Value = serde_json::from_str(&answer?).expect("an output is JSON");
    let output = without_words(output, &case.words);
    let part = output.pointer(case.part.as_deref().unwrap_or("")).cloned().unwrap_or(Value::Null);
    Ok(without_derived(part))
}

/// What a case expects.
pub fn expected(case: &Case) -> Result<Value, String> {
    match (&case.output, &case.refused) {
        (Some(output), None) => Ok(output.clone()),
        (None, Some(code)) => Err(code.clone()),
        _ => Err("this case has neither `output` nor `refused`: UPDATE=1 fills it in".to_owned()),
    }
}
