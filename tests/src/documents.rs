//! The documents that tests start from: those of `tests/documents` and those inside the cases.

use serde_json::Value;

use crate::{cases, files, project, yaml};

/// All of them as texts, with the name of the file where they have one.
pub fn texts() -> Vec<(Option<String>, String)> {
    let folder = project().join("tests/documents");
    let mut found = Vec::new();
    for ending in [".json", ".yaml", ".yml"] {
        for path in files(&folder, ending) {
            let text = std::fs::read(&path).expect("a document can be read");
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
            found.push((name, String::from_utf8_lossy(&text).into_owned()));
        }
    }
    for document in of_cases() {
        match (&document["text"], &document["value"]) {
            (Value::String(text), _) => found.push((None, text.clone())),
            (_, Value::Null) => {}
            (_, value) => found.push((None, value.to_string())),
        }
    }
    found
}

/// Those that can be read without a mistake, as values.
pub fn values() -> Vec<Value> {
    texts().iter().filter_map(|(_, text)| serde_json::from_str(text).ok().or_else(|| yaml::value(text))).collect()
}

/// The documents that the cases give to operations.
fn of_cases() -> Vec<Value> {
    let given = |input: Value| match input {
        Value::Object(members) => members.into_iter().map(|(_, value)| value).collect(),
        _ => Vec::new(),
    };
    let inputs = cases::all().into_iter().flat_map(|(_, file)| file.cases).map(|case| case.input);
    inputs.flat_map(given).filter(|value| value.get("text").or(value.get("value")).is_some()).collect()
}
