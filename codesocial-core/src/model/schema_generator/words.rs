//! The words of the schema in each language: titles, and the descriptions of every language but English,
//! whose descriptions are the comments of the types.

use crate::model::document::Annotations;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// The titles in English and the words of every other language.
#[derive(Debug, Clone)]
pub struct Words {
    english: BTreeMap<String, Definition>,
    translations: Vec<(String, BTreeMap<String, Definition>)>,
}

/// The words of one definition.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Definition {
    title: String,
    #[serde(default)]
    description: String,
    #[serde(default)]
    keys: BTreeMap<String, Key>,
    #[serde(default)]
    values: BTreeMap<String, String>,
}

/// The words of one key.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Key {
    title: String,
    #[serde(default)]
    description: String,
}

impl Words {
    /// The words that come with this crate.
    ///
    /// # Errors
    /// The files that are not well formed, one sentence each.
    pub fn built_in() -> Result<Self, Vec<String>> {
        Self::read(
            include_str!("../../../messages/en/model.json"),
            &[("fr", include_str!("../../../messages/fr/model.json"))],
        )
    }

    /// Words from the text of their files: the English titles, then each other language with its tag.
    ///
    /// # Errors
    /// The files that are not well formed, one sentence each.
    pub fn read(english: &str, translations: &[(&str, &str)]) -> Result<Self, Vec<String>> {
        let mut problems = Vec::new();
        let mut parse = |language: &str, json: &str| {
            serde_json::from_str(json).unwrap_or_else(|error| {
                problems.push(format!("{language}: {error}"));
                BTreeMap::new()
            })
        };
        let english = parse("en", english);
        let translations =
            translations.iter().map(|(language, json)| ((*language).to_owned(), parse(language, json))).collect();
        if problems.is_empty() { Ok(Self { english, translations }) } else { Err(problems) }
    }

    /// Gives a definition and its keys their titles and translations.
    pub(super) fn apply(&self, name: &str, definition: &mut Map<String, Value>, problems: &mut Vec<String>) {
        let words = self.english.get(name);
        title(definition, "en", name, words.map(|words| words.title.as_str()), problems);
        self.apply_to_keys(name, definition, words.map(|words| &words.keys), problems);

        let values = strings(definition.get("enum"));
        let mut all = Map::new();
        for (language, translation) in &self.translations {
            let Some(words) = translation.get(name) else {
                problems.push(format!("{language}: `{name}` has no words"));
                continue;
            };
            let mut translated = full(language, name, &words.title, &words.description, problems);
            if !values.is_empty() {
                let descriptions: Vec<_> = values
                    .iter()
                    .map(|value| {
                        let words = words.values.get(value).map(String::as_str).unwrap_or_default();
                        if words.is_empty() {
                            problems.push(format!("{language}: the value `{value}` of `{name}` has no words"));
                        }
                        words
                    })
                    .collect();
                translated.insert("enumDescriptions".to_owned(), json!(descriptions));
            }
            for value in words.values.keys().filter(|value| !values.contains(value)) {
                problems.push(format!("{language}: the value `{value}` of `{name}` is not in the model"));
            }
            all.insert(language.clone(), Value::Object(translated));
        }
        definition.insert("x-translations".to_owned(), Value::Object(all));
    }

    fn apply_to_keys(
        &self,
        name: &str,
        definition: &mut Map<String, Value>,
        titles: Option<&BTreeMap<String, Key>>,
        problems: &mut Vec<String>,
    ) {
        let mut none = Map::new();
        let properties = match definition.get_mut("properties") {
            Some(Value::Object(properties)) => properties,
            _ => &mut none,
        };
        let translations = self.translations.iter().filter_map(|(language, words)| Some((language, words.get(name)?)));
        let translated = translations.clone().map(|(language, words)| (language.as_str(), &words.keys));
        for (language, keys) in titles.map(|keys| ("en", keys)).into_iter().chain(translated) {
            for key in keys.keys().filter(|key| !properties.contains_key(*key)) {
                problems.push(format!("{language}: `{name}.{key}` is not in the model"));
            }
        }
        for (key, property) in properties {
            let Value::Object(property) = property else { continue };
            if Annotations::KEYS.contains(&key.as_str()) {
                // It means the same on every object: its words are those of its definition.
                continue;
            }
            let place = format!("{name}.{key}");
            let words = titles.and_then(|keys| keys.get(key));
            title(property, "en", &place, words.map(|words| words.title.as_str()), problems);
            let mut all = Map::new();
            for (language, words) in &self.translations {
                let Some(words) = words.get(name).and_then(|words| words.keys.get(key)) else {
                    problems.push(format!("{language}: `{place}` has no words"));
                    continue;
                };
                let words = full(language, &place, &words.title, &words.description, problems);
                all.insert(language.clone(), Value::Object(words));
            }
            property.insert("x-translations".to_owned(), Value::Object(all));
        }
    }

    /// Adds a problem for each definition that has words and is not in the model.
    pub(super) fn left_over(&self, is_in_model: impl Fn(&str) -> bool, problems: &mut Vec<String>) {
        let translations = self.translations.iter().map(|(language, words)| (language.as_str(), words));
        for (language, words) in std::iter::once(("en", &self.english)).chain(translations) {
            for name in words.keys().filter(|name| !is_in_model(name)) {
                problems.push(format!("{language}: `{name}` is not in the model"));
            }
        }
    }
}

/// The English title of a schema that has its English description from the types.
fn title(
    schema: &mut Map<String, Value>,
    language: &str,
    place: &str,
    title: Option<&str>,
    problems: &mut Vec<String>,
) {
    match title {
        Some(title) if !title.is_empty() => {
            schema.insert("title".to_owned(), json!(title));
        }
        _ => problems.push(format!("{language}: `{place}` has no title")),
    }
    if !schema.contains_key("description") {
        problems.push(format!("{language}: `{place}` has no description"));
    }
}

/// A title and a description, both of them there.
fn full(language: &str, place: &str, title: &str, description: &str, problems: &mut Vec<String>) -> Map<String, Value> {
    let mut words = Map::new();
    for (what, text) in [("title", title), ("description", description)] {
        if text.is_empty() {
            problems.push(format!("{language}: `{place}` has no {what}"));
        }
        words.insert(what.to_owned(), json!(text));
    }
    words
}

fn strings(values: Option<&Value>) -> Vec<String> {
    let list = values.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    list.iter().filter_map(Value::as_str).map(str::to_owned).collect()
}
