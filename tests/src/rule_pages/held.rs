//! What the problems of each rule hold, by variant: where they are, their facts and their related places. The cases show it,
//! the pages tell it, and no problem of any other document may hold anything else.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use codesocial_core::call;
use serde_json::Value;

use crate::cases;
use crate::rule_pages::place::place;

/// What the problems of one variant of a rule hold.
#[derive(Debug, Default)]
pub struct Held {
    /// How many were seen.
    pub count: usize,
    /// The values of `at`.
    pub at: BTreeSet<String>,
    /// The places of the model at which they stand.
    pub places: BTreeSet<String>,
    /// The facts, by name.
    pub data: BTreeMap<String, Fact>,
    /// The places of the model of the related ones.
    pub related: BTreeSet<String>,
    /// How many have related places.
    pub with_related: usize,
}

/// A fact in `data`.
#[derive(Debug, Default)]
pub struct Fact {
    /// In how many problems it stands.
    pub count: usize,
    /// The types of its values, by their names in the words of the pages.
    pub types: BTreeSet<&'static str>,
    /// The first value that was seen and is not empty.
    pub example: Value,
}

/// A rule and a variant of it, which is empty where there is none.
pub type Name = (String, String);

/// What all cases show.
pub static OF_CASES: LazyLock<BTreeMap<Name, Held>> = LazyLock::new(|| {
    let mut all = BTreeMap::new();
    for case in cases::all().into_iter().flat_map(|(_, file)| file.cases).filter(|case| case.skip.is_none()) {
        if let Ok(output) = call(&case.call, &case.input.to_string()) {
            add(&output, &mut all);
        }
    }
    all
});

/// Adds the problems and findings of an output.
pub fn add(output: &str, all: &mut BTreeMap<Name, Held>) {
    let output: Value = serde_json::from_str(output).expect("an output is JSON");
    for problem in ["problems", "findings"].into_iter().filter_map(|list| output[list].as_array()).flatten() {
        let word = |key: &str| problem[key].as_str().unwrap_or_default().to_owned();
        let held = all.entry((word("rule"), word("variant"))).or_default();
        held.count += 1;
        held.at.insert(word("at"));
        held.places.insert(place(problem));
        for (name, value) in problem["data"].as_object().into_iter().flatten() {
            let fact = held.data.entry(name.clone()).or_default();
            fact.count += 1;
            fact.types.insert(type_of(value));
            if fact.example.is_null() || fact.example == "" {
                fact.example = value.clone();
            }
        }
        let related = problem["related"].as_array();
        held.with_related += usize::from(related.is_some());
        held.related.extend(related.into_iter().flatten().map(place));
    }
}

fn type_of(value: &Value) -> &'static str {
    match value {
        Value::String(_) => "text",
        Value::Number(number) if number.is_u64() => "count",
        Value::Number(_) => "number",
        Value::Array(items) if items.iter().all(Value::is_string) => "texts",
        Value::Bool(_) => "boolean",
        _ => "object",
    }
}

/// What a problem of this variant holds that the cases do not show.
pub fn beyond(found: &Held, shown: &Held) -> Vec<String> {
    let mut beyond: Vec<String> = found.at.difference(&shown.at).map(|at| format!("`at` is {at}")).collect();
    for (name, fact) in &found.data {
        match shown.data.get(name) {
            None => beyond.push(format!("the fact `{name}`")),
            Some(known) => {
                // A whole number is a number.
                let is_known =
                    |one: &&str| known.types.contains(one) || (*one == "count" && known.types.contains("number"));
                let types = fact.types.iter().filter(|one| !is_known(one));
                beyond.extend(types.map(|one| format!("`{name}` is a {one}")));
            }
        }
    }
    for (name, known) in shown.data.iter().filter(|(_, known)| known.count == shown.count) {
        if found.data.get(name).map_or(0, |fact| fact.count) < found.count {
            beyond.push(format!("`{name}`, which always stood there, is absent ({} problems)", known.count));
        }
    }
    if found.with_related > 0 && shown.with_related == 0 {
        beyond.push("related places".to_owned());
    }
    if found.with_related < found.count && shown.with_related == shown.count {
        beyond.push("no related place, where there always was one".to_owned());
    }
    beyond
}
