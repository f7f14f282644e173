//! One edit, as what it means: it can be done to any version of a document, so that the merge of two edits is to come to
//! both of them done.

use serde_json::{Value, json};

/// An edit. Elements are named by their ids, lists by their JSON Pointers.
#[derive(Debug, Clone)]
pub(super) enum Edit {
    /// Another value of a key of an element.
    Set { id: String, key: String, value: Value },
    /// One piece of a text replaced.
    Reword { id: String, key: String, from: String, to: String },
    /// A new item behind an element of a list, or at its front.
    Insert { list: String, after: Option<String>, item: Value },
    /// An element removed.
    Remove { id: String },
    /// An element put behind another of some list, or at its front.
    Move { id: String, list: String, after: Option<String> },
    /// A list put in this order.
    Order { list: String, ids: Vec<String> },
    /// Another id, with the references to it.
    Rename { id: String, to: String },
    /// One more reference in a list of an element.
    Refer { id: String, key: String, to: String },
    /// Nothing said otherwise: the text is laid out anew.
    LayOut,
}

/// How a word begins that a writer adds.
const NEW: &str = "neuf";

/// A word of a writer.
pub(super) fn word(writer: &str) -> String {
    format!("{NEW}{writer}")
}

/// Whether a word was added by a writer.
pub(super) fn is_new(word: &str) -> bool {
    word.starts_with(NEW) && word.len() > NEW.len()
}

/// The id of an element.
pub(super) fn id(item: &Value) -> Option<&str> {
    item.get("id").and_then(Value::as_str)
}

/// An element, wherever it stands.
pub(super) fn element<'v>(value: &'v mut Value, name: &str) -> Option<&'v mut Value> {
    match value {
        Value::Array(items) => {
            if let Some(at) = items.iter().position(|item| id(item) == Some(name)) {
                return items.get_mut(at);
            }
            items.iter_mut().find_map(|item| element(item, name))
        }
        Value::Object(members) => members.values_mut().find_map(|value| element(value, name)),
        _ => None,
    }
}

/// Takes an element out of its list.
fn take(value: &mut Value, name: &str) -> Option<Value> {
    match value {
        Value::Array(items) => match items.iter().position(|item| id(item) == Some(name)) {
            Some(at) => Some(items.remove(at)),
            None => items.iter_mut().find_map(|item| take(item, name)),
        },
        Value::Object(members) => members.values_mut().find_map(|value| take(value, name)),
        _ => None,
    }
}

fn insert(document: &mut Value, list: &str, after: Option<&str>, item: Value) {
    let Some(items) = document.pointer_mut(list).and_then(Value::as_array_mut) else { return };
    let at = match after {
        None => 0,
        Some(after) => {
            items.iter().position(|item| id(item) == Some(after)).map_or(items.len(), |position| position + 1)
        }
    };
    items.insert(at, item);
}

/// The documents in which a list holds an item more, at any place: where it stands in a list that the other one sorted is
/// nobody's loss.
pub(super) fn anywhere(document: &Value, list: &str, item: &Value) -> Vec<Value> {
    let length = document.pointer(list).and_then(Value::as_array).map_or(0, Vec::len);
    let at = |place: usize| {
        let mut document = document.clone();
        if let Some(items) = document.pointer_mut(list).and_then(Value::as_array_mut) {
            items.insert(place, item.clone());
        }
        document
    };
    (0..=length).map(at).collect()
}

fn rename(value: &mut Value, from: &str, to: &str) {
    match value {
        Value::String(text) if text == from => *text = to.to_owned(),
        Value::Array(items) => items.iter_mut().for_each(|item| rename(item, from, to)),
        Value::Object(members) => members.values_mut().for_each(|value| rename(value, from, to)),
        _ => {}
    }
}

impl Edit {
    /// A document with the edit done.
    pub(super) fn done(&self, document: &Value) -> Value {
        let mut document = document.clone();
        match self {
            Edit::Set { id, key, value } => {
                if let Some(element) = element(&mut document, id) {
                    element[key] = value.clone();
                }
            }
            Edit::Reword { id, key, from, to } => {
                if let Some(text) = element(&mut document, id).and_then(|element| element.get_mut(key)) {
                    *text = json!(text.as_str().unwrap_or_default().replacen(from.as_str(), to, 1));
                }
            }
            Edit::Insert { list, after, item } => insert(&mut document, list, after.as_deref(), item.clone()),
            Edit::Remove { id } => drop(take(&mut document, id)),
            Edit::Move { id, list, after } => {
                if let Some(item) = take(&mut document, id) {
                    insert(&mut document, list, after.as_deref(), item);
                }
            }
            Edit::Order { list, ids } => {
                if let Some(items) = document.pointer_mut(list).and_then(Value::as_array_mut) {
                    items.sort_by_key(|item| ids.iter().position(|known| Some(known.as_str()) == id(item)));
                }
            }
            Edit::Rename { id, to } => rename(&mut document, id, to),
            Edit::Refer { id, key, to } => {
                if let Some(Value::Object(members)) = element(&mut document, id) {
                    let list = members.entry(key.clone()).or_insert_with(|| json!([]));
                    list.as_array_mut().expect("references are a list").push(json!(to));
                }
            }
            Edit::LayOut => {}
        }
        document
    }
}
