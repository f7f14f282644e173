//! What is written as YAML is taken for the same by other readers: PyYAML, libyaml and ruamel.yaml in Python, js-yaml and yaml in
//! JavaScript. Those that are here are asked; which are not is said.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use codesocial_core::call;
use codesocial_tests::chance::Chance;
use serde_json::{Map, Value, json};

/// Texts that some reader might take for something else.
const TEXTS: [&str; 88] = [
    "",
    " ",
    "who?",
    "?",
    "? a",
    "a?b",
    "1e22",
    "1e+22",
    "e5",
    "E-5",
    "1_",
    "1_000",
    "0x1F",
    "0x_1",
    "0o7",
    "0b1",
    "007",
    "08",
    "12:30",
    "09:30",
    "190:20:30.15",
    "2026-11-22",
    "2026-11-22T10:00:00Z",
    "2001-1-1",
    ".5",
    ".",
    "..",
    "5.",
    "1.2.3",
    "3d",
    ".inf",
    "+.INF",
    ".NaN",
    "+1",
    "-1",
    "+",
    "-",
    "--",
    "- a",
    "yes",
    "No",
    "nO",
    "on",
    "y",
    "N",
    "true",
    "tRUE",
    "~",
    "~a",
    "null",
    "NULL",
    "=",
    "<<",
    "<",
    "|x",
    ">-",
    "%a",
    "@a",
    "`a",
    "!a",
    "&a",
    "*a",
    "'a'",
    "\"a\"",
    "it's",
    "a: b",
    "a:",
    ":a",
    "a #b",
    "#a",
    "a, b",
    "[a",
    "a]",
    "{a",
    "---",
    "...",
    "\u{200b}x",
    "x\u{200b}",
    "\u{202e}abc",
    "a\u{202c}b",
    "\u{a0}a",
    "a\u{85}b",
    "a\u{2028}b",
    "\u{feff}a",
    "a\tb",
    "\n",
    "a\n# b\n",
    "a\r\nb",
];

fn output(operation: &str, input: &Value) -> Value {
    let output = call(operation, &input.to_string()).expect("the call is sound");
    serde_json::from_str(&output).expect("an output is JSON")
}

fn any_value(chance: &mut Chance, depth: usize) -> Value {
    match chance.below(12) {
        0 | 1 if depth < 3 => (0..chance.below(4)).map(|_| any_value(chance, depth + 1)).collect(),
        2 | 3 if depth < 3 => Value::Object(any_members(chance, depth + 1)),
        4 => [json!(1e22), json!(-1.5e-7), json!(5e-324), json!(1e100), json!(0.1)][chance.below(5)].clone(),
        5 => json!(chance.below(2) == 0),
        6 => json!("many words ".repeat(12) + TEXTS[chance.below(TEXTS.len())]),
        7 => json!(format!("two lines\n{}", TEXTS[chance.below(TEXTS.len())])),
        _ => json!(TEXTS[chance.below(TEXTS.len())]),
    }
}

fn any_members(chance: &mut Chance, depth: usize) -> Map<String, Value> {
    (0..1 + chance.below(4)).map(|_| (TEXTS[chance.below(TEXTS.len())].to_owned(), any_value(chance, depth))).collect()
}

/// Numbers by their value: readers part whole numbers from others, each in its way.
fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => one.as_f64() == other.as_f64(),
        (Value::Array(ones), Value::Array(others)) => {
            ones.len() == others.len() && ones.iter().zip(others).all(|(one, other)| same(one, other))
        }
        (Value::Object(ones), Value::Object(others)) => {
            ones.len() == others.len()
                && ones.iter().all(|(key, one)| others.get(key).is_some_and(|other| same(one, other)))
        }
        _ => one == other,
    }
}

/// What a program makes of the texts; nothing where it is not here.
fn asked(program: &Path, script: &str, modules: &Path, texts: &[String]) -> Option<Map<String, Value>> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/project/readers").join(script);
    let mut child = Command::new(program)
        .arg(script)
        .env("NODE_PATH", modules)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .ok()?;
    child.stdin.take()?.write_all(json!(texts).to_string().as_bytes()).ok()?;
    let output = child.wait_with_output().ok()?;
    assert!(output.status.success(), "{} failed", program.display());
    serde_json::from_slice(&output.stdout).ok()
}

#[test]
fn every_reader_takes_what_is_written_for_the_same() {
    let mut chance = Chance::new(5);
    let (mut values, mut texts) = (Vec::new(), Vec::new());
    for text in TEXTS {
        values.push(json!({ "a": text, "b": [text, "x"] }));
    }
    for _ in 0..400 {
        values.push(Value::Object(any_members(&mut chance, 0)));
    }
    let mut meant = Vec::new();
    for value in &values {
        let converted = output("convert", &json!({"document": {"text": value.to_string(), "format": "json"}}));
        let yaml = converted["text"].as_str().unwrap_or_else(|| panic!("{value} is not written: {converted}"));
        let given = json!({"document": {"text": yaml, "format": "yaml"}, "options": {"canonical": true}});
        let canonical = output("fmt", &given);
        let canonical = canonical["text"].as_str().unwrap_or_else(|| panic!("{yaml} is not written: {canonical}"));
        for text in [yaml, canonical] {
            texts.push(text.to_owned());
            meant.push(value);
        }
    }
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests stand in the project");
    let own = project.join("target/python/venv/bin/python");
    let python = if own.exists() { own } else { PathBuf::from("python3") };
    let modules = project.join("codesocial-wasm/node_modules");
    let mut found = Map::new();
    found.extend(asked(&python, "readers.py", &modules, &texts).unwrap_or_default());
    found.extend(asked(Path::new("node"), "readers.cjs", &modules, &texts).unwrap_or_default());
    for reader in ["PyYAML", "libyaml", "ruamel.yaml", "js-yaml", "yaml"] {
        let Some(said) = found.get(reader).and_then(Value::as_array) else {
            println!("{reader} is not here and was not asked");
            continue;
        };
        for ((text, value), said) in texts.iter().zip(&meant).zip(said) {
            assert!(said.get(0).is_some_and(|said| same(said, value)), "{reader} takes for {said}:\n{text}\n{value}");
        }
    }
}
