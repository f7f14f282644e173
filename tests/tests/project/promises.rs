//! Whatever the text: no operation panics, and what it answers is true of the text.

use codesocial_core::{OPERATIONS, call, call_with};
use codesocial_tests::chance::Chance;
use codesocial_tests::inputs::{self, Choices};
use codesocial_tests::{documents, promises};
use serde_json::{Value, json};

/// How many texts, and how long they may be, so that all of it takes seconds.
const TEXTS: usize = 4_000;
const LONGEST: usize = 4_000;

/// What readers of JSON and YAML stumble over.
const PIECES: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "\"",
    "'",
    "\\",
    "\\u",
    "\\ud800",
    "\\u00e9",
    "-",
    "- ",
    "? ",
    ": ",
    "#",
    " # ",
    "&a ",
    "*a",
    "<<: *a",
    "!",
    "!!str ",
    "!x ",
    "|",
    "|-\n",
    ">",
    ">2\n",
    "---",
    "---\n",
    "...\n",
    "%YAML 1.1\n",
    "\n",
    "\r",
    "\r\n",
    "\t",
    " ",
    "  ",
    "\u{a0}",
    "\u{feff}",
    "\u{2028}",
    "\u{85}",
    "\0",
    "é",
    "e\u{301}",
    "𝄞",
    "null",
    "~",
    "yes",
    "0x1F",
    "012",
    "1e999",
    "-0",
    ".inf",
    ".nan",
    "12:30:45",
    "9007199254740993",
    "//",
    "/* x */",
    "x-",
    "\u{fffd}",
    "“",
    "@",
    "`",
];

/// A text with some of its characters lost, doubled, moved or put in from elsewhere.
fn damage(text: &str, chance: &mut Chance) -> String {
    let mut characters: Vec<char> = text.chars().collect();
    // Of a long text a part, most often from its beginning.
    if characters.len() > LONGEST {
        let start = if chance.below(3) == 0 { chance.below(characters.len() - LONGEST) } else { 0 };
        characters = characters[start..start + LONGEST].to_vec();
    }
    for _ in 0..=chance.below(4) {
        let start = chance.below(characters.len() + 1);
        let end = (start + chance.below(12)).min(characters.len());
        match chance.below(5) {
            0 => drop(characters.drain(start..end)),
            1 => characters.truncate(start),
            2 => {
                let piece = characters[start..end].to_vec();
                let place = chance.below(characters.len() + 1);
                characters.splice(place..place, piece);
            }
            _ => drop(characters.splice(start..start, chance.pick::<&str>(PIECES).chars())),
        }
    }
    characters.into_iter().collect()
}

/// A text of pieces alone.
fn rubble(chance: &mut Chance) -> String {
    (0..chance.below(40)).map(|_| *chance.pick::<&str>(PIECES)).collect()
}

fn check(number: usize, text: &str, chance: &mut Chance) {
    let operation = &OPERATIONS[number % OPERATIONS.len()];
    let input = inputs::on(operation, text, Choices::of_byte(u8::try_from(chance.below(256)).unwrap_or_default()));
    let outcome = std::panic::catch_unwind(|| {
        if let Ok(output) = call(operation.name, &input.to_string()) {
            promises::check(&serde_json::from_str(&output).expect("an output is JSON"), Some(text));
        }
    });
    assert!(outcome.is_ok(), "the call of `{}` with {input}", operation.name);
}

#[test]
fn no_text_breaks_a_promise() {
    let texts = documents::texts();
    let mut chance = Chance::new(1_835);
    for number in 0..TEXTS {
        let text = match number % 8 {
            0 => rubble(&mut chance),
            _ => damage(&chance.pick::<(Option<String>, String)>(&texts).1, &mut chance),
        };
        check(number, &text, &mut chance);
    }
}

#[test]
fn every_document_keeps_the_promises_under_every_operation() {
    let mut chance = Chance::new(7);
    for (_, text) in documents::texts() {
        for number in 0..OPERATIONS.len() {
            check(number, &text, &mut chance);
        }
    }
}

