//! The corpus: real texts, what each of them says, and where the transcription says it under a key. The rules by which it is
//! counted stand in `tests/corpus/README.md`; `UPDATE=1 cargo test --test project corpus` rewrites its table.

use codesocial_core::call;
use codesocial_tests::{files, project, updating};
use serde_json::{Value, json};
use std::path::PathBuf;

const HEADER: &str = "place\tstatement\tdecisive\tstatus\tpointers";
const BEGIN: &str = "<!-- counted -->\n";
const END: &str = "<!-- /counted -->";

/// Keys whose words are all that there is to say: the words count as said under a key.
const NAMES: [&str; 9] = ["name", "title", "alsoKnownAs", "legalForm", "seat", "place", "term", "definition", "agenda"];
/// What a text declares in words and nothing else: it counts for statements that are not decisive.
const DECLARATIONS: [&str; 10] = [
    "activities",
    "audiences",
    "statement",
    "context",
    "challenges",
    "objectives",
    "missions",
    "values",
    "principles",
    "models",
];
/// What says nothing of its own: where the text says it, and what a transcriber adds.
const ASIDE: [&str; 5] = ["id", "statedIn", "note", "notStated", "articles"];

struct Statement {
    place: String,
    text: String,
    decisive: bool,
    status: String,
    pointers: Vec<String>,
}

struct Text {
    name: String,
    document: Value,
    statements: Vec<Statement>,
}

fn schema() -> Value {
    let text = std::fs::read_to_string(project().join("schema/codesocial.schema.json")).expect("the schema is there");
    serde_json::from_str(&text).expect("the schema is JSON")
}

fn folder() -> PathBuf {
    project().join("tests/corpus")
}

fn texts() -> Vec<Text> {
    let paths = files(&folder(), ".statements.tsv");
    assert!(!paths.is_empty(), "there are lists of statements");
    let texts = paths.into_iter().map(|path| {
        let file = path.file_name().expect("a file has a name").to_string_lossy().into_owned();
        let name = file.trim_end_matches(".statements.tsv").to_owned();
        let list = std::fs::read_to_string(&path).expect("a list is text");
        let mut lines = list.lines();
        assert_eq!(lines.next(), Some(HEADER), "{file}");
        let statements = lines.map(|line| {
            let cells: Vec<&str> = line.split('\t').collect();
            let [place, text, decisive, status, pointers] = cells[..] else {
                panic!("{file}: five columns, parted by tabs: {line}")
            };
            assert!(["yes", "no"].contains(&decisive), "{file}: decisive is yes or no: {line}");
            Statement {
                place: place.to_owned(),
                text: text.to_owned(),
                decisive: decisive == "yes",
                status: status.to_owned(),
                pointers: pointers.split_whitespace().map(str::to_owned).collect(),
            }
        });
        let document = std::fs::read_to_string(folder().join(format!("{name}.codesocial.yaml")))
            .unwrap_or_else(|error| panic!("{name} is transcribed: {error}"));
        let document = serde_yaml_ng::from_str(&document).unwrap_or_else(|error| panic!("{name}: {error}"));
        Text { statements: statements.collect(), name, document }
    });
    texts.collect()
}

/// The schemas that may hold of a value, through references and alternatives.
fn branches<'s>(root: &'s Value, at: &'s Value) -> Vec<&'s Value> {
    if let Some(name) = at["$ref"].as_str().and_then(|to| to.strip_prefix("#/$defs/")) {
        return branches(root, &root["$defs"][name]);
    }
    match at["anyOf"].as_array() {
        Some(several) => several.iter().flat_map(|one| branches(root, one)).collect(),
        None => vec![at],
    }
}

