//! SARIF 2.1.0 (<https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>): one run, the rules that found something
//! with their pages, and each finding with its region, its place in the document and a fingerprint without lines.

use std::collections::BTreeMap;
use std::io;

use codesocial_core::operations::explain::{Explain, Explanation, Input};
use codesocial_core::source::Range;
use codesocial_core::{Language, Operation as _};
use serde_json::{Map, Value, json};

use super::list::{Item, Kind, List, severity};
use super::place::from_top;
use crate::escape;
use crate::words::Words;

/// Under this address every rule has its page: `rules/NAME`, and every kind of change `changes/NAME`.
const PAGES: &str = "https://w3id.org/codesocial/1.0/";

pub(super) fn text(list: &List) -> io::Result<String> {
    let words = list.words();
    let mut rules: BTreeMap<&str, Kind> = BTreeMap::new();
    for item in results(list) {
        rules.insert(&item.rule, item.kind);
    }
    let numbers: BTreeMap<&str, usize> = rules.keys().enumerate().map(|(number, rule)| (*rule, number)).collect();
    let results: Vec<Value> = results(list).map(|item| result(item, &numbers, words)).collect();
    let told = list.items.iter().filter(|item| !is_result(item));
    let notifications: Vec<Value> = told.map(|item| notification(item, words)).collect();
    let unreadable = list.items.iter().any(|item| item.kind == Kind::Unreadable);
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "codesocial",
                "version": env!("CARGO_PKG_VERSION"),
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "informationUri": PAGES,
                "rules": rules.iter().map(|(name, kind)| rule(name, *kind, list.language)).collect::<Vec<_>>(),
            } },
            "language": list.language.tag(),
            // Columns are counted in characters of Unicode; lines end with these.
            "columnKind": "unicodeCodePoints",
            "newlineSequences": ["\r\n", "\n", "\r"],
            "invocations": [{ "executionSuccessful": !unreadable, "toolExecutionNotifications": notifications }],
            "artifacts": list.files.iter().map(|file| json!({ "location": location(&file.name) })).collect::<Vec<_>>(),
            "results": results,
        }],
    });
    Ok(escape::json(&serde_json::to_string_pretty(&log)?).into_owned() + "\n")
}

fn is_result(item: &Item) -> bool {
    matches!(item.kind, Kind::Finding | Kind::Change | Kind::Shortfall)
}

fn results(list: &List) -> impl Iterator<Item = &Item> {
    list.items.iter().filter(|item| is_result(item))
}

/// A rule or a kind of change with its page, as far as there is one.
fn rule(name: &str, kind: Kind, language: Language) -> Value {
    let input = Input { name: name.to_owned(), language: Some(language.tag().to_owned()) };
    let explanation = Explain::run(&input).map(|output| output.explanation);
    let (title, mut texts, level, folder) = match (&explanation, kind) {
        (Ok(Explanation::Rule(page)), Kind::Finding) => {
            (page.rule.title, vec![page.what, page.why, page.mend], severity(page.rule.severity), "rules")
        }
        (Ok(Explanation::Change(page)), Kind::Change) => {
            (page.change.title, vec![page.effect, page.why], "warning", "changes")
        }
        _ => {
            let words = Words::of(language);
            let title = if name == "level-not-reached" { &words.audit.level } else { &words.check.together };
            return json!({ "id": name, "shortDescription": { "text": title } });
        }
    };
    texts.retain(|text| !text.trim().is_empty());
    let help = texts.iter().map(|text| escape::text(text.trim())).collect::<Vec<_>>().join("\n\n");
    let mut rule = json!({
        "id": name,
        "shortDescription": { "text": title },
        "help": { "text": help, "markdown": help },
        "helpUri": format!("{PAGES}{folder}/{name}"),
        "defaultConfiguration": { "level": level },
    });
    if let (Some(first), Some(members)) = (texts.first(), rule.as_object_mut()) {
        members.insert("fullDescription".to_owned(), json!({ "text": escape::text(first.trim()) }));
    }
    rule
}

