//! Writing loses nothing: whatever the text, what is written says the same, and is written the same again.

use codesocial_core::call;
use codesocial_tests::chance::Chance;
use codesocial_tests::yaml::{self, Style};
use codesocial_tests::{documents, generated, mutants};
use serde_json::{Value, json};

fn output(operation: &str, input: &Value) -> Value {
    let output = call(operation, &input.to_string()).unwrap_or_else(|error| panic!("{operation} {input}: {error}"));
    serde_json::from_str(&output).expect("an output is JSON")
}

/// The value of a text by a reader that is not under test here: `serde_json`, else our reader of YAML.
fn value(text: &str) -> Option<Value> {
    serde_json::from_str(text.trim_start_matches('\u{feff}')).ok().or_else(|| yaml::value(text)).map(by_value)
}

/// With numbers by their value: 1.0 is 1.
fn by_value(value: Value) -> Value {
    match value {
        Value::Number(number) => match number.as_f64() {
            Some(float) if float.fract() == 0.0 && float.abs() < 9e15 => json!(float as i64),
            float => json!(float),
        },
        Value::Array(items) => items.into_iter().map(by_value).collect(),
        Value::Object(members) => {
            Value::Object(members.into_iter().map(|(key, value)| (key, by_value(value))).collect())
        }
        other => other,
    }
}

/// All documents, and mutants of some in every style.
fn texts() -> Vec<String> {
    let mut texts: Vec<String> = documents::texts().into_iter().map(|(_, text)| text).collect();
    let values = documents::values();
    let donor = generated::document(8_000);
    let mut chance = Chance::new(51);
    for number in 0..600 {
        let mut value = chance.pick::<Value>(&values).clone();
        for _ in 0..chance.below(4) {
            mutants::mutate(&mut value, &donor, &mut chance);
        }
        texts.push(match number % 6 {
            5 => format!("{value:#}"),
            style => yaml::written(&value, Style::ALL[style]),
        });
    }
    texts
}

/// A text with blanks and empty lines thrown in where they may stand.
fn untidy(text: &str, chance: &mut Chance) -> String {
    let mut untidy = String::new();
    for line in text.split_inclusive('\n') {
        let (content, end) = line.strip_suffix('\n').map_or((line, ""), |content| (content, "\n"));
        untidy.push_str(content);
        if chance.below(3) == 0 {
            untidy.push_str(["  ", "\t", " \t ", "\r"][chance.below(4)]);
        }
        untidy.push_str(end);
        if chance.below(4) == 0 {
            untidy.push_str(["\n\n\n\n", "  \n\n", "# a comment \n", "\r\n\n\n"][chance.below(4)]);
        }
    }
    untidy
}

#[test]
fn tidy_texts_say_the_same_and_stay_as_they_are() {
    let mut chance = Chance::new(9);
    let (mut tidied, mut changed) = (0, 0);
    for text in texts() {
        for text in [untidy(&text, &mut chance), text] {
            let output = output("fmt", &json!({ "document": { "text": text } }));
            let Some(tidy) = output["text"].as_str() else {
                assert_ne!(output["problems"], json!([]), "{text:?} was left alone without a reason");
                continue;
            };
            tidied += 1;
            changed += usize::from(output["changed"] == true);
            assert_eq!(output["changed"], tidy != text);
            if let Some(before) = value(&text) {
                assert_eq!(value(tidy), Some(before), "{text:?} became {tidy:?}");
            }
            let again = self::output("fmt", &json!({ "document": { "text": tidy } }));
            assert_eq!(again["text"], tidy, "{text:?} became {tidy:?}, and that something else");
            let comments = |text: &str| text.matches("# a comment").count();
            assert_eq!(comments(tidy), comments(&text), "{text:?}");
        }
    }
    assert!(tidied > 1_000 && changed > 500, "{tidied} texts were tidied, {changed} of them changed");
}

/// Values as a second reader of YAML takes them, which knows nothing of ours.
fn by_another_reader(text: &str) -> Option<Value> {
    serde_yaml_ng::from_str(text).ok().map(by_value)
}

#[test]
fn canonical_texts_say_the_same_and_stay_as_they_are() {
    let canonical =
        |text: &str| output("fmt", &json!({ "document": { "text": text }, "options": { "canonical": true } }));
    let mut written = 0;
    for text in texts() {
        let first = canonical(&text);
        let Some(tidy) = first["text"].as_str() else { continue };
        written += 1;
        if let Some(before) = value(&text) {
            assert_eq!(value(tidy), Some(before), "{text:?} became {tidy}");
        }
        let again = canonical(tidy);
        assert_eq!(again["text"].as_str(), Some(tidy), "{text:?} became {tidy}");
        assert_eq!(again["changed"], false);
        let light = output("fmt", &json!({ "document": { "text": tidy } }));
        assert_eq!(light["changed"], false, "{tidy}");
    }
    assert!(written > 500, "{written}");
}

#[test]
fn what_is_converted_says_the_same_to_every_reader() {
    let (mut converted, mut read) = (0, 0);
    for text in texts() {
        let given = output("convert", &json!({ "document": { "text": text } }));
        let Some(other) = given["text"].as_str() else { continue };
        converted += 1;
        let back = output("convert", &json!({ "document": { "text": other, "format": given["format"] } }));
        let back = back["text"].as_str().unwrap_or_else(|| panic!("{other:?} is not converted back: {back}"));
        let Some(before) = value(&text) else { continue };
        assert_eq!(value(back), Some(before.clone()), "{text:?} became {other}");
        let (json, yaml) = if given["format"] == "json" { (other, back) } else { (back, other) };
        let parsed: Value = serde_json::from_str(json.trim_start_matches('\u{feff}')).expect("JSON is JSON");
        assert_eq!(by_value(parsed).to_string(), before.to_string(), "the order of keys changed");
        // What is JSON's own is read by the other reader as by ours: texts, truth values, numbers, lists and objects.
        if let Some(seen) = by_another_reader(yaml) {
            read += 1;
            assert_eq!(seen, before, "{yaml}");
        }
    }
    assert!(converted > 500 && read * 10 > converted * 9, "{converted} converted, {read} read by another reader");
}
