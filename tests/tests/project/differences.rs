//! The laws of comparing: nothing differs from itself, no difference is passed over, and a patch leads exactly where the
//! other document is.

use std::collections::{BTreeMap, BTreeSet};

use codesocial_core::{
    call,
    compare::{CHANGES, Effect},
};
use codesocial_tests::chance::Chance;
use codesocial_tests::{documents, generated, mutants};
use serde_json::{Value, json};

fn diff(before: &Value, after: &Value) -> Value {
    let input =
        json!({"before": {"value": before}, "after": {"value": after}, "patch": true, "options": {"language": "en"}});
    serde_json::from_str(&call("diff", &input.to_string()).unwrap()).unwrap()
}

fn sample() -> Value {
    let path = codesocial_tests::project().join("tests/documents/sample-every-key.codesocial.json");
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn kinds(report: &Value) -> Vec<String> {
    let mut kinds: Vec<String> = report["changes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|change| change["kind"].as_str().unwrap().to_owned())
        .collect();
    kinds.sort();
    kinds
}

/// The document after the patch of a report.
fn patched(before: &Value, report: &Value) -> Value {
    let patch: json_patch::Patch = serde_json::from_value(report["patch"].clone()).expect("a patch");
    let mut document = before.clone();
    json_patch::patch(&mut document, &patch).expect("the patch can be applied");
    document
}

#[test]
fn nothing_differs_from_itself() {
    for document in [sample(), generated::document(30_000)] {
        let report = diff(&document, &document);
        assert_eq!(report["same"], true);
        assert_eq!(report["patch"], json!([]));
        assert_eq!(report["version"]["calledFor"], json!({"least": "none", "most": "none"}));
    }
}

#[test]
fn a_difference_at_any_place_is_reported() {
    let before = sample();
    let mut places = Vec::new();
    mutants::places(&before, String::new(), &mut places);
    let mut missed = Vec::new();
    for place in places.iter().filter(|place| !place.is_empty()) {
        let (parent, key) = place.rsplit_once('/').unwrap();
        let key = key.replace("~1", "/").replace("~0", "~");
        let mut without = before.clone();
        match without.pointer_mut(parent).unwrap() {
            Value::Object(members) => drop(members.shift_remove(&key)),
            Value::Array(items) => drop(items.remove(key.parse().unwrap())),
            _ => unreachable!("a scalar holds nothing"),
        }
        let mut other = before.clone();
        let value = other.pointer_mut(place).unwrap();
        *value = match &*value {
            Value::String(text) => json!(format!("{text}x")),
            Value::Number(number) => json!(number.as_f64().unwrap() + 1.0),
            Value::Bool(value) => json!(!value),
            Value::Object(_) => json!({"x-other": 1}),
            Value::Array(_) => json!([]),
            Value::Null => json!(1),
        };
        for (what, after) in [("left out", without), ("changed", other)] {
            for (what, one, two) in [(what, &before, &after), ("the way back", &after, &before)] {
                let report = diff(one, two);
                if report["same"] == true || report["changes"].as_array().unwrap().is_empty() {
                    missed.push(format!("{place} {what}"));
                }
                assert!(equal(&patched(one, &report), two), "{place} {what}: {}", report["patch"]);
            }
        }
    }
    assert!(missed.is_empty(), "differences that are not reported:\n{}", missed.join("\n"));
}

#[test]
fn a_patch_leads_exactly_to_the_other_document() {
    let all: Vec<Value> = documents::values().into_iter().chain([sample()]).collect();
    let mut chance = Chance::new(7);
    let mut patches = 0;
    for round in 0..600 {
        let before = chance.pick::<Value>(&all).clone();
        let mut after = before.clone();
        for _ in 0..=round % 12 {
            let donor = chance.pick::<Value>(&all).clone();
            mutants::edit(&mut after, &donor, &mut chance);
        }
        shuffle(&mut after, &mut chance);
        if !after.is_object() {
            continue;
        }
        let report = diff(&before, &after);
        assert_eq!(report["same"] == true, equal(&before, &after), "round {round}");
        // A text with errors of the source has no patch: which of two equal keys it would mean, nobody knows.
        if report["patch"].is_null() {
            continue;
        }
        patches += 1;
        assert!(equal(&patched(&before, &report), &after), "round {round}: {}", report["patch"]);
    }
    assert!(patches > 300, "{patches}");
}

/// Whether two values are the same; a number may be written with a point.
fn equal(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => one.as_f64() == other.as_f64(),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| equal(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one.iter().all(|(key, value)| other.get(key).is_some_and(|other| equal(value, other)))
        }
        _ => one == other,
    }
}

/// Puts the items of some lists into another order.
fn shuffle(value: &mut Value, chance: &mut Chance) {
    match value {
        Value::Array(items) => {
            if chance.below(3) == 0 {
                for place in (1..items.len()).rev() {
                    items.swap(place, chance.below(place + 1));
                }
            }
            items.iter_mut().for_each(|item| shuffle(item, chance));
        }
        Value::Object(members) => members.values_mut().for_each(|value| shuffle(value, chance)),
        _ => {}
    }
}

fn each_id_once<'v>(value: &'v Value, seen: &mut BTreeSet<&'v str>) -> bool {
    match value {
        Value::Array(items) => items.iter().all(|item| each_id_once(item, seen)),
        Value::Object(members) => {
            let once = members.get("id").and_then(Value::as_str).is_none_or(|id| seen.insert(id));
            // A link is known by its address where it has no id.
            let links = members.get("links").and_then(Value::as_array).into_iter().flatten();
            let mut addresses = BTreeSet::new();
            let apart = links.filter_map(|link| link.get("target")?.as_str()).all(|target| addresses.insert(target));
            once && apart && members.values().all(|value| each_id_once(value, seen))
        }
        _ => true,
    }
}