fn message(item: &Item, words: &Words) -> Value {
    let said = item.said_here(words);
    let said = if item.help.is_empty() { said } else { format!("{said}\n{}", item.help) };
    json!({ "text": escape::text(&said) })
}

fn location(name: &str) -> Value {
    json!({ "uri": escape::uri(&from_top(name)) })
}

fn region(range: Range) -> Value {
    json!({
        "startLine": range.start.line,
        "startColumn": range.start.column,
        "endLine": range.end.line,
        "endColumn": range.end.column,
    })
}

/// A place in a file: the region of the text, and the value and the articles that stand there.
fn place(item: &Item, pointer: Option<&str>, range: Option<Range>, articles: &[String]) -> Value {
    let mut physical = json!({ "artifactLocation": location(&item.file) });
    if let (Some(range), Some(members)) = (range, physical.as_object_mut()) {
        members.insert("region".to_owned(), region(range));
    }
    let mut logical: Vec<Value> =
        articles.iter().map(|article| json!({ "name": escape::line(article), "kind": "article" })).collect();
    if let Some(pointer) = pointer {
        let name = pointer.rsplit('/').next().unwrap_or_default();
        let pointer = escape::line(pointer);
        // The whole document has an empty pointer.
        let value = if pointer.is_empty() {
            json!({ "fullyQualifiedName": "/", "kind": "object" })
        } else {
            json!({ "name": escape::line(name), "fullyQualifiedName": pointer, "kind": "value" })
        };
        logical.insert(0, value);
    }
    let mut place = Map::new();
    place.insert("physicalLocation".to_owned(), physical);
    if !logical.is_empty() {
        place.insert("logicalLocations".to_owned(), Value::Array(logical));
    }
    Value::Object(place)
}

fn result(item: &Item, numbers: &BTreeMap<&str, usize>, words: &Words) -> Value {
    let print = format!("{}:{}", item.fingerprint, item.occurrence);
    let mut result = json!({
        "ruleId": item.rule,
        "ruleIndex": numbers.get(item.rule.as_str()),
        "level": severity(item.grade()),
        "message": message(item, words),
        // Services show a region in the text at hand, which need not have what another revision has there.
        "locations": [place(item, item.pointer.as_deref(), item.range_here(), &item.articles)],
        // GitHub goes by the second name alone.
        "partialFingerprints": { "codesocial/v1": print, "primaryLocationLineHash": print },
    });
    let Some(members) = result.as_object_mut() else { return result };
    if !item.related.is_empty() {
        let related = item.related.iter().enumerate().map(|(number, related)| {
            let mut place = place(item, related.pointer.as_deref(), related.range, &[]);
            if let Some(members) = place.as_object_mut() {
                members.insert("id".to_owned(), json!(number + 1));
                members.insert("message".to_owned(), json!({ "text": words.see }));
            }
            place
        });
        members.insert("relatedLocations".to_owned(), related.collect());
    }
    let mut properties = Map::new();
    properties.insert("fails".to_owned(), json!(item.fails));
    if let Some(effect) = item.effect {
        properties.insert("effect".to_owned(), json!(effect.name()));
        properties.insert("concerned".to_owned(), json!(item.concerned));
    }
    if let Some(revision) = &item.revision {
        properties.insert("revision".to_owned(), json!(revision));
        properties.insert("regionThere".to_owned(), json!(item.range.map(region)));
    }
    members.insert("properties".to_owned(), Value::Object(properties));
    result
}

/// What is said of the run and not of the text.
fn notification(item: &Item, words: &Words) -> Value {
    json!({
        "descriptor": { "id": item.rule },
        "level": severity(item.severity),
        "message": message(item, words),
        "locations": [place(item, None, item.range, &[])],
    })
}
