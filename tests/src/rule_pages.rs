//! The pages of the rules in `spec/rules/`: the words of the rule, its messages, and examples taken from its cases.

mod block;
pub mod held;
mod place;

use std::collections::BTreeMap;
use std::path::PathBuf;

use codesocial_core::{Language, call};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::cases::{self, Case};

/// All pages, with their paths from the root of the project.
pub fn all() -> Vec<(PathBuf, String)> {
    let mut pages = Vec::new();
    for language in Language::all() {
        let words = Words::of(language);
        let list = answer("rules", &json!({ "language": language.tag() }));
        let rules = list["rules"].as_array().cloned().unwrap_or_default();
        pages.push((path("README", language), index(&rules, &words)));
        for rule in &rules {
            let name = text(rule, "name");
            pages.push((path(&name, language), page(&name, &words)));
        }
    }
    pages
}

/// The cases of a rule.
pub fn cases_of(rule: &str) -> Vec<Case> {
    let path = crate::project().join(format!("tests/cases/rules/{rule}.json"));
    if !path.exists() {
        return Vec::new();
    }
    cases::read(&path).cases.into_iter().filter(|case| case.skip.is_none()).collect()
}

/// The problems of a rule that its operation reports for a case, with words in a language; none where it refuses.
pub fn problems_of(rule: &str, case: &Case, language: Language) -> Vec<Value> {
    let mut input = case.input.clone();
    if input.get("options").is_none() {
        input["options"] = Value::Object(Map::new());
    }
    input["options"]["language"] = Value::from(language.tag());
    let Ok(output) = call(&case.call, &input.to_string()) else { return Vec::new() };
    let output: Value = serde_json::from_str(&output).expect("an output is JSON");
    let lists = ["problems", "findings"].into_iter().filter_map(|key| output[key].as_array());
    lists.flatten().filter(|problem| problem["rule"] == rule).cloned().collect()
}

/// What is said around the words of a rule or of a kind of change, in one language: the file `rule_pages/<tag>.json`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    #[serde(skip)]
    language: Language,
    generated: String,
    rule: String,
    title: String,
    severity: String,
    quality: String,
    level: String,
    since: String,
    why: String,
    mend: String,
    messages: String,
    help: String,
    facts: String,
    lists: String,
    found: String,
    fine: String,
    at: String,
    line: String,
    column: String,
    whole: String,
    date: String,
    shortened: String,
    bytes: String,
    list: String,
    list_intro: String,
    colon: String,
    before: String,
    after: String,
    words: BTreeMap<String, String>,
    held: HeldWords,
    /// What is said around the kinds of change.
    pub changes: ChangeWords,
    /// What is said around the tree of the model.
    pub model: ModelWords,
}

/// What is said around the tree of the model.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ModelWords {
    /// That the page is generated.
    pub generated: String,
    /// The title.
    pub title: String,
    /// What stands before the tree.
    pub intro: String,
    /// Of a key that must be there.
    pub required: String,
    /// Before the place where the keys of a part stand.
    pub see: String,
    /// What stands before what may be written.
    pub colon: String,
    /// What stands before the keys that any object may have.
    pub anywhere: String,
}

/// What is said around the table of what problems hold.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct HeldWords {
    title: String,
    intro: String,
    head: String,
    not_always: String,
    or: String,
    types: BTreeMap<String, String>,
}

/// What is said around the kinds of change.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChangeWords {
    /// The title.
    pub title: String,
    /// What stands before the lists.
    pub intro: String,
    /// The heads of the columns.
    pub head: String,
}

impl Words {
    /// Those of a language.
    pub fn of(language: Language) -> Words {
        let path = crate::project().join(format!("tests/src/rule_pages/{}.json", language.tag()));
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let words: Words = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        Words { language, ..words }
    }

    /// The words for the stages and severities.
    fn word<'w>(&'w self, key: &'w str) -> &'w str {
        self.words.get(key).map_or(key, String::as_str)
    }

