//! JSON and YAML are two notations of one thing: the same document in both has the same problems at the same values.

use codesocial_tests::chance::Chance;
use codesocial_tests::mutants::{edit, mutate};
use codesocial_tests::yaml::{self, Style};
use codesocial_tests::{documents, notations};
use serde_json::{Value, json};

const MUTANTS: usize = 1_000;

#[track_caller]
fn check(value: &Value) {
    let json = value.to_string();
    for style in Style::ALL {
        let yaml = yaml::written(value, style);
        if let Some(difference) = notations::difference(&json, &yaml) {
            panic!("as {style:?}: {difference}\n{json}\n{yaml}");
        }
    }
}

#[test]
fn documents_and_mutants_are_told_alike() {
    let values = documents::values();
    values.iter().for_each(check);
    let mut chance = Chance::new(51);
    for number in 0..MUTANTS {
        // Most documents of the cases are small; the large ones are taken now and then.
        let (start, donor) = (chance.pick::<Value>(&values), chance.pick::<Value>(&values));
        if start.to_string().len() > 8_000 && number % 8 != 0 {
            continue;
        }
        let mut mutant = start.clone();
        for _ in 0..=chance.below(3) {
            let change = if chance.below(2) == 0 { edit } else { mutate };
            change(&mut mutant, donor, &mut chance);
        }
        check(&mutant);
    }
}

#[test]
fn odd_texts_and_keys_are_told_alike() {
    let long = "clé ".repeat(400);
    let texts = [
        "",
        " ",
        "\n",
        "a\nb",
        "a\n\nb\n",
        "a\nb\n\n",
        "\ta",
        "a: b",
        "# a",
        "a #b",
        "'",
        "\"",
        "\\",
        "- a",
        "? a",
        "& a",
        "*a",
        "!a",
        "|",
        ">",
        "%a",
        "@a",
        "`a",
        "null",
        "~",
        "true",
        "1",
        "1.0",
        "1e3",
        ".inf",
        "0x1F",
        "=",
        "<<",
        "---",
        "...",
        "[",
        "}",
        "a,b",
        "\u{85}",
        "\u{2028}",
        "\u{feff}",
        "\0",
        "\u{7f}",
        "é",
        "e\u{301}",
        "𝄞",
        "\u{10ffff}",
        &long,
    ];
    for text in texts {
        check(&json!({"title": text, "subject": {"name": [text]}, "language": [text, {}], "a": [[text], []]}));
        check(&json!({text: 1, "subject": {text: {text: null}}, "x-a": {text: [text]}}));
        check(&json!([text, {text: text}]));
        check(&json!(text));
    }
}

#[test]
fn numbers_are_told_alike() {
    for number in ["0", "-0", "1", "-1", "1.0", "0.5", "1e3", "1E+3", "1e400", "9007199254740993", "-1.5e-400", "0.1"] {
        let json =
            format!(r#"{{"indicators": [{{"id": "a", "baseline": {number}, "x-a": {number}, "unit": {number}}}]}}"#);
        let yaml = format!("indicators:\n- id: a\n  baseline: {number}\n  x-a: {number}\n  unit: {number}\n");
        assert_eq!(notations::difference(&json, &yaml), None, "{number}");
    }
}

#[test]
fn depth_is_told_alike() {
    for depth in [10, 62, 63, 64, 65, 66, 200] {
        let value = (0..depth)
            .fold(json!(1), |inner, level| if level % 2 == 0 { json!([inner]) } else { json!({"x-a": inner}) });
        check(&value);
        check(&(0..depth).fold(json!(1), |inner, _| json!([inner])));
        check(&(0..depth).fold(json!(1), |inner, _| json!({"x-a": inner})));
    }
}

#[test]
fn generated_documents_are_sound_in_both_notations() {
    use codesocial_core::Severity;
    use codesocial_core::{DocumentInput, Operation, Options, operations::validate};
    for bytes in [10_000, 60_000] {
        let value = codesocial_tests::generated::document(bytes);
        for text in [value.to_string(), yaml::written(&value, Style::Block)] {
            let input = validate::Input { document: DocumentInput::from_text(text), options: Options::default() };
            let problems = validate::Validate::run(&input).expect("a document can be validated").problems;
            let unsound: Vec<_> = problems.iter().filter(|problem| problem.severity != Severity::Note).collect();
            assert!(unsound.is_empty(), "{unsound:#?}");
        }
    }
}
