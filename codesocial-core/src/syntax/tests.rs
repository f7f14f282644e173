//! What the tests of both readers share.

use serde_json::Value;

use super::*;
use crate::diagnostic::finding::{Datum, Place};
use crate::messages::{Language, Page};
use crate::tree::node::Kind;
use crate::tree::node::Node;
use crate::tree::span::Lines;

/// The tree written as JSON, to compare trees of different texts.
pub(super) fn shown(node: Node<'_>) -> String {
    match node.kind() {
        Kind::Null => "null".into(),
        Kind::Boolean(value) => value.to_string(),
        Kind::Number(value) => value.to_string(),
        Kind::String(_) | Kind::Decoded(_) | Kind::Key(_) => format!("{:?}", node.as_str().unwrap()),
        Kind::Array => format!("[{}]", node.items().map(shown).collect::<Vec<_>>().join(",")),
        Kind::Object => {
            let members = node.members().map(|(key, value)| format!("{}:{}", shown(key), shown(value)));
            format!("{{{}}}", members.collect::<Vec<_>>().join(","))
        }
    }
}

/// The tree as JSON, or `-` where there is none; then every finding: name, variant, data, place, related places.
pub(super) fn told(text: &str, format: Format) -> String {
    told_within(text, format, &Limits::MOST)
}

pub(super) fn told_within(text: &str, format: Format, limits: &Limits) -> String {
    let reading = read(text, format, limits);
    let mut told = reading.tree.as_ref().and_then(Tree::root).map_or("-".into(), shown);
    let lines = Lines::new(text);
    let place = |place: &Place<'_>| {
        let Place::Text(span) = place else { panic!("a place of the text") };
        assert!(text.get(span.range()).is_some(), "{span:?} in {text:?}");
        let range = lines.range(*span);
        let (start, end) = (range.start, range.end);
        match (start.line == end.line, start.column == end.column) {
            (true, true) => format!("{}:{}", start.line, start.column),
            (true, false) => format!("{}:{}-{}", start.line, start.column, end.column),
            _ => format!("{}:{}-{}:{}", start.line, start.column, end.line, end.column),
        }
    };
    for finding in &reading.findings {
        check_words(finding);
        told += &format!(" | {}", finding.rule.name);
        if let Some(variant) = finding.variant {
            told += &format!(".{variant}");
        }
        for (name, datum) in &finding.data {
            told += &match datum {
                Datum::Text(text) => format!(" {name}={text}"),
                Datum::Number(number) => format!(" {name}={number}"),
                Datum::Count(count) => format!(" {name}={count}"),
                other => format!(" {name}={other:?}"),
            };
        }
        told += &format!(" @{}", place(&finding.place));
        for related in &finding.related {
            told += &format!(" &{}", place(related));
        }
    }
    for (rule, more) in &reading.more {
        told += &format!(" | {more} more {}", rule.name);
    }
    told
}

/// Fails unless every span lies in the text, on characters, and in its parent (copies of aliases aside).
pub(super) fn check_spans(text: &str, tree: &Tree<'_>, nested: bool) {
    for index in 0..tree.len() {
        let node = tree.node(index).unwrap();
        let span = node.span();
        assert!(span.start <= span.end && text.get(span.range()).is_some(), "{node:?} in {text:?}");
        if let Some(parent) = node.parent().filter(|_| nested) {
            let outer = parent.span();
            assert!(outer.start <= span.start && span.end <= outer.end, "{node:?} in {parent:?} in {text:?}");
        }
    }
}

/// Fails unless the rule's pages have words for the finding, with its data as their placeholders.
fn check_words(finding: &Finding<'_>) {
    for language in Language::all() {
        let page = Page::of_rule(finding.rule.name, language);
        let line = |kind: &str| {
            let own = finding.variant.map_or(kind.to_owned(), |variant| format!("{kind}.{variant}"));
            assert!(page.names().any(|name| name == own), "{own} in {}", finding.rule.name);
            page.line(kind, finding.variant)
        };
        let words = format!("{} {}", line("message"), line("help"));
        let names: Vec<&str> =
            words.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name).collect();
        for (name, _) in &finding.data {
            assert!(names.contains(name), "{name} in {} {:?}", finding.rule.name, finding.variant);
        }
        for name in names {
            assert!(
                finding.data.iter().any(|(own, _)| *own == name),
                "{name} of {} {:?}",
                finding.rule.name,
                finding.variant
            );
        }
    }
}

/// Whether a node is what serde_json read; its numbers may be off by their last digit.
pub(super) fn same(node: Node<'_>, value: &Value) -> bool {
    match (node.kind(), value) {
        (Kind::Null, Value::Null) => true,
        (Kind::Boolean(one), Value::Bool(other)) => one == *other,
        (Kind::Number(one), Value::Number(other)) => {
            let other = other.as_f64().unwrap();
            (one - other).abs() <= one.abs() * 1e-15
        }
        (Kind::String(_) | Kind::Decoded(_), Value::String(text)) => node.as_str() == Some(text),
        (Kind::Array, Value::Array(items)) => {
            node.items().count() == items.len() && node.items().zip(items).all(|(item, value)| same(item, value))
        }
        (Kind::Object, Value::Object(members)) => {
            let equal = |(key, value): (Node<'_>, Node<'_>), (name, other): (&String, &Value)| {
                key.as_str() == Some(name) && same(value, other)
            };
            node.members().count() == members.len()
                && node.members().zip(members).all(|(member, other)| equal(member, other))
        }
        _ => false,
    }
}