fn step<'s>(root: &'s Value, at: &[&'s Value], token: &str) -> Vec<&'s Value> {
    let below = at.iter().filter_map(|schema| {
        let found = [&schema["properties"][token], &schema["items"], &schema["additionalProperties"]];
        found.into_iter().find(|schema| schema.is_object())
    });
    below.flat_map(|schema| branches(root, schema)).collect()
}

/// Whether these are words that people read: a text may be given as the words of an article, and nothing else may.
fn words(at: &[&Value]) -> bool {
    at.iter().any(|schema| schema["properties"]["fromArticle"].is_object())
}

/// Whether anything is said here that is no text: a number, a word of a list, a day, a reference.
fn says(root: &Value, value: &Value, at: &[&Value]) -> bool {
    match value {
        Value::Null => false,
        Value::String(text) => text != "other" && !words(at),
        Value::Bool(_) | Value::Number(_) => true,
        Value::Array(items) => items.iter().any(|item| says(root, item, &step(root, at, "0"))),
        // Of what a process decides on, an object with an act is no text.
        Value::Object(keys) if words(at) && !keys.contains_key("act") => false,
        Value::Object(keys) => keys.iter().any(|(key, value)| {
            !ASIDE.contains(&key.as_str()) && !key.starts_with("x-") && says(root, value, &step(root, at, key))
        }),
    }
}

/// Why a pointer does not show that a statement has a key, or nothing if it does.
fn objection(root: &Value, document: &Value, pointer: &str, decisive: bool) -> Option<String> {
    let Some(value) = document.pointer(pointer) else {
        return Some("leads nowhere".to_owned());
    };
    let tokens: Vec<&str> = pointer.split('/').skip(1).collect();
    if let Some(aside) = tokens.iter().find(|token| ASIDE.contains(token)) {
        return Some(format!("`{aside}` says nothing of its own"));
    }
    let at = tokens.iter().fold(branches(root, root), |at, token| step(root, &at, token));
    assert!(!at.is_empty(), "{pointer} is in the schema");
    let key = tokens.iter().rev().find(|token| token.parse::<usize>().is_err()).copied().unwrap_or_default();
    let named = words(&at) && NAMES.contains(&key);
    let declared = !decisive && tokens.iter().any(|token| DECLARATIONS.contains(token));
    (!named && !declared && !says(root, value, &at)).then(|| "has only words".to_owned())
}

#[test]
fn every_document_is_valid() {
    for text in texts() {
        let path = folder().join(format!("{}.codesocial.yaml", text.name));
        let input = json!({ "document": { "text": std::fs::read_to_string(path).expect("a document is text") } });
        let output: Value = serde_json::from_str(&call("validate", &input.to_string()).expect("it can be judged"))
            .expect("an output is JSON");
        assert_eq!(output["problems"], json!([]), "{}: {:#}", text.name, output["problems"]);
        assert_eq!(output["valid"], true);
    }
}

#[test]
fn each_statement_stands_where_the_list_says() {
    let root = schema();
    let mut wrong = Vec::new();
    for text in texts() {
        let mut seen = std::collections::BTreeSet::new();
        for one in &text.statements {
            let mut object = |what: String| wrong.push(format!("{}, {}, {}: {what}", text.name, one.place, one.text));
            if one.place.is_empty() || one.text.is_empty() || !seen.insert((&one.place, &one.text)) {
                object("has a place and words, and stands once".to_owned());
            }
            match (one.status.as_str(), one.pointers.is_empty()) {
                ("keyed" | "prose", false) | ("prose" | "none", true) => {}
                ("keyed", true) => object("keyed, and nothing says where".to_owned()),
                ("none", false) => object("none, and there is a pointer".to_owned()),
                (status, _) => object(format!("`{status}` is none of keyed, prose and none")),
            }
            for pointer in &one.pointers {
                let objection = match one.status.as_str() {
                    "keyed" => objection(&root, &text.document, pointer, one.decisive),
                    _ => text.document.pointer(pointer).is_none().then(|| "leads nowhere".to_owned()),
                };
                if let Some(objection) = objection {
                    object(format!("{pointer} {objection}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_counts_as_a_key_is_judged_severely() {
    let root = schema();
    let document = json!({
        "articles": [{ "id": "art-1", "num": "Article 1" }],
        "subject": { "legalForm": "Association", "description": "A mill.", "activities": ["To mill"] },
        "purpose": { "context": [{ "id": "thirst", "text": "Bread is dear." }], "objectives": [{ "id": "milling", "text": "To mill.", "statedIn": ["art-1"] }] },
        "governance": {
            "processes": [{
                "id": "vote", "name": "The vote", "method": "other",
                "scope": [{ "act": "other", "text": "The colour." }, { "act": "amend" }, "The colour."],
                "participants": ["members"], "threshold": { "over": "1/2" },
            }],
            "commitments": [
                { "id": "opening", "text": "To open.", "when": "In summer.", "note": "x", "statedIn": ["art-1"], "notStated": ["by"] },
                { "id": "closing", "text": "To close.", "by": ["keeper"], "toward": [] },
            ],
        },
    });
    let judged = |pointer: &str, decisive| objection(&root, &document, pointer, decisive).is_none();
    for (pointer, decisive, expected) in [
        ("/subject/legalForm", true, true),
        ("/subject/description", false, false),
        ("/subject/activities/0", true, false),
        ("/subject/activities/0", false, true),
        ("/purpose/objectives/0", true, false),
        ("/purpose/context/0", false, true),
        ("/purpose/objectives/0", false, true),
        ("/purpose/objectives/0/statedIn", false, false),
        ("/articles/0/num", true, false),
        ("/governance/processes/0/method", true, false),
        ("/governance/processes/0/scope/0", true, false),
        ("/governance/processes/0/scope/1", true, true),
        ("/governance/processes/0/scope/1/act", true, true),
        ("/governance/processes/0/scope/2", true, false),
        ("/governance/processes/0/participants", true, true),
        ("/governance/processes/0/threshold", true, true),
        ("/governance/processes/0/threshold/base", true, false),
        ("/governance/commitments/0", true, false),
        ("/governance/commitments/0/when", true, false),
        ("/governance/commitments/1", true, true),
        ("/governance/commitments/1/by/0", true, true),
        ("/governance/commitments/1/toward", true, false),
    ] {
        assert_eq!(judged(pointer, decisive), expected, "{pointer}");
    }
}

/// The table of the README: what is counted, text by text and in all. A percentage is never rounded up.
fn table() -> String {
    let mut rows = vec![
        "| text | statements | keyed | prose | none | keyed of all | decisive | keyed of the decisive |".to_owned(),
        "|---|--:|--:|--:|--:|--:|--:|--:|".to_owned(),
    ];
    let texts = texts();
    let row = |name: &str, statements: &[&Statement]| {
        let count = |wanted: &dyn Fn(&Statement) -> bool| statements.iter().filter(|one| wanted(one)).count();
        let share = |part: usize, whole: usize| part * 100 / whole.max(1);
        let keyed = count(&|one| one.status == "keyed");
        let decisive = count(&|one| one.decisive);
        let both = count(&|one| one.decisive && one.status == "keyed");
        format!(
            "| {name} | {} | {keyed} | {} | {} | {} % | {decisive} | {both}, {} % |",
            statements.len(),
            count(&|one| one.status == "prose"),
            count(&|one| one.status == "none"),
            share(keyed, statements.len()),
            share(both, decisive),
        )
    };
    for text in &texts {
        let name = format!("[{0}]({0}.statements.tsv)", text.name);
        rows.push(row(&name, &text.statements.iter().collect::<Vec<_>>()));
    }
    rows.push(row("all", &texts.iter().flat_map(|text| &text.statements).collect::<Vec<_>>()));
    rows.join("\n") + "\n"
}

#[test]
fn the_table_is_what_is_counted() {
    let path = folder().join("README.md");
    let page = std::fs::read_to_string(&path).expect("the page is there");
    let (before, rest) = page.split_once(BEGIN).expect("the page says where the table begins");
    let (_, after) = rest.split_once(END).expect("the page says where the table ends");
    let current = format!("{before}{BEGIN}{}{END}{after}", table());
    if page != current {
        assert!(updating(), "the table is stale: UPDATE=1 cargo test --test project corpus, then read what it wrote");
        // The tests beside this one read the page meanwhile: it is whole at any time.
        let beside = path.with_extension("md.new");
        std::fs::write(&beside, current).expect("the page can be written");
        std::fs::rename(beside, path).expect("the page can be replaced");
    }
}

#[test]
fn what_has_no_key_is_listed() {
    let page = std::fs::read_to_string(folder().join("README.md")).expect("the page is there");
    let (_, section) = page.split_once("## What has no key").expect("the page has the section");
    let mut listed = std::collections::BTreeSet::new();
    for row in section.lines().filter(|line| line.starts_with("| ")).skip(1) {
        let cells: Vec<&str> = row.trim_matches('|').split(" | ").collect();
        let [says, count, _] = cells[..] else { panic!("three columns: {row}") };
        let (_, places) = says.trim_end().trim_end_matches(')').rsplit_once('(').expect("a row ends with the lines");
        let mut found = 0;
        for place in places.split("; ") {
            let (name, lines) = place.split_once(' ').expect("a text and its lines");
            for line in lines.split(", ") {
                let line: usize = line.parse().unwrap_or_else(|_| panic!("a line of {name}: {line}"));
                assert!(listed.insert((name.to_owned(), line)), "{name} {line} is listed twice");
                found += 1;
            }
        }
        assert_eq!(count.trim(), found.to_string(), "{row}");
    }
    let mut unkeyed = std::collections::BTreeSet::new();
    for text in texts() {
        let lines = (1..).zip(&text.statements).filter(|(_, one)| one.status != "keyed");
        unkeyed.extend(lines.map(|(line, _)| (text.name.clone(), line)));
    }
    let missing: Vec<_> = unkeyed.difference(&listed).collect();
    let stale: Vec<_> = listed.difference(&unkeyed).collect();
    assert!(missing.is_empty() && stale.is_empty(), "not listed: {missing:?}; listed, and keyed: {stale:?}");
}
