//! What makes a finding the same finding in two reports: its rule, the identity of its place and its facts; never a line, a
//! position that another edit moves, a measure, or the words of a language.

use crate::analysis::digest;
use crate::base::language_tag::same;
use crate::base::sort;
use crate::diagnostic::finding::{Datum, Finding};
use crate::model::identity::known_by;
use crate::report::problem::json;
use crate::tree::canonical;
use crate::tree::key::Key;
use crate::tree::node::Node;
use crate::tree::pointers::Pointers;

/// So many hexadecimal digits of the digest are kept: enough that no two findings of a document share them by chance.
const DIGITS: usize = 32;

/// The fingerprint of a finding at a place (none where there is no tree).
pub(crate) fn of(finding: &Finding<'_>, place: Option<&str>) -> String {
    let mut text = String::from("[");
    for part in [finding.rule.name, finding.variant.unwrap_or_default(), place.unwrap_or_default()] {
        canonical::string(part, &mut text);
        text.push(',');
    }
    // A sentence of 45 words that now has 43 is still too long: measures say how much, not what.
    let mut facts: Vec<_> =
        finding.data.iter().filter(|(_, datum)| !matches!(datum, Datum::Number(_) | Datum::Count(_))).collect();
    sort::by_key(&mut facts, |(name, _)| *name);
    text.push('{');
    for (number, (name, datum)) in facts.into_iter().enumerate() {
        if number > 0 {
            text.push(',');
        }
        canonical::string(name, &mut text);
        text.push(':');
        write(&json(datum), &mut text);
    }
    text.push_str("}]");
    let digest = digest::of_bytes(text.as_bytes());
    digest.trim_start_matches("sha256:").chars().take(DIGITS).collect()
}

fn write(fact: &serde_json::Value, text: &mut String) {
    match fact {
        serde_json::Value::Array(items) => {
            text.push('[');
            for (number, item) in items.iter().enumerate() {
                if number > 0 {
                    text.push(',');
                }
                write(item, text);
            }
            text.push(']');
        }
        fact => canonical::string(fact.as_str().unwrap_or_default(), text),
    }
}

/// What a value is called wherever it stands: the id of the nearest element around it, then the way from there.
///
/// An item without id is known by what it is about where its list says so (`holders` by `who`), a string by what it says,
/// another by its position. The step into the document's own language is left out, so that a text stays the same place
/// when translations join it.
pub(crate) fn identity(node: Node<'_>, own_language: Option<&str>, pointers: &Pointers) -> String {
    let mut steps = Vec::new();
    let mut here = node;
    while let Some(parent) = here.parent() {
        if let Some(id) = here.text(Key::Id) {
            steps.push(format!("#{id}"));
            break;
        }
        match here.key().and_then(Node::as_str) {
            Some(key) if own_language.is_some_and(|own| same(key, own)) => {}
            Some(key) => steps.push(format!("/{}", key.replace('~', "~0").replace('/', "~1"))),
            None => steps.push(format!("/{}", item(here, parent, pointers))),
        }
        here = parent;
    }
    steps.into_iter().rev().collect()
}

fn item(item: Node<'_>, list: Node<'_>, pointers: &Pointers) -> String {
    let names = || {
        let keys = known_by(list.key().and_then(Node::known_key)?)?;
        let names: Vec<&str> = keys.iter().map(|key| item.text(*key).unwrap_or_default()).collect();
        names.first().is_some_and(|first| !first.is_empty()).then(|| names.join("|"))
    };
    match item.as_str() {
        Some(said) => format!("[{said}]"),
        None => names().map_or_else(|| pointers.position(item, list).to_string(), |names| format!("[{names}]")),
    }
}
