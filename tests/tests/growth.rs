//! What operations cost as documents grow, in every respect that the schema has and some that texts have: eight times the bytes cost at
//! most twenty-four times the time (n log n gives nine, a square sixty-four). Time is that of the thread, so that others beside it do
//! not count; what seems to grow faster is measured again before it is believed.
//!
//! `cargo test --test growth -- NAME` looks at the documents of that name. `GROWTH=8` measures eight times the sizes: that takes ten
//! minutes on two cores instead of one and a half, and sees what only large documents show.

use std::sync::Arc;
use std::time::Duration;

use codesocial_core::call;
use codesocial_tests::growth::{Growing, Written, growing};
use codesocial_tests::project;
use libtest_mimic::{Arguments, Failed, Trial};
use rustix::time::{ClockId, clock_gettime};
use serde_json::{Map, Value, json};

/// How many bytes a document has, first and then.
const SIZES: [usize; 2] = [8 * 1024, 64 * 1024];
/// How many times the time the eightfold document may take.
const MOST: f64 = 24.0;
/// Times below this are noise.
const NOISE: Duration = Duration::from_millis(4);
/// What takes longer than this for the smaller document, twice, is too slow, whatever it does when it grows.
const LONG: Duration = Duration::from_millis(500);

fn main() {
    let arguments = Arguments::from_args();
    let schema = std::fs::read_to_string(project().join("schema/codesocial.schema.json")).expect("the schema is there");
    let schema: Arc<Value> = serde_json::from_str(&schema).map(Arc::new).expect("the schema is JSON");
    let times = std::env::var("GROWTH").ok().and_then(|times| times.parse().ok()).unwrap_or(1);
    let trials = growing(&schema)
        .into_iter()
        .map(|document| Trial::test(document.name.clone(), move || grows(&document, SIZES.map(|size| size * times))));
    libtest_mimic::run(&arguments, trials.collect()).exit();
}

/// Whether all operations stay within the bound on a document that grows. What is steep once may only have come to its own bound (so
/// many names are compared, and no more); a square is steep twice.
fn grows(document: &Growing, [size, larger]: [usize; 2]) -> Result<(), Failed> {
    let (small, large) = (calls(document, size), calls(document, larger));
    let mut largest: Option<Vec<Call>> = None;
    let mut slow = Vec::new();
    for (place, (small, large)) in small.iter().zip(&large).enumerate() {
        let first = time(small);
        let first = if first > LONG { first.min(time(small)) } else { first };
        if first > LONG {
            slow.push(format!("{}: {first:?} for {} KiB", small.0, size / 1024));
        } else if let Some([first, then]) = steeply(small, large) {
            let largest = largest.get_or_insert_with(|| calls(document, larger * larger / size));
            if let Some([_, last]) = largest.get(place).and_then(|largest| steeply(large, largest)) {
                slow.push(format!(
                    "{}: {first:?} for {} KiB, {then:?} and {last:?} for each time eight times that",
                    small.0,
                    size / 1024
                ));
            }
        }
    }
    if slow.is_empty() { Ok(()) } else { Err(slow.join("\n").into()) }
}

/// The times of a call and of the same on eight times the bytes, if they are further apart than may be. What seems so is measured
/// again before it is believed.
fn steeply(small: &Call, large: &Call) -> Option<[Duration; 2]> {
    let steep = |first: Duration, then: Duration| {
        then > NOISE && then.as_secs_f64() > MOST * first.max(NOISE / 8).as_secs_f64()
    };
    let (mut first, mut then) = (time(small), time(large));
    for _ in 0..2 {
        if !steep(first, then) {
            return None;
        }
        (first, then) = (first.min(time(small)), then.min(time(large)));
    }
    steep(first, then).then_some([first, then])
}

/// What is called, by its name, and with what.
type Call = (String, String);

/// The time of a call, of this thread alone.
fn time((name, input): &Call) -> Duration {
    let operation = name.split(' ').next().unwrap_or_default();
    let now = || Duration::try_from(clock_gettime(ClockId::ThreadCPUTime)).unwrap_or_default();
    let start = now();
    let answer = call(operation, input);
    let took = now().saturating_sub(start);
    // A call that is refused measures nothing; that a document has not the party that one asks for is an answer.
    assert!(answer.is_ok() || ["who of one", "page of one"].contains(&name.as_str()), "{name}: {:?}", answer.err());
    took
}

