//! The classes of implementations: what each carries out, and that the cases can be held against it.

use std::collections::BTreeSet;

use codesocial_core::{Language, OPERATIONS, call};
use codesocial_tests::cases::{self, Case};
use codesocial_tests::{requirements, short};
use serde_json::{Value, json};

/// The page that states the classes.
fn page() -> String {
    requirements::pages().into_iter().find(|(name, _)| name == "README.md").expect("the page stands").1
}

/// The cells of the rows of the tables under "Who can conform" that name operations.
fn rows(page: &str) -> Vec<Vec<&str>> {
    let (_, from) = page.split_once("## Who can conform").expect("the section stands");
    let section = from.split("\n## ").next().unwrap_or_default();
    let rows = section.lines().filter(|line| line.starts_with("| ") && line.contains('`'));
    rows.map(|row| row.trim_matches('|').split('|').map(str::trim).collect()).collect()
}

fn in_backticks(cell: &str) -> impl Iterator<Item = &str> {
    cell.split('`').skip(1).step_by(2)
}

#[test]
fn every_operation_and_chapter_has_a_class() {
    let page = page();
    let rows = rows(&page);
    let known: BTreeSet<&str> = OPERATIONS.iter().map(|operation| operation.name).collect();
    let mut claimed: Vec<&str> = Vec::new();
    let mut chapters: BTreeSet<&str> = BTreeSet::new();
    for row in &rows {
        let operations = if row.len() == 3 { row[1] } else { row[0] };
        claimed.extend(in_backticks(operations).filter(|name| known.contains(name)));
        chapters.extend(row[row.len() - 1].split([' ', ',']).filter(|word| word.len() == 3 && *word != "and"));
    }
    // `validate` stands in two rows, once for each class that carries it out.
    claimed.sort_unstable();
    let mut expected: Vec<&str> = known.into_iter().chain(["validate"]).collect();
    expected.sort_unstable();
    assert_eq!(claimed, expected, "operations in the tables of spec/README.md");
    let all: BTreeSet<String> = requirements::all()
        .into_iter()
        .filter_map(|requirement| requirement.id.split_once('-').map(|(chapter, _)| chapter.to_owned()))
        .collect();
    // How the standard and its cases are read, and what the command does, is no chapter that an implementation carries out.
    let all: BTreeSet<&str> =
        all.iter().map(String::as_str).filter(|chapter| !["STD", "CON", "GUA"].contains(chapter)).collect();
    assert_eq!(chapters, all, "chapters in the tables of spec/README.md");
    let languages: Vec<&str> = Language::all().map(Language::tag).collect();
    assert_eq!(languages, ["en", "fr"], "the claim of the reference implementation names its languages");
}

/// The names of the rules of stage `source`.
fn source_rules() -> BTreeSet<String> {
    let list: Value = serde_json::from_str(&call("rules", r#"{"stage": "source"}"#).unwrap()).unwrap();
    list["rules"].as_array().unwrap().iter().map(|rule| rule["name"].as_str().unwrap().to_owned()).collect()
}

/// What a reader is held against of a case: its problems of stage `source`.
fn for_reader(case: &Case, rules: &BTreeSet<String>) -> Option<Case> {
    let mut case = case.clone();
    if case.call != "validate" || case.skip.is_some() {
        return None;
    }
    if case.refused.is_some() {
        return Some(case);
    }
    let of_source = |item: &Value| {
        let line = item.as_str().or(item["is"].as_str());
        let name = item["rule"].as_str().or(line.and_then(|line| line.split([' ', '.']).next()));
        name.is_some_and(|name| rules.contains(name))
    };
    match (&mut case.problems, case.part.as_deref(), &mut case.output) {
        (Some(problems), _, output) => {
            problems.retain(of_source);
            *output = None;
        }
        (None, Some("/problems"), Some(Value::Array(problems))) => problems.retain(of_source),
        _ => return None,
    }
    Some(case)
}

/// What a reader answers: as if `select` named no rules of other stages.
fn reader(case: &Case, rules: &BTreeSet<String>) -> Result<String, String> {
    let mut input = case.input.clone();
    let asked = input["options"]["select"].as_array().cloned().unwrap_or_default();
    let selected: Vec<Value> =
        rules.iter().map(|rule| json!(rule)).filter(|rule| asked.is_empty() || asked.contains(rule)).collect();
    if case.refused.is_none() && selected.is_empty() {
        return Ok(json!({ "problems": [] }).to_string());
    }
    if case.refused.is_none() {
        let options = input.as_object_mut().unwrap().entry("options").or_insert(json!({}));
        options["select"] = json!(selected);
    }
    call(&case.call, &input.to_string()).map_err(|error| error.code().to_owned())
}

#[test]
fn a_reader_passes_its_part_of_the_cases() {
    let rules = source_rules();
    let (mut held, mut told) = (0, BTreeSet::new());
    for case in cases::all().into_iter().flat_map(|(_, file)| file.cases) {
        let Some(part) = for_reader(&case, &rules) else { continue };
        let answer = reader(&part, &rules);
        if let Ok(answer) = &answer {
            let answer: Value = serde_json::from_str(answer).unwrap();
            told.extend(answer["problems"].as_array().into_iter().flatten().map(short::name));
        }
        assert_eq!(cases::judge(&part, answer), Ok(()), "{}", case.description);
        held += 1;
    }
    let wanting: Vec<&String> =
        rules.iter().filter(|rule| !told.iter().any(|name| name.split('.').next() == Some(rule.as_str()))).collect();
    assert!(wanting.is_empty(), "no case tells a reader {wanting:?}");
    assert!(held > 400, "the cases are not found: {held}");
}
