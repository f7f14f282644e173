//! The kinds of parallel edits.

use serde_json::{Value, json};

use super::edit::{Edit, element, id, word};
use crate::chance::Chance;

/// A kind of parallel edits.
#[derive(Debug)]
pub struct Kind {
    /// What two people do, in words.
    pub name: &'static str,
    /// What must come of it.
    pub wish: Wish,
    /// The edits of the two, in some document, which may first get what they are about.
    pub(super) make: fn(&mut Value, &mut Chance) -> Option<[Edit; 2]>,
}

/// What must come of a kind of parallel edits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wish {
    /// The work of both, whole.
    Merged,
    /// A conflict of this kind.
    Conflict(&'static str),
}

const fn merged(name: &'static str, make: fn(&mut Value, &mut Chance) -> Option<[Edit; 2]>) -> Kind {
    Kind { name, wish: Wish::Merged, make }
}

const fn clash(name: &'static str, kind: &'static str, make: fn(&mut Value, &mut Chance) -> Option<[Edit; 2]>) -> Kind {
    Kind { name, wish: Wish::Conflict(kind), make }
}

/// All of them.
pub const KINDS: &[Kind] = &[
    merged("both edit, different items", different_items),
    merged("both edit, neighbouring items", neighbouring_items),
    merged("both edit one item, different fields", different_fields),
    merged("both edit one item, neighbouring fields", neighbouring_fields),
    merged("both edit one text, another sentence each", sentences),
    merged("both append a new item", append),
    merged("both insert at random places", insert),
    merged("one sorts the list, the other edits an item", sort),
    merged("one sorts the list, the other adds an item", sort_and_add),
    merged("one moves an item, the other edits it", moved),
    merged("one moves an item to another list, the other edits it", moved_away),
    merged("one removes an item, the other edits the next", removed),
    merged("one lays the text out anew, the other edits", laid_out),
    clash("one removes an item that the other newly refers to", "reference-broken", removed_and_referred),
    clash("both add an item with the same new id in different lists", "add-add", same_id),
    clash("one renames an id, the other refers to the old one", "reference-broken", renamed),
    clash("both append an item with the same new id", "add-add", same_id_in_one_list),
    clash("both edit one value, each in another way", "edit-edit", same_value),
    clash("one removes an item, the other edits it", "edit-remove", removed_and_edited),
];

/// Keys of texts that people write.
const PROSE: [&str; 8] = ["text", "name", "title", "definition", "rationale", "method", "description", "terms"];
/// Keys of one of a few words, with some of them.
const WORDS: [(&str, &[&str]); 3] =
    [("force", &["must", "should", "may"]), ("standard", &["result", "means"]), ("status", &["planned", "ongoing"])];