/// Every operation on a document of that size, by its name and what it is asked.
fn calls(document: &Growing, size: usize) -> Vec<Call> {
    let written = document.of_size(size);
    let text = written.text();
    let at = json!({ "at": "2026-11-28", "language": "fr" });
    let one = |more: Value| merged(json!({ "document": { "text": text } }), more).to_string();
    let with = |more: Value| one(merged(json!({ "options": at }), more));
    let mut calls = vec![
        ("validate".to_owned(), with(json!({}))),
        ("audit".to_owned(), with(json!({}))),
        ("outline".to_owned(), one(json!({}))),
        ("who".to_owned(), one(json!({}))),
        ("who of one".to_owned(), one(json!({ "party": "s0" }))),
        ("calendar".to_owned(), with(json!({}))),
        ("calendar as a file".to_owned(), with(json!({ "notation": "ics" }))),
        ("glossary".to_owned(), one(json!({ "notation": "html" }))),
        ("page".to_owned(), one(json!({}))),
        ("page in languages".to_owned(), one(json!({ "notation": "markdown", "languages": ["en", "fr"] }))),
        ("page of one".to_owned(), one(json!({ "party": "s0" }))),
        ("coverage".to_owned(), one(json!({ "graph": "mermaid" }))),
        ("powers".to_owned(), one(json!({ "graph": "dot", "notation": "html" }))),
        ("handout".to_owned(), with(json!({ "notation": "markdown" }))),
        ("fmt".to_owned(), one(json!({}))),
        ("fmt canonically".to_owned(), one(json!({ "options": { "canonical": true } }))),
        ("convert to YAML".to_owned(), one(json!({ "options": { "to": "yaml" } }))),
        ("convert to JSON".to_owned(), one(json!({ "options": { "to": "json" } }))),
    ];
    for (name, other) in others(&written) {
        let asked = json!({ "before": { "text": text }, "after": { "text": other }, "patch": true, "markdown": true });
        calls.push((format!("diff with {name}"), asked.to_string()));
        let asked = json!({ "before": { "text": other }, "after": { "text": text } });
        calls.push((format!("diff from {name}"), asked.to_string()));
        let asked =
            json!({ "base": { "text": text }, "ours": { "text": other }, "theirs": { "text": changed(&written) } });
        calls.push((format!("merge with {name}"), asked.to_string()));
    }
    if let Written::Values(value) = &written {
        let (ours, theirs) = (edited(value, "now").to_string(), edited(value, "no more").to_string());
        let asked = json!({ "base": { "text": text }, "ours": { "text": ours }, "theirs": { "text": theirs } });
        calls.push(("merge of what both changed".to_owned(), asked.to_string()));
    }
    calls
}

fn merged(mut one: Value, other: Value) -> Value {
    for (key, value) in other.as_object().into_iter().flatten() {
        one[key] = value.clone();
    }
    one
}

/// Other versions of a document.
fn others(written: &Written) -> Vec<(&'static str, String)> {
    match written {
        Written::Values(value) => vec![
            ("all texts changed", edited(value, "now").to_string()),
            ("all turned round", reversed(value).to_string()),
            ("nearly nothing", json!({ "codesocial": "1.0", "title": "T" }).to_string()),
        ],
        Written::Yaml(text) => {
            vec![("a key more", format!("{text}x-end: 1\n")), ("nearly nothing", "codesocial: \"1.0\"\n".to_owned())]
        }
    }
}

/// A version with a small change.
fn changed(written: &Written) -> String {
    match written {
        Written::Values(value) => merged(value.clone(), json!({ "x-added": [1, 2] })).to_string(),
        Written::Yaml(text) => format!("x-added: 1\n{text}"),
    }
}

fn edited(value: &Value, words: &str) -> Value {
    match value {
        Value::String(text) if text.contains(' ') => json!(format!("{text} {words}")),
        Value::Array(items) => items.iter().map(|item| edited(item, words)).collect(),
        Value::Object(members) => members.iter().map(|(key, value)| (key.clone(), edited(value, words))).collect(),
        other => other.clone(),
    }
}

fn reversed(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().rev().map(reversed).collect(),
        Value::Object(members) => Value::Object(
            members.iter().rev().map(|(key, value)| (key.clone(), reversed(value))).collect::<Map<_, _>>(),
        ),
        other => other.clone(),
    }
}
