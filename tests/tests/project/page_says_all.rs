//! Whatever a document says stands on its page, or in the list of what the page leaves out: walked over every key of the schema, so that a key
//! that is new to the model is asked for by itself.

use std::collections::{BTreeMap, BTreeSet};

use codesocial_core::call;
use codesocial_tests::project;
use serde_json::{Value, json};

/// What the page leaves out, and why. A part stands for all of its keys.
const LEFT_OUT: [(&str, &str); 3] = [
    ("Document.$schema", "it helps editors, and is no part of what is adopted"),
    ("Document.codesocial", "it tells tools which format they read"),
    ("Document.record", "what happened since is no part of the text; the card says who adopted it"),
];

struct Walk {
    schema: Value,
    document: Value,
    /// The place of each value, with its part and key and the schema of the value.
    places: Vec<Place>,
}

#[derive(Debug, Clone)]
struct Place {
    pointer: String,
    part: String,
    key: String,
    schema: Value,
}

impl Place {
    fn name(&self) -> String {
        format!("{}.{}", self.part, self.key)
    }

    fn is_left_out(&self) -> bool {
        let name = self.name();
        LEFT_OUT.iter().any(|(one, _)| *one == name) || self.pointer.starts_with("/record/")
    }
}

impl Walk {
    fn new() -> Walk {
        let read = |path: &str| -> Value {
            serde_json::from_str(&std::fs::read_to_string(project().join(path)).unwrap()).unwrap()
        };
        let schema = read("schema/codesocial.schema.json");
        let mut document = read("tests/documents/sample-every-key.codesocial.json");
        // Once in each period is what the period says by itself.
        *document.pointer_mut("/dimensions/social/commitments/0/every/atLeast").unwrap() = json!(2);
        let mut walk = Walk { schema: schema.clone(), document: document.clone(), places: Vec::new() };
        walk.object("Document", &schema, &document, "");
        walk
    }

    fn definition(&self, schema: &Value) -> Option<(String, Value)> {
        let name = schema["$ref"].as_str()?.strip_prefix("#/$defs/")?;
        Some((name.to_owned(), self.schema["$defs"][name].clone()))
    }

    fn object(&mut self, part: &str, schema: &Value, value: &Value, pointer: &str) {
        for (key, inner) in value.as_object().into_iter().flatten() {
            let Some(property) = schema["properties"].get(key) else { continue };
            let pointer = format!("{pointer}/{key}");
            let place =
                Place { pointer: pointer.clone(), part: part.to_owned(), key: key.clone(), schema: property.clone() };
            self.places.push(place);
            self.value(property, inner, &pointer);
        }
    }

    /// Walks a value by the branch of its schema that fits it.
    fn value(&mut self, schema: &Value, value: &Value, pointer: &str) {
        if let Some((name, definition)) = self.definition(schema) {
            match value.is_object() && definition.get("properties").is_some() {
                true => self.object(&name, &definition, value, pointer),
                false => self.value(&definition, value, pointer),
            }
        }
        for branch in schema["anyOf"].as_array().into_iter().flatten() {
            let required = self.definition(branch).map(|(_, one)| one["required"].clone()).unwrap_or_default();
            let required = required.as_array().cloned().unwrap_or_default();
            if required.iter().all(|key| value.get(key.as_str().unwrap_or_default()).is_some()) {
                self.value(branch, value, pointer);
            }
        }
        for (number, item) in value.as_array().into_iter().flatten().enumerate() {
            self.value(&schema["items"], item, &format!("{pointer}/{number}"));
        }
    }

    /// The part that the values of a schema are, through the branches that have only one.
    fn part_of(&self, schema: &Value) -> String {
        self.definition(schema).map(|(name, _)| name).unwrap_or_default()
    }

    fn words(&self, schema: &Value) -> Vec<String> {
        let Some((_, definition)) = self.definition(schema) else { return Vec::new() };
        let own = definition["enum"].as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned);
        let branches = definition["anyOf"].as_array().into_iter().flatten().flat_map(|branch| self.words(branch));
        own.chain(branches).collect()
    }

    /// The first place of each key of each part.
    fn first_places(&self) -> Vec<Place> {
        let mut seen = BTreeSet::new();
        self.places.iter().filter(|place| seen.insert(place.name())).cloned().collect()
    }
}

/// The page without the digests at its foot, which change with everything.
fn page(document: &Value, language: &str, notation: &str) -> String {
    let input = json!({
        "document": {"value": document}, "notation": notation, "options": {"language": language, "select": ["unknown-key"]}
    });
    let output: Value = serde_json::from_str(&call("page", &input.to_string()).unwrap()).unwrap();
    let text = output["text"].as_str().unwrap_or_default();
    let (text, foot) = text.rsplit_once(if notation == "html" { "<footer>" } else { "\n---\n" }).unwrap();
    let foot: Vec<&str> = foot.lines().filter(|line| !line.contains("sha256:")).collect();
    format!("{text}{}", foot.join("\n"))
}

