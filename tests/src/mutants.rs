//! Documents with something changed: by accident, or as a writer might.

use serde_json::{Value, json};

use crate::chance::Chance;

/// All places of a document, as JSON Pointers.
pub fn places(value: &Value, here: String, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (key, inner) in members {
                let key = key.replace('~', "~0").replace('/', "~1");
                places(inner, format!("{here}/{key}"), found);
            }
        }
        Value::Array(items) => {
            for (number, inner) in items.iter().enumerate() {
                places(inner, format!("{here}/{number}"), found);
            }
        }
        _ => {}
    }
    found.push(here);
}

/// Strings around the borders of every form.
pub const STRINGS: &[&str] = &[
    "",
    " ",
    "a",
    "A",
    "a-",
    "-a",
    "a--b",
    "a-1",
    "1a",
    "é",
    "a b",
    "a\n",
    "2026-11-22",
    "2026-11-31",
    "2026-13-01",
    "2026-00-10",
    "2026-1-1",
    "2026",
    "2026-11",
    "2026-11-22 ",
    "20261122",
    "P1Y",
    "P",
    "PT",
    "P1M1Y",
    "P1Y1D",
    "P2W",
    "P2W1D",
    "PT1H1S",
    "P1YT",
    "P00001Y",
    "P1.5Y",
    "-P1Y",
    "P1W2W",
    "1.0.0",
    "1.0",
    "01.0.0",
    "1.0.0-",
    "1.0.0-rc.1",
    "1.0.0-01",
    "1.0.0-0a",
    "1.0.0+b.01",
    "1.0.0+",
    "1.0.0-a+b",
    "1.0.0--",
    "1.0",
    "2.0",
    "fr",
    "f",
    "fr-",
    "fr-FR",
    "français",
    "fr_FR",
    "abcdefgh",
    "abcdefghi",
    "x-y",
    "en-a-bbb",
    "https://example.org",
    "https://example.org/#a",
    "https://example.org/#A",
    "https://example.org/#a#b",
    "https:",
    "http://é.fr/ü",
    "urn:x:y",
    "1http://a",
    "a:b#c-d",
    "http://a b",
    "mailto:a@b",
    "2/3",
    "0/1",
    "1/0",
    "1/1000000",
    "999999/1",
    "2/3/4",
    "+1/2",
    "EUR",
    "eur",
    "EURO",
    "MIT",
    "MIT OR Apache-2.0",
    "MIT  OR X",
    " MIT",
    "(MIT)",
    "CC,BY",
    "none",
    "None",
    "must",
    "MUST",
    "must-not",
    "memberOf",
    "sha256:ab",
    "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "sha256:E3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "day",
    "true",
    "1e3",
    "\u{7f}:\u{7f}",
    "a:\u{7f}",
    "a:b\u{a0}c",
];

/// Changes a document at one place.
pub fn mutate(document: &mut Value, donor: &Value, chance: &mut Chance) {
    let mut all = Vec::new();
    places(document, String::new(), &mut all);
    let place = chance.pick(&all).clone();
    let mut given = Vec::new();
    places(donor, String::new(), &mut given);
    let gift = donor.pointer(chance.pick::<String>(&given)).cloned().unwrap_or(Value::Null);
    let Some(value) = document.pointer_mut(&place) else { return };
    match (value, chance.below(12)) {
        (Value::Object(members), 0..=2) if !members.is_empty() => {
            let key = members.keys().nth(chance.below(members.len())).cloned().expect("there is a key");
            let inner = members.shift_remove(&key).expect("the key is there");
            match chance.below(6) {
                0 => {}
                1 => drop(members.insert(format!("{key}s"), inner)),
                2 => drop(members.insert(format!("x-{key}"), inner)),
                3 => drop(members.insert(key.to_uppercase(), inner)),
                4 => drop(members.insert(key, Value::Null)),
                _ => drop(members.insert(key, gift)),
            }
        }
        (Value::Object(members), 3..=5) => {
            let keys = [
                "id", "text", "x-a", "X-a", "x-", "title", "fr", "f", "", "force", "$schema", "within", "every",
                "unknown",
            ];
            members.insert((*chance.pick(&keys)).to_owned(), gift);
        }
        (Value::Array(items), 0..=3) => items.push(gift),
        (Value::Array(items), 4..=5) => drop(items.pop()),
        (Value::String(text), 0..=9) => (*chance.pick(STRINGS)).clone_into(text),
        (Value::Number(number), 0..=8) => {
            let numbers = [
                json!(0),
                json!(1),
                json!(-1),
                json!(0.5),
                json!(1.0),
                json!(1.5),
                json!(9),
                json!(10),
                json!(1e300),
                json!(9_007_199_254_740_993_u64),
            ];
            *number = chance.pick(&numbers).as_number().cloned().expect("a number");
        }
        (value, _) => {
            let others = [
                Value::Null,
                json!(true),
                json!(1),
                json!(0.5),
                json!("2026-11-22"),
                json!([]),
                json!({}),
                json!([null]),
                json!({"fr": "x"}),
                gift,
            ];
            *value = chance.pick(&others).clone();
        }
    }
}

/// Changes a document as a writer might: a key left out, an own key added, another value under the same key.
pub fn edit(document: &mut Value, donor: &Value, chance: &mut Chance) {
    let mut all = Vec::new();
    places(document, String::new(), &mut all);
    let place = chance.pick::<String>(&all).clone();
    let key = place.rsplit('/').next().unwrap_or_default().to_owned();
    let mut given = Vec::new();
    places(donor, String::new(), &mut given);
    given.retain(|other| other.rsplit('/').next() == Some(&key));
    let gift = (!given.is_empty()).then(|| donor.pointer(chance.pick::<String>(&given)).cloned()).flatten();
    let Some(value) = document.pointer_mut(&place) else { return };
    match (value, chance.below(3)) {
        (Value::Object(members), 0) => drop(members.insert("x-own".to_owned(), json!({"any": [null, 1]}))),
        (Value::Object(members), 1) => {
            drop(members.keys().next_back().cloned().and_then(|key| members.shift_remove(&key)))
        }
        (Value::Array(items), _) if !items.is_empty() => items.push(chance.pick::<Value>(&items.clone()).clone()),
        (value, _) => *value = gift.unwrap_or_else(|| value.clone()),
    }
}
