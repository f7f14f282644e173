//! What `import --accept certain` takes over of ten real texts, held against the readings of a person: `tests/accepted.tsv`, sentence by
//! sentence.

use std::collections::BTreeMap;

use codesocial_core::Operation as _;
use codesocial_core::operations::import::{Import, Input, Notation};
use codesocial_tests::project;
use serde_json::Value;

/// Of what is certain, so much is right.
const PRECISION: f64 = 0.95;
/// Of the readings that leave no doubt, so many are certain: fewer would buy precision with silence.
const RECALL: f64 = 0.85;

/// What a proposal says, as the table has it.
fn reading(one: &Value) -> String {
    let word = |key: &str| one[key].as_str().unwrap_or_default();
    match word("kind") {
        "vote" => {
            let mut parts = vec![word("method"), word("share"), word("base")];
            if one["quorum"].is_string() {
                parts.extend(["quorum", word("quorum"), word("quorumBase")]);
            }
            if one["bearer"].is_string() {
                parts.extend(["by", word("bearer")]);
            }
            parts.retain(|part| !part.is_empty());
            parts.join(" ")
        }
        "definition" => word("term").to_owned(),
        _ => format!("{}: {}", word("force"), word("bearer")),
    }
}

/// A sentence of the table: its language, and what is right to read in it, by kind.
type Judged = BTreeMap<(String, String), Vec<(String, String)>>;

fn judged() -> Judged {
    let table = std::fs::read_to_string(project().join("tests/accepted.tsv")).unwrap();
    let mut judged = Judged::new();
    for line in table.lines().skip(1) {
        let columns: Vec<&str> = line.split('\t').collect();
        let &[_, language, kind, right, sentence] = columns.as_slice() else { panic!("five columns: {line}") };
        let readings = judged.entry((language.to_owned(), sentence.to_owned())).or_default();
        // A sentence of which nothing is certain has dashes.
        if kind != "–" {
            readings.push((kind.to_owned(), right.to_owned()));
        }
    }
    judged
}

#[test]
fn what_is_certain_is_right() {
    let mut counts: BTreeMap<(String, String), [usize; 3]> = BTreeMap::new();
    let mut wrong = Vec::new();
    for ((language, sentence), mut readings) in judged() {
        let text = format!("# Text\n\n{sentence}\n");
        let input =
            Input { format: Some(Notation::Markdown), text_language: Some(language.clone()), ..Input::of(&text) };
        let output = serde_json::to_value(Import::run(&input).unwrap()).unwrap();
        let certain = output["proposals"].as_array().into_iter().flatten();
        for one in certain.filter(|one| one["certainty"] == "certain") {
            let kind = one["kind"].as_str().unwrap_or_default().to_owned();
            let found = (kind.clone(), reading(one));
            let count = counts.entry((language.clone(), kind)).or_default();
            match readings.iter().position(|right| *right == found) {
                Some(place) => {
                    readings.remove(place);
                    count[0] += 1;
                }
                None => {
                    count[1] += 1;
                    wrong.push(format!("{language} {found:?} {sentence}"));
                }
            }
        }
        for (kind, _) in readings {
            counts.entry((language.clone(), kind)).or_default()[2] += 1;
        }
    }
    println!("language | kind | right | wrong | missed");
    for ((language, kind), [right, wrong, missed]) in &counts {
        println!("{language} | {kind} | {right} | {wrong} | {missed}");
    }
    let total = |at: usize| counts.values().map(|count| count[at]).sum::<usize>() as f64;
    let (right, false_, missed) = (total(0), total(1), total(2));
    println!("{right} right, {false_} wrong, {missed} missed\n{}", wrong.join("\n"));
    assert!(right >= PRECISION * (right + false_), "{wrong:#?}");
    assert!(right >= RECALL * (right + missed), "{counts:#?}");
}
