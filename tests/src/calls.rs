//! Every operation on documents, as a call with what it asks: for tests of what calls cost, in time and in memory.

use std::sync::Arc;

use codesocial_core::{CallError, call_with};
use serde_json::{Map, Value, json};

/// A call: what it is called here, of which operation, with what input, and the texts of its documents beside that.
pub struct Call {
    /// The operation, and what is asked of it in words.
    pub name: String,
    operation: &'static str,
    input: String,
    documents: Vec<(&'static str, Arc<str>)>,
}

impl Call {
    fn of(name: &str, operation: &'static str, input: &Value, documents: Vec<(&'static str, Arc<str>)>) -> Call {
        Call { name: name.to_owned(), operation, input: input.to_string(), documents }
    }

    /// The bytes of all its texts.
    pub fn bytes(&self) -> usize {
        let texts: usize = self.documents.iter().map(|(_, text)| text.len()).sum();
        if self.documents.is_empty() { self.input.len() } else { texts }
    }

    /// Copies of its texts, to be handed over.
    pub fn contents(&self) -> Vec<(&'static str, Vec<u8>)> {
        self.documents.iter().map(|(field, text)| (*field, text.as_bytes().to_vec())).collect()
    }

    /// Carries it out on such copies.
    ///
    /// # Errors
    /// As the operation has them.
    pub fn run(&self, contents: Vec<(&'static str, Vec<u8>)>) -> Result<String, CallError> {
        call_with(self.operation, &self.input, contents)
    }

    /// Whether it asks for something that not every document has: then it is an answer that there is none.
    pub fn may_be_refused(&self) -> bool {
        self.name.ends_with("of one")
    }
}

/// Each operation that takes one document, with the most that it can be asked for.
pub fn of_one(text: &Arc<str>) -> Vec<Call> {
    let options = json!({ "at": "2026-11-28", "language": "fr" });
    let one = |name: &str, operation: &'static str, asked: Value| {
        let input = merged(json!({ "document": {} }), &asked);
        Call::of(name, operation, &input, vec![("document", Arc::clone(text))])
    };
    let tally = json!({ "entitled": 9, "present": 7, "for": 4, "against": 2 });
    vec![
        one("validate", "validate", json!({ "options": options })),
        one("audit", "audit", json!({ "options": options })),
        one("outline", "outline", json!({})),
        one("who", "who", json!({})),
        one("who of one", "who", json!({ "party": "s0" })),
        one("decide of one", "decide", json!({ "process": "c0", "tally": tally, "options": options })),
        one("calendar", "calendar", json!({ "options": options })),
        one("calendar as a file", "calendar", json!({ "options": options, "notation": "ics" })),
        one("glossary", "glossary", json!({ "notation": "html" })),
        one("page", "page", json!({})),
        one("page in languages", "page", json!({ "notation": "markdown", "languages": ["en", "fr"] })),
        one("page of one", "page", json!({ "party": "s0" })),
        one("coverage", "coverage", json!({ "graph": "mermaid" })),
        one("powers", "powers", json!({ "graph": "dot", "notation": "html" })),
        one("handout", "handout", json!({ "options": options, "notation": "markdown" })),
        one("fmt", "fmt", json!({})),
        one("fmt canonically", "fmt", json!({ "options": { "canonical": true } })),
        one("convert to YAML", "convert", json!({ "options": { "to": "yaml" } })),
        one("convert to JSON", "convert", json!({ "options": { "to": "json" } })),
    ]
}

/// Each operation that takes two versions of a document; of those that have no articles, none are paired.
pub fn of_two(name: &str, before: &Arc<str>, after: &Arc<str>) -> Vec<Call> {
    let pair = || vec![("before", Arc::clone(before)), ("after", Arc::clone(after))];
    let given = json!({ "before": {}, "after": {} });
    let asked = merged(given.clone(), &json!({ "patch": true, "markdown": true }));
    let mut calls = vec![Call::of(&format!("diff with {name}"), "diff", &asked, pair())];
    if [before, after].iter().any(|text| text.contains("articles")) {
        calls.push(Call::of(&format!("pair-articles with {name}"), "pair-articles", &given, pair()));
    }
    calls
}

/// A merge of two versions that came from one.
pub fn merge(name: &str, base: &Arc<str>, ours: &Arc<str>, theirs: &Arc<str>) -> Call {
    let documents = [("base", base), ("ours", ours), ("theirs", theirs)];
    let documents = documents.map(|(field, text)| (field, Arc::clone(text)));
    Call::of(&format!("merge {name}"), "merge", &json!({ "base": {}, "ours": {}, "theirs": {} }), documents.to_vec())
}

/// The operation that makes a document of a text.
pub fn import(text: &str, format: &str) -> Call {
    let input = json!({ "text": text, "name": "statuts", "format": format, "comments": true });
    Call::of(&format!("import of {format}"), "import", &input, Vec::new())
}

/// The document that is made of a text in Markdown.
pub fn imported(text: &str) -> String {
    let output = import(text, "markdown").run(Vec::new()).expect("a text can be imported");
    let output: Value = serde_json::from_str(&output).expect("an output is JSON");
    output["document"].as_str().expect("a text makes a document").to_owned()
}

/// A value with the keys of another.
pub fn merged(mut one: Value, other: &Value) -> Value {
    for (key, value) in other.as_object().into_iter().flatten() {
        one[key] = value.clone();
    }
    one
}

/// A version in which every text has a word more.
pub fn edited(value: &Value, words: &str) -> Value {
    match value {
        Value::String(text) if text.contains(' ') => json!(format!("{text} {words}")),
        Value::Array(items) => items.iter().map(|item| edited(item, words)).collect(),
        Value::Object(members) => members.iter().map(|(key, value)| (key.clone(), edited(value, words))).collect(),
        other => other.clone(),
    }
}

/// A version in which every list and every object is turned round.
pub fn reversed(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().rev().map(reversed).collect(),
        Value::Object(members) => Value::Object(
            members.iter().rev().map(|(key, value)| (key.clone(), reversed(value))).collect::<Map<_, _>>(),
        ),
        other => other.clone(),
    }
}
