//! The whole model as one tree, `spec/model-tree.md`: a line for each key, from what `explain` says of it.

use std::collections::BTreeMap;

use codesocial_core::Language;
use codesocial_core::model::Annotations;
use serde_json::{Value, json};

use crate::rule_pages::{ModelWords, Words};
use crate::tables::answer;

/// The page of a language, and the names of the keys in it, each as often as it has a line.
pub fn page(language: Language) -> (String, Vec<String>) {
    let words = Words::of(language).model;
    let mut tree = Tree { language, words, text: String::new(), places: BTreeMap::new(), keys: Vec::new() };
    tree.text = format!(
        "<!-- {}, `UPDATE=1 cargo test --test project model_pages` -->\n# {}\n\n{}\n\n",
        tree.words.generated, tree.words.title, tree.words.intro
    );
    tree.part("Document", "", 0);
    tree.annotations();
    (tree.text, tree.keys)
}

struct Tree {
    language: Language,
    words: ModelWords,
    text: String,
    /// The parts whose keys stand in the page, each with the path where they do.
    places: BTreeMap<String, String>,
    keys: Vec<String>,
}

impl Tree {
    fn explained(&self, name: &str) -> Value {
        answer("explain", &json!({ "name": name, "language": self.language.tag() }))["explanation"].take()
    }

    /// The keys of a part that stands at a path.
    fn part(&mut self, part: &str, path: &str, depth: usize) {
        for key in self.explained(part)["keys"].as_array().into_iter().flatten() {
            let text = |name: &str| key[name].as_str().unwrap_or_default();
            let (name, list) = (text("name"), self.explained(text("name")));
            let here = if path.is_empty() { text("key").to_owned() } else { format!("{path}.{}", text("key")) };
            let parts: Vec<String> = list["form"]["parts"]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(|part| Some(part.as_str()?.to_owned()))
                .collect();
            let parts: Vec<String> = parts.into_iter().filter(|part| self.has_keys(part)).collect();
            let required =
                if key["required"] == true { format!(", **{}**", self.words.required) } else { String::new() };
            let known: Vec<&String> = parts.iter().filter_map(|part| self.places.get(part)).collect();
            let see = match known.first() {
                Some(place) => format!(" ({} `{place}`)", self.words.see),
                None => String::new(),
            };
            self.text += &format!(
                "{}- `{}`{required} — {}{} {}{see}\n",
                "  ".repeat(depth),
                text("key"),
                text("title"),
                self.words.colon,
                text("form")
            );
            self.keys.push(name.to_owned());
            for part in parts {
                if !self.places.contains_key(&part) {
                    self.places.insert(part.clone(), here.clone());
                    self.part(&part, &here, depth + 1);
                }
            }
        }
    }

    /// The keys that any object may have: each is a part of its own, named like it.
    fn annotations(&mut self) {
        self.text += &format!("\n{}\n\n", self.words.anywhere);
        for key in Annotations::KEYS {
            let explained = self.explained(key);
            let (title, form) = (&explained["title"], &explained["form"]["words"]);
            let told = |text: &Value| text.as_str().unwrap_or_default().to_owned();
            self.text += &format!("- `{key}` — {}{} {}\n", told(title), self.words.colon, told(form));
        }
    }

    fn has_keys(&self, part: &str) -> bool {
        self.explained(part)["keys"].as_array().is_some_and(|keys| !keys.is_empty())
    }
}