/// The words of a page, with one blank between each two.
fn plain(page: &str) -> String {
    let words: String = page
        .split('<')
        .map(|piece| {
            piece.split_once('>').map_or(piece.to_owned(), |(tag, text)| match tag {
                address if address.starts_with("https:") => format!("{address} {text}"),
                _ => format!(" {text}"),
            })
        })
        .collect();
    words.replace(['*', '\\'], "").split_whitespace().collect::<Vec<_>>().join(" ")
}

const LANGUAGES: [&str; 2] = ["en", "fr"];
const NOTATIONS: [&str; 2] = ["html", "markdown"];

fn with(document: &Value, pointer: &str, value: Value) -> Value {
    let mut changed = document.clone();
    *changed.pointer_mut(pointer).expect(pointer) = value;
    changed
}

fn without(document: &Value, place: &Place) -> Value {
    let mut changed = document.clone();
    let (around, key) = place.pointer.rsplit_once('/').unwrap();
    changed.pointer_mut(around).unwrap().as_object_mut().unwrap().remove(key);
    changed
}

#[test]
fn the_sample_has_every_key() {
    let walk = Walk::new();
    let had: BTreeSet<String> = walk.places.iter().map(Place::name).collect();
    let mut missing = Vec::new();
    let definitions = walk.schema["$defs"].as_object().unwrap();
    for (part, schema) in definitions.iter().map(|(name, one)| (name.as_str(), one)).chain([("Document", &walk.schema)])
    {
        let keys = schema["properties"].as_object().into_iter().flatten().map(|(key, _)| key);
        let keys = keys.filter(|key| !["statedIn", "note", "notStated", "setBy"].contains(&key.as_str()));
        missing.extend(keys.map(|key| format!("{part}.{key}")).filter(|name| !had.contains(name)));
    }
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn every_text_stands_on_the_page() {
    let walk = Walk::new();
    let mut document = walk.document.clone();
    let mut tokens: Vec<(String, Place)> = Vec::new();
    let mut number = 0;
    for place in &walk.places {
        let mut set = |value: &mut Value| {
            number += 1;
            match value {
                Value::String(text) => *text = format!("Zq{number}z"),
                Value::Object(texts) if !texts.contains_key("fromArticle") && !texts.contains_key("act") => {
                    texts.iter_mut().for_each(|(tag, text)| *text = json!(format!("Zq{number}z{tag}")));
                }
                _ => return,
            }
            tokens.push((format!("Zq{number}z"), place.clone()));
        };
        let is_text =
            |schema: &Value| ["Text", "Note", "Content", "ScopeItem"].contains(&walk.part_of(schema).as_str());
        let value = document.pointer_mut(&place.pointer).unwrap();
        match value {
            Value::Array(items) if is_text(&place.schema["items"]) => items.iter_mut().for_each(&mut set),
            value if is_text(&place.schema) => set(value),
            _ => {}
        }
    }
    assert!(tokens.len() > 150, "{}", tokens.len());
    for language in LANGUAGES {
        for notation in NOTATIONS {
            let page = page(&document, language, notation);
            let absent = tokens.iter().filter(|(token, place)| !place.is_left_out() && !page.contains(token.as_str()));
            let absent: Vec<(String, &str)> = absent.map(|(_, place)| (place.name(), place.pointer.as_str())).collect();
            assert_eq!(absent, Vec::new(), "{language} {notation}");
        }
    }
}

#[test]
fn nothing_can_go_without_the_page_changing() {
    let walk = Walk::new();
    let whole = page(&walk.document, "fr", "markdown");
    let unsaid = walk.first_places().into_iter().filter(|place| !place.is_left_out()).filter(|place| {
        let less = without(&walk.document, place);
        page(&less, "fr", "markdown") == whole
    });
    let unsaid: Vec<String> = unsaid.map(|place| place.name()).collect();
    assert_eq!(unsaid, Vec::<String>::new());
}

#[test]
fn every_number_and_day_stands_on_the_page() {
    let walk = Walk::new();
    let mut unsaid = Vec::new();
    for place in walk.first_places().into_iter().filter(|place| !place.is_left_out()) {
        let value = walk.document.pointer(&place.pointer).unwrap();
        let (set, said) = match (value, walk.part_of(&place.schema).as_str()) {
            (_, "SanctionLevel") => (json!(7), ["Gravity: 7", "Gravité : 7"]),
            (_, "Share") => (json!(0.375), ["0.375", "0,375"]),
            (Value::Number(_), _) => (json!(4711), ["4711", "4711"]),
            (_, "Date" | "PartialDate") => (json!("2031-07-19"), ["19 July 2031", "19 juillet 2031"]),
            (_, "Time" | "Lifetime") => (json!("P47M"), ["47 months", "47 mois"]),
            (_, "DayOfYear") => (json!("--07-19"), ["19 July", "19 juillet"]),
            (_, "Iri") => (json!("https://zq.example/zq"), ["https://zq.example/zq"; 2]),
            (_, "Digest") => (json!(format!("sha256:{}", "47".repeat(32))), ["474747"; 2]),
            _ => continue,
        };
        let changed = with(&walk.document, &place.pointer, set);
        for ((language, said), notation) in LANGUAGES.into_iter().zip(said).zip(NOTATIONS) {
            if !plain(&page(&changed, language, notation)).contains(said) {
                unsaid.push(format!("{} in {language}, {notation}: {said}", place.name()));
            }
        }
    }
    assert_eq!(unsaid, Vec::<String>::new());
}

/// Words that people use too: in French the same, `two-round` in English.
const USUAL: [&str; 10] = [
    "absence",
    "exclusion",
    "restriction",
    "consensus",
    "service",
    "collaboration",
    "sanction",
    "secret",
    "dissolution",
    "two-round",
];

#[test]
fn what_is_chosen_is_said_in_words() {
    let walk = Walk::new();
    let mut wrong = Vec::new();
    for place in walk.first_places().into_iter().filter(|place| !place.is_left_out()) {
        let words = walk.words(&place.schema);
        let at = |word: &str, language| page(&with(&walk.document, &place.pointer, json!(word)), language, "markdown");
        for language in LANGUAGES {
            let mut pages: BTreeMap<String, &str> = BTreeMap::new();
            let whole = page(&walk.document, language, "markdown");
            for word in &words {
                let page = at(word, language);
                let lines: BTreeSet<&str> = whole.lines().collect();
                let new: Vec<&str> = page.lines().filter(|line| !lines.contains(line)).collect();
                let raw = |line: &&&str| {
                    line.split(|sign: char| !sign.is_alphanumeric() && sign != '-').any(|one| one == word)
                };
                let is_key = word.contains('-') || word.chars().any(char::is_uppercase);
                if (language == "fr" || is_key) && !USUAL.contains(&word.as_str()) {
                    wrong.extend(new.iter().filter(raw).map(|line| format!("{} {word}: {line}", place.name())));
                }
                if let Some(other) = pages.insert(page, word) {
                    wrong.push(format!("{}: {word} is said as {other}, in {language}", place.name()));
                }
            }
        }
        if walk.document.pointer(&place.pointer).unwrap().is_boolean() {
            let [yes, no] =
                [true, false].map(|one| page(&with(&walk.document, &place.pointer, json!(one)), "fr", "html"));
            if yes == no {
                wrong.push(format!("{}: true is said as false", place.name()));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn what_any_object_may_have_is_said_of_every_object() {
    let walk = Walk::new();
    let whole = page(&walk.document, "fr", "markdown");
    let mut unsaid = Vec::new();
    let mut seen = BTreeSet::new();
    for place in walk.places.iter().filter(|place| !place.is_left_out()) {
        let Some((around, _)) = place.pointer.rsplit_once('/') else { continue };
        let definition = if place.part == "Document" { &walk.schema } else { &walk.schema["$defs"][&place.part] };
        if definition["properties"].get("note").is_none() || !seen.insert(place.part.clone()) {
            continue;
        }
        let object = walk.document.pointer(around).unwrap();
        let has = |key: &&String| {
            object.get(key.as_str()).is_none()
                && !["id", "note", "statedIn", "notStated", "setBy"].contains(&key.as_str())
        };
        let key = definition["properties"].as_object().unwrap().keys().find(has).cloned();
        let key = key.unwrap_or_else(|| place.key.clone());
        for (name, value, said) in [
            ("note", json!("Zqnote"), "Zqnote"),
            ("notStated", json!([key]), "e texte ne dit pas"),
            ("setBy", json!({ key.as_str(): "treasury" }), " fixe"),
        ] {
            let mut changed = walk.document.clone();
            changed.pointer_mut(around).unwrap()[name] = value;
            let page = page(&changed, "fr", "markdown");
            if page == whole || !page.contains(said) {
                unsaid.push(format!("{} {name} {key}", place.part));
            }
        }
    }
    assert!(seen.len() > 40, "{seen:?}");
    assert_eq!(unsaid, Vec::<String>::new());
}