    fn quality(&self, key: &str) -> String {
        let keys =
            ["clear", "holistic", "co-constructed", "explicit", "coherent", "accessible", "opposable", "auditable"];
        let known = keys.into_iter().find(|known| *known == key);
        known.map(|key| self.language.word("qualities", key).to_owned()).unwrap_or_default()
    }

    fn level(&self, level: u64) -> String {
        let keys = ["0", "1", "2", "3"];
        let key = keys.into_iter().find(|key| *key == level.to_string());
        key.map(|key| format!("{key}, {}", self.language.word("levels", key))).unwrap_or_default()
    }
}

/// What the names of files end with in a language: nothing in English, which the standard is written in.
pub fn ending(language: Language) -> String {
    if language.tag() == "en" { String::new() } else { format!(".{}", language.tag()) }
}

fn path(name: &str, language: Language) -> PathBuf {
    PathBuf::from(format!("spec/rules/{name}{}.md", ending(language)))
}

fn index(rules: &[Value], words: &Words) -> String {
    let mut page = format!("<!-- {} -->\n# {}\n\n{}\n", words.generated, words.list, words.list_intro);
    for stage in ["source", "structure", "integrity", "audit"] {
        let of_stage: Vec<&Value> = rules.iter().filter(|rule| rule["stage"] == stage).collect();
        if of_stage.is_empty() {
            continue;
        }
        page += &format!("\n## {}\n\n", capitalised(words.word(stage)));
        let audit = stage == "audit";
        let (more, line) =
            if audit { (format!(" {} | {} |", words.quality, words.level), "---|---|") } else { Default::default() };
        page += &format!("| {} | {} | {} |{more}\n|---|---|---|{line}\n", words.rule, words.title, words.severity);
        for rule in of_stage {
            let name = text(rule, "name");
            let link = path(&name, words.language).file_name().unwrap_or_default().to_string_lossy().into_owned();
            let severity = text(rule, "severity");
            let severity = words.word(&severity);
            page += &format!("| [`{name}`]({link}) | {} | {severity} |", text(rule, "title"));
            if audit {
                let level = rule["level"].as_u64().unwrap_or_default();
                page += &format!(" {} | {level} |", words.quality(&text(rule, "quality")));
            }
            page.push('\n');
        }
    }
    page
}

