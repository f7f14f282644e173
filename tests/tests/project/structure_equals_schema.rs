//! The structure check gives the verdict of a standard JSON Schema validator with the published schema: on every
//! document, every document of a case, and thousands of mutants of them. A disagreement fails with its smallest example.

use std::collections::{BTreeMap, BTreeSet};

use codesocial_core::source::{Format, Limits};
use codesocial_core::{DocumentInput, Operation, Options, diagnostic::Stage, operations::validate};
use codesocial_tests::chance::Chance;
use codesocial_tests::mutants::{edit, mutate, places};
use codesocial_tests::{documents, project};
use serde_json::{Map, Value, json};

const MUTANTS: usize = 6_000;

/// Whether a document nests so deep that it is refused before its structure is looked at.
fn is_too_deep(document: &Value) -> bool {
    fn depth(value: &Value) -> usize {
        match value {
            Value::Array(items) => 1 + items.iter().map(depth).max().unwrap_or(0),
            Value::Object(members) => 1 + members.values().map(depth).max().unwrap_or(0),
            _ => 0,
        }
    }
    depth(document) > Limits::MOST.depth as usize
}

/// Our verdict on the structure, and the rules that spoke.
fn ours(document: &Value) -> (bool, Vec<&'static str>) {
    let document = DocumentInput::from_text(document.to_string()).in_format(Format::Json);
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
        !is_too_deep(document) && (self.schema.is_valid(document) != valid || self.draft_07.is_valid(document) != valid)
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

/// The rules by the keyword of the schema that is broken, as the table under STR-1 has them.
fn rules_of_keywords() -> BTreeMap<String, BTreeSet<String>> {
    let pages = codesocial_tests::requirements::pages();
    let (_, page) = pages.iter().find(|(name, _)| name == "structure.md").expect("the page stands");
    let names = |cell: &str| cell.split('`').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>();
    let rows = page.lines().filter_map(|line| line.strip_prefix("| `")?.split_once(" | "));
    let mut rules: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (keywords, cell) in rows {
        for keyword in names(&format!("`{keywords}")) {
            rules.entry(keyword).or_default().extend(names(cell));
        }
    }
    rules
}

/// What a standard validator finds and none of our problems at the place tells by the rule of its keyword.
fn untold(schema: &jsonschema::Validator, rules: &BTreeMap<String, BTreeSet<String>>, document: &Value) -> Vec<String> {
    let input = DocumentInput::from_text(document.to_string()).in_format(Format::Json);
    let report = validate::Validate::run(&validate::Input { document: input, options: Options::default() });
    let report = report.expect("a document can be validated");
    if report.omitted > 0 {
        // Not all that was found is listed.
        return Vec::new();
    }
    let told: Vec<(String, &str)> = report
        .problems
        .into_iter()
        .filter(|problem| problem.stage == Stage::Structure)
        .map(|problem| (problem.pointer.unwrap_or_default(), problem.rule))
        .collect();
    let mut untold = Vec::new();
    for error in schema.iter_errors(document) {
        // A key that has not its form breaks the `pattern` of `propertyNames`; a value that suits no branch has another type.
        let path = error.schema_path().as_str();
        let keyword = match path.rsplit('/').next().unwrap_or_default() {
            _ if path.contains("/propertyNames") => "propertyNames",
            keyword => keyword,
        };
        let place = error.instance_path().as_str();
        let at = |pointer: &str| match keyword {
            "additionalProperties" | "propertyNames" => {
                pointer.rsplit_once('/').is_some_and(|(parent, _)| parent == place)
            }
            // What is wrong in the branch of its type is told there.
            "anyOf" => pointer.starts_with(place),
            _ => pointer == place,
        };
        let expected = rules.get(keyword);
        let of_type = ["null-value", "wrong-type"];
        let is_right = |rule: &str| {
            keyword == "anyOf" || of_type.contains(&rule) || expected.is_some_and(|rules| rules.contains(rule))
        };
        if !told.iter().any(|(pointer, rule)| at(pointer) && is_right(rule)) {
            untold.push(format!("{keyword} at `{place}`"));
        }
    }
    untold
}

#[test]
fn each_keyword_has_the_rule_of_the_table() {
    let (oracles, rules) = (Oracles::new(), rules_of_keywords());
    assert!(rules.len() > 10, "the table is not found: {rules:?}");
    let documents = documents::values();
    let mut chance = Chance::new(20_261_129);
    for _ in 0..MUTANTS / 6 {
        let mut mutant = chance.pick::<Value>(&documents).clone();
        mutate(&mut mutant, chance.pick::<Value>(&documents), &mut chance);
        if is_too_deep(&mutant) {
            continue;
        }
        let found = untold(&oracles.schema, &rules, &mutant);
        assert!(found.is_empty(), "{found:?} on\n{mutant:#}");
    }
}

#[test]
fn the_structure_check_agrees_with_the_schema() {
    let oracles = Oracles::new();
    let documents = documents::values();
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
        if !is_too_deep(&mutant) {
            tried.push(mutant);
        }
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
