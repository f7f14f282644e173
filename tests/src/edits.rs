//! What writers do to a document in parallel: each edit leaves a word of its own, so that nobody's work can get lost unseen.

use serde_json::{Value, json};

use crate::chance::Chance;

/// A writer with a name that is in every word that they add.
#[derive(Debug)]
pub struct Writer {
    name: &'static str,
    words: usize,
    chance: Chance,
}

/// The lists of elements of a document, as JSON Pointers.
fn lists(document: &Value) -> Vec<String> {
    let mut found = vec!["/stakeholders".to_owned(), "/indicators".to_owned(), "/record/actions".to_owned()];
    for (name, dimension) in document["dimensions"].as_object().into_iter().flatten() {
        for key in ["principles", "commitments", "models"] {
            if dimension.get(key).is_some() {
                found.push(format!("/dimensions/{name}/{key}"));
            }
        }
    }
    found.retain(|pointer| document.pointer(pointer).and_then(Value::as_array).is_some_and(|list| !list.is_empty()));
    found
}

impl Writer {
    /// A writer; the same seed does the same.
    pub fn new(name: &'static str, seed: u64) -> Writer {
        Writer { name, words: 0, chance: Chance::new(seed) }
    }

    fn word(&mut self) -> String {
        self.words += 1;
        format!("{}{}z", self.name, self.words)
    }

    /// Whether a word is one of this writer's.
    pub fn wrote(&self, word: &str) -> bool {
        let number = word.strip_prefix(self.name).and_then(|rest| rest.strip_suffix('z'));
        number.is_some_and(|number| !number.is_empty() && number.bytes().all(|digit| digit.is_ascii_digit()))
    }

    /// The words of this writer in a text.
    pub fn words_in(&self, text: &str) -> std::collections::BTreeSet<String> {
        let words = text.split(|character: char| !character.is_alphanumeric());
        words.filter(|word| self.wrote(word)).map(str::to_owned).collect()
    }

    /// One edit somewhere.
    pub fn edit(&mut self, document: &mut Value) {
        let lists = lists(document);
        if lists.is_empty() {
            return;
        }
        let place = self.chance.pick::<String>(&lists).clone();
        let other = self.chance.pick::<String>(&lists).clone();
        let word = self.word();
        let Some(items) = document.pointer_mut(&place).and_then(Value::as_array_mut) else { return };
        let number = self.chance.below(items.len());
        match self.chance.below(11) {
            0 => items[number]["x-note"] = json!(word),
            1..=3 => {
                let key = if items[number].get("text").is_some() { "text" } else { "name" };
                let text = items[number][key].as_str().unwrap_or_default().to_owned();
                let mut words: Vec<&str> = text.split(' ').collect();
                let at = self.chance.below(words.len());
                words[at] = &word;
                items[number][key] = json!(words.join(" "));
            }
            4 => {
                let mut item = items[number].clone();
                item["id"] = json!(word);
                items.push(item);
            }
            5 => {
                let mut item = items[number].clone();
                item["id"] = json!(word);
                items.insert(number, item);
            }
            6 => drop(items.remove(number)),
            7 => {
                let item = items.remove(number);
                let at = self.chance.below(items.len() + 1);
                items.insert(at, item);
            }
            8 => items.sort_by_key(|item| item["id"].to_string()),
            9 => {
                let item = items[number].as_object_mut().expect("an element is an object");
                let keys: Vec<String> = item.keys().filter(|key| *key != "id").cloned().collect();
                if !keys.is_empty() {
                    item.shift_remove(self.chance.pick::<String>(&keys));
                }
            }
            _ if place.rsplit('/').next() == other.rsplit('/').next() && items.len() > 1 => {
                let item = items.remove(number);
                if let Some(list) = document.pointer_mut(&other).and_then(Value::as_array_mut) {
                    list.push(item);
                }
            }
            _ => {
                if let Some(by) = items[number].get_mut("by").and_then(Value::as_array_mut) {
                    by.push(json!("foyers"));
                }
            }
        }
    }

    /// A text with comments of this writer above some lines.
    pub fn comment(&mut self, yaml: &str) -> String {
        let mut commented = String::new();
        for line in yaml.split_inclusive('\n') {
            let content = line.trim_start();
            let entry = content.starts_with("- id:") || content.starts_with("force:") || content.starts_with("title:");
            if entry && self.chance.below(6) == 0 {
                let word = self.word();
                commented.push_str(&format!("{}# {word}\n", &line[..line.len() - content.len()]));
            }
            commented.push_str(line);
        }
        commented
    }
}
