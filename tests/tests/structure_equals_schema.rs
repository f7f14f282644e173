//! The structure check gives the verdict of a standard JSON Schema validator with the published schema: on every
//! document, every document of a case, and thousands of mutants of them. A disagreement fails with its smallest example.

use codesocial_core::source::Format;
use codesocial_core::{DocumentInput, Operation, Options, Stage, operations::validate};
use codesocial_tests::chance::Chance;
use codesocial_tests::{cases, files, project};
use serde_json::{Map, Value, json};

const MUTANTS: usize = 6_000;

/// Our verdict on the structure, and the rules that spoke.
fn ours(document: &Value) -> (bool, Vec<&'static str>) {
    let document = DocumentInput { format: Some(Format::Json), ..DocumentInput::from_text(document.to_string()) };
    let input = validate::Input { document, options: Options::default() };
    let report = validate::Validate::run(&input).expect("a document can be validated");
    let structural = report.problems.iter().filter(|problem| problem.stage == Stage::Structure);
    let rules: Vec<_> = structural.map(|problem| problem.rule).collect();
    (rules.is_empty(), rules)
}

struct Oracles {
    schema: jsonschema::Validator,
    draft_07: jsonschema::Validator,
}

impl Oracles {
    fn new() -> Oracles {
        let read = |name: &str| -> Value {
            let text = std::fs::read_to_string(project().join("schema").join(name)).expect("the schema is there");
            serde_json::from_str(&text).expect("the schema is JSON")
        };
        let compile = |schema: &Value| {
            let options = jsonschema::options().should_validate_formats(false);
            options.build(schema).expect("the schema compiles")
        };
        Oracles {
            schema: compile(&read("codesocial.schema.json")),
            draft_07: compile(&read("codesocial.draft-07.schema.json")),
        }
    }

    /// Whether one of the validators disagrees with us.
    fn disagree(&self, document: &Value) -> bool {
        let (valid, _) = ours(document);
        self.schema.is_valid(document) != valid || self.draft_07.is_valid(document) != valid
    }
}

/// The documents from which mutants are made.
fn documents() -> Vec<Value> {
    let mut found = Vec::new();
    for path in files(&project().join("tests/documents"), ".json") {
        let text = std::fs::read_to_string(&path).expect("a document can be read");
        found.extend(serde_json::from_str::<Value>(&text).ok());
    }
    for (_, file) in cases::all() {
        for case in file.cases {
            let document = &case.input["document"];
            let text = document["text"].as_str().and_then(|text| serde_json::from_str(text).ok());
            found.extend(text.or_else(|| document.get("value").cloned()));
        }
    }
    found
}

/// All places of a document, as JSON Pointers.
fn places(value: &Value, here: String, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (key, inner) in members {
                let key = key.replace('~', "~0").replace('/', "~1");
                places(inner, format!("{here}/{key}"), found);
            }
        }
        Value::Array(items) => {
            for (number, inner) in items.iter().enumerate() {
                places(inner, format!("{here}/{number}"), found);
            }
        }
        _ => {}
    }
    found.push(here);
}

/// Strings around the borders of every form.
const STRINGS: &[&str] = &[
    "",
    " ",
    "a",
    "A",
    "a-",
    "-a",
    "a--b",
    "a-1",
    "1a",
    "é",
    "a b",
    "a\n",
    "2026-11-22",
    "2026-11-31",
    "2026-13-01",
    "2026-00-10",
    "2026-1-1",
    "2026",
    "2026-11",
    "2026-11-22 ",
    "20261122",
    "P1Y",
    "P",
    "PT",
    "P1M1Y",
    "P1Y1D",
    "P2W",
    "P2W1D",
    "PT1H1S",
    "P1YT",
    "P00001Y",
    "P1.5Y",
    "-P1Y",
    "P1W2W",
    "1.0.0",
    "1.0",
    "01.0.0",
    "1.0.0-",
    "1.0.0-rc.1",
    "1.0.0-01",
    "1.0.0-0a",
    "1.0.0+b.01",
    "1.0.0+",
    "1.0.0-a+b",
    "1.0.0--",
    "1.0",
    "2.0",
    "fr",
    "f",
    "fr-",
    "fr-FR",
    "français",
    "fr_FR",
    "abcdefgh",
    "abcdefghi",
    "x-y",
    "en-a-bbb",
    "https://example.org",
    "https://example.org/#a",
    "https://example.org/#A",
    "https://example.org/#a#b",
    "https:",
    "http://é.fr/ü",
    "urn:x:y",
    "1http://a",
    "a:b#c-d",
    "http://a b",
    "mailto:a@b",
    "2/3",
    "0/1",
    "1/0",
    "1/1000000",
    "999999/1",
    "2/3/4",
    "+1/2",
    "EUR",
    "eur",
    "EURO",
    "MIT",
    "MIT OR Apache-2.0",
    "MIT  OR X",
    " MIT",
    "(MIT)",
    "CC,BY",
    "none",
    "None",
    "must",
    "MUST",
    "must-not",
    "memberOf",
    "sha256:ab",
    "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "sha256:E3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "day",
    "true",
    "1e3",
    "\u{7f}:\u{7f}",
    "a:\u{7f}",
    "a:b\u{a0}c",
];

