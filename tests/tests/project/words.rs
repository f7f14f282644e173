//! Terms are found in the forms of their words, and not where another word stands: measured with pairs of words from public
//! lexicons (`tests/words`). And the standard has the tables by which it is done.

use codesocial_core::call;
use codesocial_tests::project;
use serde_json::{Value, json};

/// What the glossary reaches of 250 pairs each: usual forms, forms of every kind; and at most so many of 250 pairs of different
/// words taken for one: of usual pairs, of pairs that differ as forms do.
const REACHED: [(&str, [usize; 4]); 4] =
    [("fr", [250, 188, 0, 45]), ("en", [246, 114, 0, 17]), ("de", [241, 117, 4, 96]), ("es", [245, 207, 4, 154])];

/// So many pairs are looked at together: the places of one use are told.
const TOGETHER: usize = 20;

/// For each pair, whether the first word as a term is found in the second as a text.
fn found(language: &str, pairs: &[(String, String)]) -> Vec<bool> {
    pairs.chunks(TOGETHER).flat_map(|pairs| found_together(language, pairs)).collect()
}

fn found_together(language: &str, pairs: &[(String, String)]) -> Vec<bool> {
    let term = |(term, _): &(String, String)| json!({"term": term, "definition": "."});
    let text = |(_, text): &(String, String)| json!({"text": text});
    let document = json!({
        "codesocial": "1.0", "id": "https://example.org/words", "version": "1.0.0", "status": "draft", "language": language,
        "title": ".", "glossary": pairs.iter().map(term).collect::<Vec<_>>(),
        "purpose": {"objectives": pairs.iter().map(text).collect::<Vec<_>>()},
    });
    let input = json!({"document": {"value": document}, "options": {"select": ["unknown-key"]}});
    let output: Value = serde_json::from_str(&call("glossary", &input.to_string()).unwrap()).unwrap();
    let found = |number: usize| {
        let place = format!("/purpose/objectives/{number}/text");
        let places = &output["glossary"]["terms"][number]["uses"]["places"];
        places.as_array().unwrap().iter().any(|use_| use_["pointer"] == place.as_str())
    };
    (0..pairs.len()).map(found).collect()
}

#[test]
fn terms_are_found_in_the_forms_of_lexicons() {
    for (language, bounds) in REACHED {
        let path = project().join(format!("tests/words/{language}.txt"));
        let text = std::fs::read_to_string(path).unwrap();
        let pairs = |sign: &str| -> Vec<(String, String)> {
            let pairs = text.lines().filter_map(|line| line.split_once(&format!(" {sign} ")));
            pairs.map(|(one, other)| (one.to_owned(), other.to_owned())).collect()
        };
        let (same, different) = (pairs("="), pairs("≠"));
        assert_eq!((same.len(), different.len()), (500, 500), "{language}");
        let (same, different) = (found(language, &same), found(language, &different));
        let count = |found: &[bool]| found.iter().filter(|found| **found).count();
        let measured = [count(&same[..250]), count(&same[250..]), count(&different[..250]), count(&different[250..])];
        println!("{language}: {measured:?}");
        assert!(measured[0] >= bounds[0] && measured[1] >= bounds[1], "{language}: {measured:?}");
        assert!(measured[2] <= bounds[2] && measured[3] <= bounds[3], "{language}: {measured:?}");
    }
}

#[test]
fn the_standard_has_the_tables_of_the_library() {
    let library = std::fs::read_to_string(project().join("codesocial-core/src/views/glossary/endings.rs")).unwrap();
    let standard = std::fs::read_to_string(project().join("spec/word-forms.md")).unwrap();
    for (language, name) in [("fr", "FRENCH"), ("en", "ENGLISH"), ("de", "GERMAN"), ("es", "SPANISH")] {
        let (_, table) = library.split_once(&format!("const {name}: Steps = &[")).expect(name);
        let (table, _) = table.split_once("];").expect(name);
        let table: Vec<Vec<&str>> = table
            .split("\",")
            .map(|step| {
                step.split_whitespace()
                    .map(|entry| entry.trim_matches(['"', '\\']))
                    .filter(|entry| !entry.is_empty())
                    .collect()
            })
            .filter(|step: &Vec<&str>| !step.is_empty())
            .collect();
        let (_, said) = standard.split_once(&format!("`{language}`:\n\n```text\n")).expect(language);
        let (said, _) = said.split_once("\n```").expect(language);
        let said: Vec<Vec<&str>> = said.lines().map(|step| step.split_whitespace().collect()).collect();
        assert_eq!(table, said, "{language}");
    }
}
