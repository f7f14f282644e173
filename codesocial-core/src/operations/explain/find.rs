//! What a name means: a rule, a kind of change, a part of the model, one of its keys or one of its words, or a word of
//! associations that leads to some of these.

use crate::base::nearest::{alike, nearest};
use crate::compare::kind::Change;
use crate::diagnostic::rule::Rule;
use crate::messages::Language;
use crate::messages::model::{Key, Model, Part, Value};
use crate::operations::explain::vocabulary;
use crate::tree::foreign::ForeignLookup;

/// Something that can be explained.
#[derive(Debug, Clone, Copy)]
pub(super) enum Topic {
    /// A rule.
    Rule(&'static Rule),
    /// A kind of change.
    Change(&'static Change),
    /// A part of the model.
    Part(Part),
    /// A key.
    Key(Key),
    /// A word that a key can have as its value.
    Value(Value),
}

impl Topic {
    /// The name that means only this.
    pub(super) fn full_name(self) -> String {
        match self {
            Topic::Rule(rule) => rule.name.to_owned(),
            Topic::Change(change) => change.name.to_owned(),
            Topic::Part(part) => part.name.to_owned(),
            Topic::Key(key) => key.full_name(),
            Topic::Value(value) => value.full_name(),
        }
    }
}

/// Everything that a name can mean. The words of associations are those at hand in a language.
pub(super) fn topics(model: Model, name: &str, language: Language) -> Vec<Topic> {
    let name = name.trim();
    if let Some(rule) = crate::rules::named(name) {
        return vec![Topic::Rule(rule)];
    }
    if let Some(change) = crate::compare::kinds::named(name) {
        return vec![Topic::Change(change)];
    }
    let pointer = name.strip_prefix('#').unwrap_or(name);
    if pointer.is_empty() || pointer.starts_with('/') {
        return at_pointer(model, pointer).into_iter().collect();
    }
    // `commitments[0].force` is written by people who know other notations.
    let path = name.replace('[', ".").replace(']', "");
    let mut steps = path.split('.').filter(|step| !step.is_empty());
    let Some(first) = steps.next() else { return Vec::new() };
    let steps: Vec<&str> = steps.collect();
    let reached = |starts: Vec<Topic>| starts.into_iter().filter_map(|start| follow(model, start, &steps));
    let mut named: Vec<Topic> = reached(written(model, first)).collect();
    if named.is_empty() {
        named.extend(reached(titled(model, first)));
    } else if !steps.is_empty() {
        // `term.id` is a key of the part `Term`, and the key `term` in Indonesian.
        named.extend(reached(model.parts().filter(|part| alike(part.name, first)).map(Topic::Part).collect()));
    }
    let said = if !written(model, name).is_empty() { Vec::new() } else { vocabulary::targets(language, name) };
    let said = said.into_iter().flat_map(|target| at_name(model, target));
    let mut found: Vec<Topic> = Vec::new();
    for topic in named.into_iter().chain(said) {
        if !found.iter().any(|known| known.full_name() == topic.full_name()) {
            found.push(topic);
        }
    }
    found
}

/// What a full name means: `Membership.exclude`, `Membership`.
pub(super) fn at_name(model: Model, name: &str) -> Option<Topic> {
    let (part, key) = name.split_once('.').map_or((name, None), |(part, key)| (part, Some(key)));
    let part = model.part(part)?;
    let Some(key) = key else { return Some(Topic::Part(part)) };
    part.keys().find(|known| known.name == key).map(Topic::Key)
}

/// What has a name, letter by letter.
fn written(model: Model, name: &str) -> Vec<Topic> {
    by(model, &|part| part.name == name, &|key| key.name == name, &|value| value.word == name)
}

/// What has a name or a title in any language, whatever the capitals and accents.
fn titled(model: Model, name: &str) -> Vec<Topic> {
    let titled =
        |title: &dyn Fn(Language) -> &'static str| Language::all().any(|language| alike(title(language), name));
    by(
        model,
        &|part| alike(part.name, name) || titled(&|language| part.title(language)),
        &|key| alike(key.name, name) || titled(&|language| key.title(language)),
        &|value| alike(value.word, name),
    )
}

fn by(
    model: Model,
    is_part: &dyn Fn(Part) -> bool,
    is_key: &dyn Fn(Key) -> bool,
    is_value: &dyn Fn(Value) -> bool,
) -> Vec<Topic> {
    let parts = model.parts().filter(|part| is_part(*part)).map(Topic::Part);
    let keys = model.keys().filter(|key| is_key(*key)).map(Topic::Key);
    let values = model.values().filter(|value| is_value(*value)).map(Topic::Value);
    parts.chain(keys).chain(values).collect()
}

/// What is reached from a topic by further steps.
fn follow(model: Model, start: Topic, steps: &[&str]) -> Option<Topic> {
    steps.iter().filter(|step| !is_item(step)).try_fold(start, |here, step| next(model, here, step))
}

/// What a JSON Pointer leads to in a document, or in all documents: the number of an item can be any sign that is none.
fn at_pointer(model: Model, pointer: &str) -> Option<Topic> {
    let steps: Vec<String> =
        pointer.split('/').skip(1).map(|step| step.replace("~1", "/").replace("~0", "~")).collect();
    let steps: Vec<&str> = steps.iter().map(String::as_str).filter(|step| !step.is_empty()).collect();
    let found = follow(model, Topic::Part(model.part("Document")?), &steps)?;
    match (found, steps.last()) {
        // An item of a list: what the items are says more than the list.
        (Topic::Key(key), Some(last)) if is_item(last) => {
            let made_of = model.made_of(key.schema);
            Some(made_of.into_iter().find(|part| part.is_object()).map_or(found, Topic::Part))
        }
        _ => Some(found),
    }
}

fn is_item(step: &str) -> bool {
    step == "*" || step == "-" || step.bytes().all(|byte| byte.is_ascii_digit())
}

/// The key or value of that name within a topic.
fn next(model: Model, here: Topic, step: &str) -> Option<Topic> {
    match here {
        Topic::Part(part) => within(model, part, step),
        Topic::Key(key) => model.made_of(key.schema).into_iter().find_map(|part| {
            // The languages of a text are no keys of the model.
            if part.name == "Text" { Some(here) } else { within(model, part, step) }
        }),
        Topic::Rule(_) | Topic::Change(_) | Topic::Value(_) => None,
    }
}

fn within(model: Model, part: Part, step: &str) -> Option<Topic> {
    let titled = |key: &Key| Language::all().any(|language| alike(key.title(language), step));
    let exact = part.keys().find(|key| key.name == step);
    let key = exact.or_else(|| part.keys().find(|key| alike(key.name, step) || titled(key))).map(Topic::Key);
    let value = || part.values().find(|value| value.word == step).map(Topic::Value);
    // A part that is one of several others has their keys.
    let branches = || part.schema.list_foreign("anyOf").filter_map(|branch| model.named_by(branch));
    key.or_else(value).or_else(|| branches().find_map(|branch| within(model, branch, step)))
}

/// The name nearest to one that means nothing.
pub(super) fn nearest_name(model: Model, name: &str, language: Language) -> Option<&'static str> {
    let last = name.rsplit(['.', '/']).find(|step| !is_item(step)).unwrap_or(name);
    let rules = crate::rules::all().map(|rule| (rule.name, rule.name));
    let parts = model.parts().flat_map(|part| {
        [(part.name, part.name)]
            .into_iter()
            .chain(Language::all().map(move |language| (part.title(language), part.name)))
    });
    let keys = model.keys().flat_map(|key| {
        [(key.name, key.name)].into_iter().chain(Language::all().map(move |language| (key.title(language), key.name)))
    });
    let values = model.values().map(|value| (value.word, value.word));
    let changes = crate::compare::kinds::ALL.iter().map(|change| (change.name, change.name));
    // Short words and abbreviations are near to anything.
    let words = vocabulary::words(language).filter(|word| word.len() > 4).map(|word| (word, word));
    nearest(last, rules.chain(changes).chain(keys).chain(values).chain(parts).chain(words))
}