/// Changes a document at one place.
fn mutate(document: &mut Value, donor: &Value, chance: &mut Chance) {
    let mut all = Vec::new();
    places(document, String::new(), &mut all);
    let place = chance.pick(&all).clone();
    let mut given = Vec::new();
    places(donor, String::new(), &mut given);
    let gift = donor.pointer(chance.pick::<String>(&given)).cloned().unwrap_or(Value::Null);
    let Some(value) = document.pointer_mut(&place) else { return };
    match (value, chance.below(12)) {
        (Value::Object(members), 0..=2) if !members.is_empty() => {
            let key = members.keys().nth(chance.below(members.len())).cloned().expect("there is a key");
            let inner = members.shift_remove(&key).expect("the key is there");
            match chance.below(6) {
                0 => {}
                1 => drop(members.insert(format!("{key}s"), inner)),
                2 => drop(members.insert(format!("x-{key}"), inner)),
                3 => drop(members.insert(key.to_uppercase(), inner)),
                4 => drop(members.insert(key, Value::Null)),
                _ => drop(members.insert(key, gift)),
            }
        }
        (Value::Object(members), 3..=5) => {
            let keys = [
                "id", "text", "x-a", "X-a", "x-", "title", "fr", "f", "", "force", "$schema", "within", "every",
                "unknown",
            ];
            members.insert((*chance.pick(&keys)).to_owned(), gift);
        }
        (Value::Array(items), 0..=3) => items.push(gift),
        (Value::Array(items), 4..=5) => drop(items.pop()),
        (Value::String(text), 0..=9) => (*chance.pick(STRINGS)).clone_into(text),
        (Value::Number(number), 0..=8) => {
            let numbers = [
                json!(0),
                json!(1),
                json!(-1),
                json!(0.5),
                json!(1.0),
                json!(1.5),
                json!(9),
                json!(10),
                json!(1e300),
                json!(9_007_199_254_740_993_u64),
            ];
            *number = chance.pick(&numbers).as_number().cloned().expect("a number");
        }
        (value, _) => {
            let others = [
                Value::Null,
                json!(true),
                json!(1),
                json!(0.5),
                json!("2026-11-22"),
                json!([]),
                json!({}),
                json!([null]),
                json!({"fr": "x"}),
                gift,
            ];
            *value = chance.pick(&others).clone();
        }
    }
}

/// Changes a document as a writer might: a key left out, an own key added, another value under the same key.
fn edit(document: &mut Value, donor: &Value, chance: &mut Chance) {
    let mut all = Vec::new();
    places(document, String::new(), &mut all);
    let place = chance.pick::<String>(&all).clone();
    let key = place.rsplit('/').next().unwrap_or_default().to_owned();
    let mut given = Vec::new();
    places(donor, String::new(), &mut given);
    given.retain(|other| other.rsplit('/').next() == Some(&key));
    let gift = (!given.is_empty()).then(|| donor.pointer(chance.pick::<String>(&given)).cloned()).flatten();
    let Some(value) = document.pointer_mut(&place) else { return };
    match (value, chance.below(3)) {
        (Value::Object(members), 0) => drop(members.insert("x-own".to_owned(), json!({"any": [null, 1]}))),
        (Value::Object(members), 1) => drop(members.keys().last().cloned().and_then(|key| members.shift_remove(&key))),
        (Value::Array(items), _) if !items.is_empty() => items.push(chance.pick::<Value>(&items.clone()).clone()),
        (value, _) => *value = gift.unwrap_or_else(|| value.clone()),
    }
}

/// The smallest part of a document on which the verdicts still differ: what can be taken away is taken away.
fn shrink(mut document: Value, differs: impl Fn(&Value) -> bool) -> Value {
    loop {
        let mut all = Vec::new();
        places(&document, String::new(), &mut all);
        let smaller = all.iter().rev().filter(|place| !place.is_empty()).find_map(|place| {
            let (parent, step) = place.rsplit_once('/')?;
            let mut tried = document.clone();
            match tried.pointer_mut(parent)? {
                Value::Object(members) => drop(members.shift_remove(&step.replace("~1", "/").replace("~0", "~"))),
                Value::Array(items) => drop(items.remove(step.parse().ok()?)),
                _ => return None,
            }
            differs(&tried).then_some(tried)
        });
        match smaller {
            Some(tried) => document = tried,
            None => return document,
        }
    }
}

#[test]
fn the_structure_check_agrees_with_the_schema() {
    let oracles = Oracles::new();
    let documents = documents();
    assert!(documents.len() > 20, "only {} documents to start from", documents.len());
    let mut chance = Chance::new(20_261_122);
    let mut tried: Vec<Value> = documents.clone();
    let sound: Vec<Value> = documents.iter().filter(|document| ours(document).0).cloned().collect();
    while tried.len() < documents.len() + MUTANTS {
        let gentle = chance.below(2) == 0;
        let start = if gentle { &sound } else { &documents };
        let mut mutant = chance.pick::<Value>(start).clone();
        for _ in 0..=chance.below(3) {
            let change = if gentle { edit } else { mutate };
            change(&mut mutant, chance.pick::<Value>(start), &mut chance);
        }
        tried.push(mutant);
    }
    let (mut valid, mut fired) = (0, Map::new());
    for document in &tried {
        if oracles.disagree(document) {
            let least = shrink(document.clone(), |smaller| oracles.disagree(smaller));
            panic!(
                "the verdicts differ (schema {}, draft-07 {}, ours {:?}) on\n{least:#}",
                oracles.schema.is_valid(&least),
                oracles.draft_07.is_valid(&least),
                ours(&least)
            );
        }
        let (sound, rules) = ours(document);
        valid += usize::from(sound);
        for rule in rules {
            let count = fired.entry(rule).or_insert(json!(0));
            *count = json!(count.as_u64().unwrap_or_default() + 1);
        }
    }
    println!("{} documents, {valid} of them valid; problems by rule: {}", tried.len(), Value::Object(fired.clone()));
    assert!(
        valid * 5 > tried.len() && valid * 5 < tried.len() * 4,
        "{valid} of {} are valid: too lopsided",
        tried.len()
    );
    assert_eq!(fired.len(), 9, "every rule of structure must have spoken: {fired:?}");
}