#[test]
fn a_patch_is_not_longer_than_what_it_changes() {
    let document = |says: &str| {
        let members = (0..500).map(|number| (format!("a{number}"), json!(format!("{says} {number}"))));
        let list: Value = (0..500).map(|number| json!({ "n": number, "says": says })).collect();
        let mut document = sample();
        document[format!("x-{}", "k".repeat(20_000))] =
            json!({ "members": members.collect::<serde_json::Map<_, _>>(), "list": list });
        document
    };
    let (before, after) = (document("one"), document("another"));
    let report = diff(&before, &after);
    assert!(equal(&patched(&before, &report), &after));
    let (patch, document) = (report["patch"].to_string().len(), after.to_string().len());
    assert!(patch < 4 * document, "{patch} bytes for a document of {document}");
}

#[test]
fn the_way_back_has_the_mirrored_kinds() {
    let mirrors: BTreeMap<&str, &str> = CHANGES.iter().map(|change| (change.name, change.mirror)).collect();
    let all: Vec<Value> = documents::values().into_iter().chain([sample()]).collect();
    let mut chance = Chance::new(11);
    for round in 0..400 {
        let before = chance.pick::<Value>(&all).clone();
        let mut after = before.clone();
        for _ in 0..=round % 4 {
            mutants::edit(&mut after, &before, &mut chance);
        }
        // Of two with one id, which one is meant depends on the side from which one looks.
        let mut seen = BTreeSet::new();
        if !after.is_object() || !each_id_once(&after, &mut seen) {
            continue;
        }
        let forth = kinds(&diff(&before, &after));
        let mut back: Vec<String> =
            kinds(&diff(&after, &before)).iter().map(|kind| mirrors[kind.as_str()].to_owned()).collect();
        back.sort();
        // What is protected is what the text before protects: that is another text on the way back.
        let plain = |kinds: &[String]| -> Vec<String> {
            kinds.iter().filter(|kind| *kind != "entrenched-clause-touched").cloned().collect()
        };
        assert_eq!(plain(&forth), plain(&back), "round {round}: {before} → {after}");
    }
}

#[test]
fn what_can_be_added_can_be_removed() {
    /// Kinds whose mirror has no opposite effect, and why.
    const WAIVED: [(&str, &str); 3] = [
        ("definition-added", "a definition more clarifies; one less leaves a word to each reader"),
        ("status-advanced", "to be adopted is what a draft is for; to be taken back ends what was promised"),
        ("translation-added", "a translation adds no promise; without it, some cannot read theirs"),
    ];
    let opposite = |effect| match effect {
        Effect::Weakens => Effect::Strengthens,
        Effect::Strengthens => Effect::Weakens,
        Effect::Restricts => Effect::Extends,
        Effect::Extends => Effect::Restricts,
        same => same,
    };
    for change in CHANGES {
        let mirror = CHANGES.iter().find(|other| other.name == change.mirror);
        let mirror = mirror.unwrap_or_else(|| panic!("{}: there is no `{}`", change.name, change.mirror));
        assert_eq!(mirror.mirror, change.name, "{}", change.name);
        let waived = WAIVED.iter().any(|(name, _)| *name == change.name || *name == mirror.name);
        assert!(waived || mirror.effect == opposite(change.effect), "{} and {}", change.name, mirror.name);
    }
}