#[test]
fn a_content_beside_the_input_is_answered_as_the_same_content_in_it() {
    let text = "title: L’atelier du « moulin »\nsumary: \"un\\tdeux\"\n";
    for operation in OPERATIONS {
        let mut input = inputs::on(operation, text, Choices::of_byte(0));
        let answer = call(operation.name, &input.to_string());
        let mut names = Vec::new();
        for (name, argument) in input.as_object_mut().expect("an input is an object") {
            if argument.get("text").is_some_and(Value::is_string) {
                argument["text"].take();
                names.push(name.clone());
            }
        }
        let contents = names.iter().map(|name| (name.as_str(), text.into())).collect();
        let beside = call_with(operation.name, &input.to_string(), contents);
        assert_eq!(beside, answer, "`documents` of the operation `{}` names {names:?}", operation.name);
    }
    let latin = call("validate", &json!({"document": {"bytes": "6fQ="}}).to_string());
    assert_eq!(call_with("validate", r#"{"document": {}}"#, vec![("document", b"\xe9\xf4".to_vec())]), latin);
}

#[test]
fn a_content_too_many_is_refused() {
    let content = || vec![("document", b"title: Deux fois".to_vec())];
    let code = |operation, input| call_with(operation, input, content()).map_err(|error| error.code());
    for twice in [r#"{"document": {"text": ""}}"#, r#"{"document": {"value": {}}}"#, r#"{"document": {"bytes": ""}}"#] {
        assert_eq!(code("validate", twice), Err("document-needed"));
    }
    assert_eq!(code("rules", "{}"), Err("wrong-argument"));
}

#[test]
fn any_bytes_are_answered() {
    let mut chance = Chance::new(42);
    for _ in 0..500 {
        let bytes: Vec<u8> =
            (0..chance.below(60)).map(|_| u8::try_from(chance.below(256)).unwrap_or_default()).collect();
        let document = codesocial_core::DocumentInput::from_bytes(&bytes);
        let document = match (document.text, document.bytes) {
            (Some(text), _) => json!({"text": text}),
            (None, bytes) => json!({"bytes": bytes}),
        };
        let output = call("validate", &json!({"document": document}).to_string()).expect("any bytes are answered");
        promises::check(&serde_json::from_str(&output).expect("an output is JSON"), std::str::from_utf8(&bytes).ok());
    }
}

fn validated(text: &str, options: Value) -> Value {
    let input = json!({"document": {"text": text}, "options": options});
    let output = call("validate", &input.to_string()).expect("a document can be validated");
    serde_json::from_str(&output).expect("an output is JSON")
}

/// Texts with some damage, of which several kinds of problems are told.
fn damaged(number: usize) -> Vec<String> {
    let texts = documents::texts();
    let mut chance = Chance::new(99);
    (0..number).map(|_| damage(&chance.pick::<(Option<String>, String)>(&texts).1, &mut chance)).collect()
}

#[test]
fn select_and_ignore_only_filter() {
    for text in damaged(150) {
        let all = validated(&text, json!({}));
        let problems = all["problems"].as_array().expect("there is a list of problems");
        let mut names: Vec<&str> = problems.iter().filter_map(|problem| problem["rule"].as_str()).collect();
        names.dedup();
        let Some(name) = names.first() else { continue };
        let (of_name, others): (Vec<&Value>, Vec<&Value>) =
            problems.iter().partition(|problem| problem["rule"].as_str() == Some(name));
        let selected = validated(&text, json!({"select": [name]}));
        assert_eq!(json!(of_name), selected["problems"], "selecting {name} in {text}");
        let ignored = validated(&text, json!({"ignore": [name]}));
        assert_eq!(json!(others), ignored["problems"], "ignoring {name} in {text}");
    }
}

#[test]
fn a_limit_keeps_the_numbers() {
    for text in damaged(150) {
        let (all, few) = (validated(&text, json!({})), validated(&text, json!({"limits": {"problems": 5}})));
        assert_eq!((&all["counts"], &all["valid"]), (&few["counts"], &few["valid"]), "in {text}");
        let of = |report: &Value, severity: &str| {
            let problems = report["problems"].as_array().into_iter().flatten();
            problems.filter(|problem| problem["severity"] == severity).count()
        };
        for severity in ["error", "warning", "note"] {
            assert_eq!(of(&few, severity), of(&all, severity).min(5), "{severity}s in {text}");
        }
        promises::check(&few, Some(&text));
    }
}
