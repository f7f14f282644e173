//! Why an input is none that an operation takes, in plain words: the reader of JSON says it in types of Rust and columns.

use serde_json::error::Category;

use crate::base::line::beginning;
use crate::base::nearest::nearest;
use crate::diagnostic::finding::Datum;
use crate::messages::{Language, tell};
use crate::operations::call::reader;
use crate::report::call_error::CallError;
use crate::syntax;
use crate::tree::node::Node;
use crate::tree::pointers::Pointers;

/// So many characters of a value are shown.
const SHOWN: usize = 60;

/// What the reader of JSON calls what it expects, and the word of the group `expected` for it. Where something is to be one of
/// a few texts, it says that any value is.
const KINDS: [(&str, &str); 7] = [
    ("a sequence", "list"),
    ("a string", "text"),
    ("value", "text"),
    ("a boolean", "truth"),
    ("a map", "object"),
    ("struct ", "object"),
    ("u", "whole"),
];

/// The refusal of an input.
#[cold]
pub(crate) fn refused(input: &str, operation: &'static str, error: &serde_json::Error) -> CallError {
    let language = reader(input);
    plain(input, error, language).unwrap_or_else(|| CallError::malformed_input(language, operation, error))
}

/// A value as a refusal shows it: its beginning, where it is long.
pub(crate) fn shown(json: &str) -> String {
    beginning(json, SHOWN)
}

/// The refusal in plain words; none of what is no JSON, and of what the reader says in a way that is not known here.
fn plain(input: &str, error: &serde_json::Error, language: Language) -> Option<CallError> {
    let said = error.to_string();
    let place = format!(" at line {} column {}", error.line(), error.column());
    let said = said.strip_suffix(&place).filter(|_| error.classify() == Category::Data)?;
    let tree = syntax::json_tree(input)?;
    // Reading stopped behind a value, or behind what opens one.
    let root = tree.root()?;
    let at = Pointers::default().innermost(root, last_read(input, error)?);
    let known = said.split_once("expected ").map_or("", |(_, expected)| expected);
    let names: Vec<&str> = known.split('`').skip(1).step_by(2).collect();
    if let Some(own) = quoted(said, "missing field ") {
        let argument = Datum::from(named(at, Some(own)));
        return Some(CallError::of_input(language, "missing-argument", &[("argument", argument)]));
    }
    if let Some(own) = quoted(said, "unknown field ") {
        let around = if at.is_object() { at } else { at.parent()? };
        return Some(CallError::unknown_argument(
            language,
            named(around, Some(own)),
            all(&names),
            nearest(own, names.iter().map(|name| (*name, *name))),
        ));
    }
    let expected = match names.is_empty() {
        true => {
            let (_, kind) = KINDS.iter().find(|(form, _)| known.starts_with(form))?;
            language.word("expected", kind).to_owned()
        }
        false => tell(language.word("expected", "among"), &[("names", all(&names))], language),
    };
    let argument = Some(named(at, None)).filter(|name| !name.is_empty()).unwrap_or_else(|| "options".to_owned());
    let span = at.span();
    let found = shown(input.get(span.start as usize..span.end as usize)?);
    let facts = [("argument", argument.into()), ("expected", Datum::Phrase(expected)), ("found", Datum::Phrase(found))];
    Some(CallError::of_input(language, "wrong-argument", &facts))
}

/// Names as a message lists them.
fn all(names: &[&str]) -> Datum {
    let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    Datum::Phrase(names.join(", "))
}

/// The last byte that was read.
fn last_read(input: &str, error: &serde_json::Error) -> Option<u32> {
    let before = input.split_inclusive('\n').take(error.line().checked_sub(1)?).map(str::len).sum::<usize>();
    u32::try_from(before + error.column()).ok()?.checked_sub(1)
}

/// The name behind some words.
fn quoted<'s>(said: &'s str, words: &str) -> Option<&'s str> {
    said.strip_prefix(words)?.strip_prefix('`')?.split('`').next()
}

/// A place in the input as whoever calls knows it, as `limits.depth` or `select[1]`: bindings take the options beside the rest.
fn named(node: Node<'_>, own: Option<&str>) -> String {
    let mut steps: Vec<String> = own.map(|own| format!(".{own}")).into_iter().collect();
    let mut here = node;
    while let Some(parent) = here.parent() {
        steps.push(match here.key().and_then(Node::as_str) {
            Some(key) => format!(".{key}"),
            None => format!("[{}]", Pointers::default().position(here, parent)),
        });
        here = parent;
    }
    if steps.len() > 1 && steps.last().is_some_and(|first| first == ".options") {
        steps.pop();
    }
    let name: String = steps.into_iter().rev().collect();
    name.strip_prefix('.').map_or(name.clone(), str::to_owned)
}

#[cfg(test)]
mod tests;