fn page(name: &str, words: &Words) -> String {
    let explained = answer("explain", &json!({ "name": name, "language": words.language.tag() }));
    let rule_page = &explained["explanation"];
    let rule = &rule_page["rule"];
    let mut page = format!("<!-- {} -->\n# {}\n\n", words.generated, text(rule, "title"));
    page += &format!("`{name}` · {} · {}", words.word(&text(rule, "stage")), words.word(&text(rule, "severity")));
    if let Some(level) = rule["level"].as_u64() {
        let quality = words.quality(&text(rule, "quality"));
        page += &format!(" · {}{} {quality} · {} {}", words.quality, words.colon, words.level, words.level(level));
    }
    page += &format!(" · {} {}\n\n{}\n", words.since, text(rule, "since"), text(rule_page, "what"));
    page += &format!(
        "\n## {}\n\n{}\n\n## {}\n\n{}\n",
        words.why,
        text(rule_page, "why"),
        words.mend,
        text(rule_page, "mend")
    );
    page += &format!("\n## {}\n\n", words.messages);
    for message in rule_page["messages"].as_array().into_iter().flatten() {
        let variant =
            message["variant"].as_str().map(|variant| format!("`{variant}`{} ", words.colon)).unwrap_or_default();
        page += &format!("- {variant}{}", text(message, "message"));
        if let Some(help) = message["help"].as_str() {
            page += &format!("  \n  {}{} {help}", words.help, words.colon);
        }
        let facts: Vec<String> = message["data"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .map(|name| format!("`{name}`"))
            .collect();
        if !facts.is_empty() {
            page += &format!("  \n  {}{} {}", words.facts, words.colon, facts.join(", "));
        }
        page.push('\n');
    }
    page + &table(name, words) + &lists(name, words) + &examples(name, words)
}

/// So many places of the model are told by name: a rule that speaks in more concerns whatever has such a value.
const MOST_PLACES: usize = 5;

/// What the problems of the rule hold, variant by variant.
fn table(name: &str, words: &Words) -> String {
    let of_rule = held::OF_CASES.iter().filter(|((rule, _), _)| rule == name);
    let told = |names: &std::collections::BTreeSet<String>| {
        let shown: Vec<String> = names.iter().take(MOST_PLACES).map(|name| format!("`{name}`")).collect();
        let more = names.len().saturating_sub(MOST_PLACES);
        match (shown.is_empty(), more) {
            (true, _) => "–".to_owned(),
            (_, 0) => shown.join(", "),
            _ => format!("{}, … (+ {more})", shown.join(", ")),
        }
    };
    let mut rows = String::new();
    for ((_, variant), held) in of_rule {
        let variant = if variant.is_empty() { "–".to_owned() } else { format!("`{variant}`") };
        let facts: Vec<String> =
            held.data.iter().map(|(name, fact)| self::fact(name, fact, held.count, words)).collect();
        let facts = if facts.is_empty() { "–".to_owned() } else { facts.join("; ") };
        let sometimes = (1..held.count).contains(&held.with_related);
        let not_always = if sometimes { format!(" ({})", words.held.not_always) } else { String::new() };
        let (at, places, related) = (told(&held.at), told(&held.places), told(&held.related));
        rows += &format!("| {variant} | {at} | {places} | {facts} | {related}{not_always} |\n");
    }
    let held = &words.held;
    format!("\n## {}\n\n{}\n\n{}\n|---|---|---|---|---|\n{rows}", held.title, held.intro, held.head)
}

/// A fact in a row: its name, its type, and an example of it.
fn fact(name: &str, fact: &held::Fact, of: usize, words: &Words) -> String {
    let types: Vec<&str> =
        fact.types.iter().map(|one| words.held.types.get(*one).map_or(*one, String::as_str)).collect();
    let example = fact.example.as_str().map_or_else(|| fact.example.to_string(), str::to_owned);
    let short: String = example.chars().take(40).map(|sign| if sign.is_control() { ' ' } else { sign }).collect();
    let cut = if short.len() < example.len() { "…" } else { "" };
    // In a table a bar parts cells, also within code.
    let short = short.replace('|', "\\|");
    let fence = if short.contains('`') { "``" } else { "`" };
    let example = if short.trim().is_empty() { String::new() } else { format!(" ({fence}{short}{cut}{fence})") };
    let not_always = if fact.count < of { format!(", {}", words.held.not_always) } else { String::new() };
    format!("`{name}`{} {}{example}{not_always}", words.colon, types.join(words.held.or.as_str()))
}

/// The published lists by which the rule goes.
fn lists(name: &str, words: &Words) -> String {
    let files = crate::files(&crate::project().join("spec/data"), ".json");
    let links = files.iter().filter_map(|path| {
        let text = std::fs::read_to_string(path).expect("a list can be read");
        let list: Value = serde_json::from_str(&text).expect("a list is JSON");
        let stem = path.file_stem()?.to_string_lossy().into_owned();
        let is_of_rule = list["rules"].as_array()?.iter().any(|rule| rule == name);
        is_of_rule.then(|| format!("[{stem}](../data/{stem}.json), {}", list["date"].as_str().unwrap_or_default()))
    });
    let links: Vec<String> = links.collect();
    if links.is_empty() { String::new() } else { format!("\n{}{} {}\n", words.lists, words.colon, links.join("; ")) }
}

/// What the rule finds, one example for each of its messages, and the first thing that it lets pass.
fn examples(name: &str, words: &Words) -> String {
    let (mut found, mut fine) = (String::new(), String::new());
    let mut variants: Vec<Value> = Vec::new();
    for case in cases_of(name) {
        let problems = problems_of(name, &case, words.language);
        if problems.is_empty() && fine.is_empty() {
            fine = example(&case, &problems, words);
        }
        let new = problems.iter().any(|problem| !variants.contains(&problem["variant"]));
        if new {
            variants.extend(problems.iter().map(|problem| problem["variant"].clone()));
            found += &example(&case, &problems, words);
        }
    }
    let section = |title: &str, text: String| if text.is_empty() { text } else { format!("\n## {title}\n{text}") };
    section(&words.found, found) + &section(&words.fine, fine)
}

/// The document of a case and what is told of it. A case is described in English, so only English pages repeat that.
fn example(case: &Case, problems: &[Value], words: &Words) -> String {
    let mut example = String::from("\n");
    if words.language == Language::default() {
        example += &format!("{}:\n\n", capitalised(&case.description));
    }
    let document = &case.input["document"];
    if document.is_null() {
        // Two versions that are compared: whole, since their versions and states tell.
        let sides = [(&words.before, "before"), (&words.after, "after")].map(|(name, side)| {
            format!("{name}{}\n\n{}", words.colon, fenced("yaml", &block::yaml(&case.input[side]["value"])))
        });
        example += &sides.join("\n");
    } else if let Some(text) = document["text"].as_str() {
        let yaml =
            document["format"] != "json" && !text.trim_start_matches('\u{feff}').trim_start().starts_with(['{', '[']);
        example += &fenced(if yaml { "yaml" } else { "json" }, text);
    } else if let Some(bytes) = document["bytes"].as_str() {
        example += &format!("{}\n\n{}", words.bytes, fenced("text", bytes));
    } else {
        let (value, shortened) = shortened(&document["value"], problems);
        example += &fenced("yaml", &block::yaml(&value));
        if shortened {
            example += &format!("\n{}\n", words.shortened);
        }
    }
    if let Some(at) = case.input["options"]["at"].as_str() {
        example += &format!("\n({} {at})\n", words.date);
    }
    for problem in problems {
        let place = match (problem["range"]["start"]["line"].as_u64(), problem["range"]["start"]["column"].as_u64()) {
            (Some(line), Some(column)) => format!("{} {line}, {} {column}", words.line, words.column),
            _ if problem["pointer"] == "" => words.whole.to_owned(),
            _ => format!("{} `{}`", words.at, text(problem, "pointer")),
        };
        example += &format!("\n> {}{} {}", capitalised(&place), words.colon, text(problem, "message"));
        if let Some(help) = problem["help"].as_str() {
            example += &format!("  \n> {}{} {help}", words.help, words.colon);
        }
        example.push('\n');
    }
    example
}

/// A document without its required keys, where they are all there and nothing is told of them.
fn shortened(document: &Value, problems: &[Value]) -> (Value, bool) {
    let required = ["codesocial", "id", "version", "status", "language", "title"];
    let whole = (document.clone(), false);
    let Some(members) = document.as_object() else { return whole };
    let told = |key: &str| {
        let pointer = format!("/{key}");
        problems.iter().any(|problem| {
            let related = problem["related"].as_array().into_iter().flatten().chain([problem]);
            related.into_iter().filter_map(|place| place["pointer"].as_str()).any(|place| place.starts_with(&pointer))
        })
    };
    if members.len() == required.len() || !required.iter().all(|key| members.contains_key(*key)) {
        return whole;
    }
    let kept = members.iter().filter(|(key, _)| !required.contains(&key.as_str()) || told(key));
    (Value::Object(kept.map(|(key, value)| (key.clone(), value.clone())).collect()), true)
}

/// A block of code; its fence is longer than any in the text.
fn fenced(kind: &str, text: &str) -> String {
    let fence = if text.contains("```") { "````" } else { "```" };
    format!("{fence}{kind}\n{}\n{fence}\n", text.trim_end_matches('\n'))
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn text(object: &Value, key: &str) -> String {
    object[key].as_str().unwrap_or_default().to_owned()
}

fn answer(operation: &str, input: &Value) -> Value {
    let output = call(operation, &input.to_string()).unwrap_or_else(|error| panic!("{operation}: {error}"));
    serde_json::from_str(&output).expect("an output is JSON")
}
