//! What a value says, as one number: equal values have equal numbers, whatever the order of their keys,
//! the notation and the form of Unicode.

use crate::base::unicode::composed;
use crate::tree::foreign::ForeignLookup;
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::tree::node::{Kind, Node};

/// The number of what a value says.
pub(super) fn whole(node: Node<'_>) -> u64 {
    hash(node, false)
}

/// The number of what an element says besides its id.
pub(super) fn besides_id(node: Node<'_>) -> u64 {
    hash(node, true)
}

fn hash(node: Node<'_>, without_id: bool) -> u64 {
    let mut hasher = DefaultHasher::new();
    match node.kind() {
        Kind::Null => 0u8.hash(&mut hasher),
        Kind::Boolean(value) => (1u8, value).hash(&mut hasher),
        Kind::Number(number) => (2u8, (number + 0.0).to_bits()).hash(&mut hasher),
        Kind::String(_) | Kind::Decoded(_) | Kind::Key(_) => (3u8, node.as_str().map(composed)).hash(&mut hasher),
        Kind::Array => {
            4u8.hash(&mut hasher);
            node.items().for_each(|item| hash(item, false).hash(&mut hasher));
        }
        Kind::Object => {
            let members = node.members().map(|(key, value)| (key.as_str().unwrap_or_default(), value));
            let kept = members.filter(|(key, _)| !(without_id && *key == "id"));
            let all = kept.fold(5u64, |all, (key, value)| {
                let mut member = DefaultHasher::new();
                (key, hash(value, false)).hash(&mut member);
                all.wrapping_add(member.finish())
            });
            all.hash(&mut hasher);
        }
    }
    hasher.finish()
}

/// Whether two elements say the same besides their ids, in whichever form of Unicode.
pub(super) fn alike_besides_id(one: Node<'_>, other: Node<'_>) -> bool {
    let kept = |node: Node<'_>| node.members().filter(|(key, _)| key.as_str() != Some("id")).count();
    kept(one) == kept(other)
        && one.members().all(|(key, value)| {
            let key = key.as_str().unwrap_or_default();
            key == "id" || other.get_foreign(key).is_some_and(|other| alike(value, other))
        })
}

/// Whether two values say the same, letter by letter.
pub(crate) fn same(one: Node<'_>, other: Node<'_>) -> bool {
    equal(one, other, |one, other| one == other)
}

/// Whether two values say the same, in whichever form of Unicode. Of addresses each form is another one.
pub(crate) fn alike(one: Node<'_>, other: Node<'_>) -> bool {
    equal(one, other, |one, other| one == other || !is_address(one) && composed(one) == composed(other))
}

fn is_address(text: &str) -> bool {
    text.contains("://")
}

fn equal(one: Node<'_>, other: Node<'_>, texts: fn(&str, &str) -> bool) -> bool {
    match (one.kind(), other.kind()) {
        (Kind::Null, Kind::Null) => true,
        (Kind::Boolean(one), Kind::Boolean(other)) => one == other,
        (Kind::Number(one), Kind::Number(other)) => one == other,
        (Kind::Array, Kind::Array) => {
            let (mut ones, mut others) = (one.items(), other.items());
            loop {
                match (ones.next(), others.next()) {
                    (None, None) => return true,
                    (Some(one), Some(other)) if equal(one, other, texts) => {}
                    _ => return false,
                }
            }
        }
        (Kind::Object, Kind::Object) => equal_members(one, other, texts),
        _ => one.as_str().zip(other.as_str()).is_some_and(|(one, other)| texts(one, other)),
    }
}

fn equal_members(one: Node<'_>, other: Node<'_>, texts: fn(&str, &str) -> bool) -> bool {
    let (mut ones, mut others) = (one.members(), other.members());
    loop {
        match (ones.next(), others.next()) {
            (None, None) => return true,
            (Some((key, value)), Some((other_key, other_value))) if key.as_str() == other_key.as_str() => {
                if !equal(value, other_value, texts) {
                    return false;
                }
            }
            (None, Some(_)) | (Some(_), None) => return false,
            // Another order of keys.
            _ => return equal_in_any_order(one, other, texts),
        }
    }
}

fn equal_in_any_order(one: Node<'_>, other: Node<'_>, texts: fn(&str, &str) -> bool) -> bool {
    let others: std::collections::HashMap<&str, Node<'_>> =
        other.members().map(|(key, value)| (key.as_str().unwrap_or_default(), value)).collect();
    let mut count = 0;
    one.members().all(|(key, value)| {
        count += 1;
        others.get(key.as_str().unwrap_or_default()).is_some_and(|other| equal(value, *other, texts))
    }) && count == others.len()
}
