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
    serde_json::from_str(text.trim_start_matches('\u{feff}')).ok().or_else(|| yaml::value(text))
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