/// The lists of elements, as JSON Pointers, that have at least so many. What extensions hold is not of the model.
fn lists(document: &Value, least: usize) -> Vec<String> {
    fn walk(value: &Value, pointer: String, least: usize, found: &mut Vec<String>) {
        match value {
            Value::Array(items) => {
                if items.len() >= least && items.iter().all(|item| id(item).is_some()) {
                    found.push(pointer.clone());
                }
                for (number, item) in items.iter().enumerate() {
                    walk(item, format!("{pointer}/{number}"), least, found);
                }
            }
            Value::Object(members) => {
                for (key, value) in members.iter().filter(|(key, _)| !key.starts_with("x-")) {
                    walk(value, format!("{pointer}/{key}"), least, found);
                }
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    walk(document, String::new(), least.max(1), &mut found);
    found
}

/// A list with at least so many elements, and their ids.
fn list(document: &Value, least: usize, chance: &mut Chance) -> Option<(String, Vec<String>)> {
    let lists = lists(document, least);
    let pointer = if lists.is_empty() { return None } else { chance.pick::<String>(&lists).clone() };
    let items = document.pointer(&pointer)?.as_array()?;
    let ids = items.iter().filter_map(id).map(str::to_owned).collect();
    Some((pointer, ids))
}

/// Another value for a key, with a word of the writer where it is a text.
fn changed(key: &str, value: &Value, writer: &str, chance: &mut Chance) -> Option<Value> {
    if let Some((_, words)) = WORDS.iter().find(|(name, _)| *name == key) {
        let others: Vec<&str> = words.iter().copied().filter(|word| value != word).collect();
        return (value.as_str().is_some_and(|word| words.contains(&word))).then(|| json!(chance.pick::<&str>(&others)));
    }
    let text = value.as_str().filter(|text| PROSE.contains(&key) && text.contains(' '))?;
    let mut words: Vec<&str> = text.split(' ').collect();
    let at = chance.below(words.len());
    let new = word(writer);
    words[at] = &new;
    Some(json!(words.join(" ")))
}

/// The keys of an element that can be edited, with where they stand in it.
fn fields(document: &mut Value, name: &str) -> Vec<(usize, String)> {
    let members = element(document, name).and_then(|item| item.as_object()).into_iter().flatten();
    let editable =
        members.enumerate().filter(|(_, (key, value))| changed(key, value, "", &mut Chance::new(1)).is_some());
    editable.map(|(at, (key, _))| (at, key.clone())).collect()
}

fn set(document: &mut Value, name: &str, key: &str, writer: &str, chance: &mut Chance) -> Option<Edit> {
    let value = changed(key, element(document, name)?.get(key)?, writer, chance)?;
    Some(Edit::Set { id: name.to_owned(), key: key.to_owned(), value })
}

/// One field of an element edited.
fn any_set(document: &mut Value, name: &str, writer: &str, chance: &mut Chance) -> Option<Edit> {
    let fields = fields(document, name);
    let (_, key) = if fields.is_empty() { return None } else { chance.pick::<(usize, String)>(&fields).clone() };
    set(document, name, &key, writer, chance)
}

/// A new item like those of a list.
fn new_item(document: &mut Value, list: &str, name: &str, chance: &mut Chance) -> Option<Value> {
    let items = document.pointer(list)?.as_array()?;
    let mut item = chance.pick::<Value>(items).clone();
    // An element in an element has an id, which must not stand twice.
    if item.as_object()?.values().any(|value| value.to_string().contains("\"id\":")) {
        return None;
    }
    let key = PROSE.into_iter().find(|key| item.get(key).is_some_and(Value::is_string))?;
    item["id"] = json!(format!("ajout-{name}"));
    item[key] = json!(format!("Ce que {} apporte à tous.", word(name)));
    Some(item)
}

fn different_items(document: &mut Value, chance: &mut Chance) -> Option<[Edit; 2]> {
    let ((one_list, one), (other_list, other)) = (list(document, 1, chance)?, list(document, 1, chance)?);
    let (at, place) = (chance.below(one.len()), chance.below(other.len()));
    if one_list == other_list && at.abs_diff(place) < 2 || one_list.starts_with(&format!("{other_list}/")) {
        return None;
    }
    Some([any_set(document, &one[at], "un", chance)?, any_set(document, &other[place], "deux", chance)?])
}

fn neighbouring_items(document: &mut Value, chance: &mut Chance) -> Option<[Edit; 2]> {
    let (_, ids) = list(document, 2, chance)?;
    let at = chance.below(ids.len() - 1);
    Some([any_set(document, &ids[at], "un", chance)?, any_set(document, &ids[at + 1], "deux", chance)?])
}

/// Two fields of one element, so far apart.
fn two_fields(document: &mut Value, fits: fn(usize) -> bool, chance: &mut Chance) -> Option<[Edit; 2]> {
    let (_, ids) = list(document, 1, chance)?;
    let name = chance.pick::<String>(&ids).clone();
    let fields = fields(document, &name);
    let pairs = fields.iter().flat_map(|one| fields.iter().map(move |other| (one, other)));
    let pairs: Vec<_> = pairs.filter(|(one, other)| one.0 < other.0 && fits(other.0 - one.0)).collect();
    let (one, other) = if pairs.is_empty() { return None } else { pairs[chance.below(pairs.len())] };
    Some([set(document, &name, &one.1, "un", chance)?, set(document, &name, &other.1, "deux", chance)?])
}

fn different_fields(document: &mut Value, chance: &mut Chance) -> Option<[Edit; 2]> {
    two_fields(document, |apart| apart > 1, chance)
}

fn neighbouring_fields(document: &mut Value, chance: &mut Chance) -> Option<[Edit; 2]> {
    two_fields(document, |apart| apart == 1, chance)
}

fn sentences(document: &mut Value, chance: &mut Chance) -> Option<[Edit; 2]> {
    let (_, ids) = list(document, 1, chance)?;
    let name = chance.pick::<String>(&ids).clone();
    let key = fields(document, &name).into_iter().map(|(_, key)| key).find(|key| PROSE.contains(&key.as_str()))?;
    const SENTENCES: [&str; 5] = [
        "Le portail est ouvert le samedi.",
        "Les outils restent dans la cabane.",
        "L’eau du puits suffit à tous.",
        "Chacun note ce qu’il a semé.",
        "La récolte est partagée le soir.",
    ];
    element(document, &name)?[&key] = json!(SENTENCES.join(" "));
    let (one, other) = (chance.below(5), chance.below(5));
    if one == other {
        return None;
    }
    let reword = |number: usize, writer: &str, chance: &mut Chance| {
        let from = SENTENCES[number];
        let mut words: Vec<&str> = from.split(' ').collect();
        let at = 1 + chance.below(words.len() - 2);
        let new = word(writer);
        words[at] = &new;
        Edit::Reword { id: name.clone(), key: key.clone(), from: from.to_owned(), to: words.join(" ") }
    };
    Some([reword(one, "un", chance), reword(other, "deux", chance)])
}

fn added(document: &mut Value, list: &str, after: Option<&String>, name: &str, chance: &mut Chance) -> Option<Edit> {
    let item = new_item(document, list, name, chance)?;
    Some(Edit::Insert { list: list.to_owned(), after: after.cloned(), item })
}

fn append(document: &mut Value, chance: &mut Chance) -> Option<[Edit; 2]> {
    let (list, ids) = list(document, 1, chance)?;
    let last = ids.last();
    Some([added(document, &list, last, "un", chance)?, added(document, &list, last, "deux", chance)?])
}

fn insert(document: &mut Value, chance: &mut Chance) -> Option<[Edit; 2]> {
    let (list, ids) = list(document, 3, chance)?;
    let mut place = || ids.get(chance.below(ids.len() + 1));
    let (one, other) = (place(), place());
    Some([added(document, &list, one, "un", chance)?, added(document, &list, other, "deux", chance)?])
}

/// Another order of a list: sorted by id, the other way round where it was.
fn sorted(list: &str, ids: &[String]) -> Edit {
    let mut sorted = ids.to_vec();
    sorted.sort();
    if sorted == ids {
        sorted.reverse();
    }
    Edit::Order { list: list.to_owned(), ids: sorted }
}

fn sort(document: &mut Value, chance: &mut Chance) -> Option<[Edit; 2]> {
    let (list, ids) = list(document, 3, chance)?;
    let name = chance.pick::<String>(&ids).clone();
    Some([sorted(&list, &ids), any_set(document, &name, "un", chance)?])
}

fn sort_and_add(document: &mut Value, chance: &mut Chance) -> Option<[Edit; 2]> {
    let (list, ids) = list(document, 3, chance)?;
    let after = chance.pick::<String>(&ids).clone();
    let item = new_item(document, &list, "un", chance)?;
    Some([sorted(&list, &ids), Edit::Insert { list, after: Some(after), item }])
}

fn moved(document: &mut Value, chance: &mut Chance) -> Option<[Edit; 2]> {
    let (list, ids) = list(document, 3, chance)?;
    let at = chance.below(ids.len());
    let to = chance.below(ids.len());
    if to == at || to + 1 == at {
        return None;
    }
    let name = ids[at].clone();
    let edit = any_set(document, &name, "un", chance)?;
    Some([Edit::Move { id: name, list, after: Some(ids[to].clone()) }, edit])
}

fn moved_away(document: &mut Value, chance: &mut Chance) -> Option<[Edit; 2]> {
    let (list, ids) = list(document, 1, chance)?;
    let key = list.rsplit('/').next()?;
    let others: Vec<String> = lists(document, 1)
        .into_iter()
        .filter(|other| *other != list && other.rsplit('/').next() == Some(key))
        .collect();
    let to = if others.is_empty() { return None } else { chance.pick::<String>(&others).clone() };
    let items = document.pointer(&to)?.as_array()?;
    let after = chance.pick::<Value>(items).get("id")?.as_str().map(str::to_owned);
    let name = chance.pick::<String>(&ids).clone();
    // A list that would be left empty is another matter.
    let edit = any_set(document, &name, "un", chance)?;
    (ids.len() > 1).then_some([Edit::Move { id: name, list: to, after }, edit])
}

fn removed(document: &mut Value, chance: &mut Chance) -> Option<[Edit; 2]> {
    let (_, ids) = list(document, 3, chance)?;
    let at = chance.below(ids.len() - 1);
    let edit = any_set(document, &ids[at + 1], "un", chance)?;
    Some([Edit::Remove { id: ids[at].clone() }, edit])
}

fn laid_out(document: &mut Value, chance: &mut Chance) -> Option<[Edit; 2]> {
    let (_, ids) = list(document, 1, chance)?;
    let name = chance.pick::<String>(&ids).clone();
    Some([Edit::LayOut, any_set(document, &name, "un", chance)?])
}

/// A new element that something may newly refer to, and that reference.
fn referable(document: &mut Value, chance: &mut Chance) -> Option<(String, Edit)> {
    let choices: [(&str, &[&str]); 3] =
        [("stakeholders", &["toward", "by"]), ("principles", &["upholds"]), ("indicators", &["indicators"])];
    let (what, keys) = *chance.pick(&choices);
    let of = |key: &str, document: &Value| -> Vec<String> {
        lists(document, 1).into_iter().filter(|list| list.rsplit('/').next() == Some(key)).collect()
    };
    let (lists, commitments) = (of(what, document), of("commitments", document));
    if lists.is_empty() || commitments.is_empty() {
        return None;
    }
    let list = chance.pick::<String>(&lists).clone();
    let item = new_item(document, &list, "cible", chance)?;
    let name = id(&item)?.to_owned();
    let items = document.pointer_mut(&list)?.as_array_mut()?;
    items.insert(chance.below(items.len() + 1), item);
    let items = document.pointer(chance.pick::<String>(&commitments))?.as_array()?;
    let bearer = id(chance.pick::<Value>(items))?.to_owned();
    let key = (*chance.pick::<&str>(keys)).to_owned();
    let edit = Edit::Refer { id: bearer, key, to: name.clone() };
    Some((name, edit))
}

fn removed_and_referred(document: &mut Value, chance: &mut Chance) -> Option<[Edit; 2]> {
    let (name, refer) = referable(document, chance)?;
    Some([Edit::Remove { id: name }, refer])
}

fn renamed(document: &mut Value, chance: &mut Chance) -> Option<[Edit; 2]> {
    let (name, refer) = referable(document, chance)?;
    Some([Edit::Rename { id: name, to: "autre-nom".to_owned() }, refer])
}

fn same_id(document: &mut Value, chance: &mut Chance) -> Option<[Edit; 2]> {
    let ((one_list, one), (other_list, other)) = (list(document, 1, chance)?, list(document, 1, chance)?);
    if one_list == other_list {
        return None;
    }
    let mut new = |list: &str, name: &str, chance: &mut Chance| {
        let mut item = new_item(document, list, name, chance)?;
        item["id"] = json!("meme-nom");
        Some(item)
    };
    let (first, second) = (new(&one_list, "un", chance)?, new(&other_list, "deux", chance)?);
    let after = |ids: &[String], chance: &mut Chance| ids.get(chance.below(ids.len() + 1)).cloned();
    Some([
        Edit::Insert { list: one_list, after: after(&one, chance), item: first },
        Edit::Insert { list: other_list, after: after(&other, chance), item: second },
    ])
}

fn same_id_in_one_list(document: &mut Value, chance: &mut Chance) -> Option<[Edit; 2]> {
    let (list, ids) = list(document, 1, chance)?;
    let mut new = |name: &str, chance: &mut Chance| {
        let mut item = new_item(document, &list, name, chance)?;
        item["id"] = json!("meme-nom");
        Some(item)
    };
    let (first, second) = (new("un", chance)?, new("deux", chance)?);
    let insert = |item: Value| Edit::Insert { list: list.clone(), after: ids.last().cloned(), item };
    Some([insert(first), insert(second)])
}

fn same_value(document: &mut Value, chance: &mut Chance) -> Option<[Edit; 2]> {
    let (_, ids) = list(document, 1, chance)?;
    let name = chance.pick::<String>(&ids).clone();
    let key = fields(document, &name).into_iter().map(|(_, key)| key).find(|key| PROSE.contains(&key.as_str()))?;
    let text = element(document, &name)?.get(&key)?.as_str()?.to_owned();
    let words: Vec<&str> = text.split(' ').collect();
    let at = chance.below(words.len());
    let edit = |writer: &str| {
        let mut words = words.clone();
        let new = word(writer);
        words[at] = &new;
        Edit::Set { id: name.clone(), key: key.clone(), value: json!(words.join(" ")) }
    };
    Some([edit("un"), edit("deux")])
}

fn removed_and_edited(document: &mut Value, chance: &mut Chance) -> Option<[Edit; 2]> {
    let (_, ids) = list(document, 2, chance)?;
    let name = chance.pick::<String>(&ids).clone();
    let edit = any_set(document, &name, "un", chance)?;
    Some([Edit::Remove { id: name }, edit])
}
