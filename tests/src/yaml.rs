//! YAML for tests: values written as a person or a program may write them, and texts read to values by our own reader.

use codesocial_core::source::{Format, Kind, Node, Tree};
use serde_json::{Map, Value};

/// A way to write the same value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// As people write: lines and indents, words without quotes, long texts as blocks.
    Block,
    /// As programs write: every text in quotes, lists deeper than their keys.
    Quoted,
    /// Lines end with CR LF, texts stand in single quotes where they can.
    Windows,
    /// One line, with brackets and braces.
    Flow,
    /// JSON with a `---` before it, since JSON is YAML; but for characters that YAML wants escaped.
    Json,
}

impl Style {
    /// All of them.
    pub const ALL: [Style; 5] = [Style::Block, Style::Quoted, Style::Windows, Style::Flow, Style::Json];
}

/// A value as YAML in a style.
pub fn written(value: &Value, style: Style) -> String {
    match style {
        Style::Json if has_long_key(value) => written(value, Style::Flow),
        Style::Json => {
            let escape = |character: char| match character {
                '\n' => "\n".to_owned(),
                other if is_printable(other) => other.to_string(),
                other => format!("\\u{:04X}", u32::from(other)),
            };
            format!("--- {}\n", format!("{value:#}").chars().map(escape).collect::<String>())
        }
        Style::Flow => {
            let mut text = String::new();
            flow(value, &mut text);
            text + "\n"
        }
        _ => {
            let mut text = String::new();
            match value {
                Value::Object(_) | Value::Array(_) if !is_empty(value) => block(value, 0, style, &mut text),
                _ => text = inline(value, Style::Quoted) + "\n",
            }
            if style == Style::Windows { text.replace('\n', "\r\n") } else { text }
        }
    }
}

/// YAML lets a key have 1,024 characters; a longer one must be marked as a key.
fn is_long(key: &str) -> bool {
    key.chars().count() > 1_000
}

fn has_long_key(value: &Value) -> bool {
    match value {
        Value::Object(members) => members.iter().any(|(key, value)| is_long(&quoted(key)) || has_long_key(value)),
        Value::Array(items) => items.iter().any(has_long_key),
        _ => false,
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Object(members) => members.is_empty(),
        Value::Array(items) => items.is_empty(),
        _ => false,
    }
}

/// The lines of an object or list that is not empty.
fn block(value: &Value, indent: usize, style: Style, text: &mut String) {
    let space = " ".repeat(indent);
    match value {
        Value::Object(members) => {
            for (key, value) in members {
                let name = string(key, style);
                if is_long(&name) {
                    text.push_str(&format!("{space}? {name}\n{space}:"));
                } else {
                    text.push_str(&format!("{space}{name}:"));
                }
                let deeper = if style == Style::Block && value.is_array() { indent } else { indent + 2 };
                after_sign(value, indent, deeper, style, text);
            }
        }
        Value::Array(items) => {
            for item in items {
                text.push_str(&format!("{space}-"));
                if style == Style::Block && !is_empty(item) && (item.is_object() || item.is_array()) {
                    // The first key stands beside the dash.
                    let mut lines = String::new();
                    block(item, indent + 2, style, &mut lines);
                    text.push(' ');
                    text.push_str(&lines[indent + 2..]);
                } else {
                    after_sign(item, indent, indent + 2, style, text);
                }
            }
        }
        _ => {}
    }
}

/// What stands after a colon or a dash.
fn after_sign(value: &Value, indent: usize, deeper: usize, style: Style, text: &mut String) {
    match value {
        Value::Object(_) | Value::Array(_) if !is_empty(value) => {
            text.push('\n');
            block(value, deeper, style, text);
        }
        Value::String(content) if style == Style::Block && fits_a_block(content) => literal(content, indent, text),
        _ => text.push_str(&format!(" {}\n", inline(value, style))),
    }
}

/// Whether a text may stand as `|` block: lines that begin with something visible, nothing that needs an escape.
fn fits_a_block(content: &str) -> bool {
    content.contains('\n')
        && content.lines().all(|line| line.starts_with(|first: char| first.is_alphanumeric()))
        && content.chars().all(|character| character == '\n' || is_printable(character))
}

fn literal(content: &str, indent: usize, text: &mut String) {
    let body = content.trim_end_matches('\n');
    text.push_str(match content.len() - body.len() {
        0 => " |-\n",
        1 => " |\n",
        _ => " |+\n",
    });
    for line in content.lines() {
        text.push_str(&format!("{}{line}\n", " ".repeat(indent + 2)));
    }
}

fn inline(value: &Value, style: Style) -> String {
    match value {
        Value::String(content) => string(content, style),
        other => other.to_string(),
    }
}

fn string(content: &str, style: Style) -> String {
    match style {
        Style::Block | Style::Flow if is_plain(content) => content.to_owned(),
        Style::Windows if !content.is_empty() && content.chars().all(is_printable) => {
            format!("'{}'", content.replace('\'', "''"))
        }
        _ => quoted(content),
    }
}

fn flow(value: &Value, text: &mut String) {
    match value {
        Value::Array(items) => {
            text.push('[');
            for item in items {
                flow(item, text);
                text.push_str(", ");
            }
            text.push(']');
        }
        Value::Object(members) => {
            text.push('{');
            for (key, value) in members {
                let name = string(key, Style::Flow);
                let mark = if is_long(&name) { "? " } else { "" };
                text.push_str(&format!("{mark}{name}: "));
                flow(value, text);
                text.push_str(", ");
            }
            text.push('}');
        }
        _ => text.push_str(&inline(value, Style::Flow)),
    }
}

fn is_printable(character: char) -> bool {
    matches!(character, ' '..='~' | '\u{a0}'..='\u{2027}' | '\u{202a}'..='\u{d7ff}' | '\u{e000}'..='\u{fefe}'
        | '\u{ff00}'..='\u{fffd}' | '\u{10000}'..)
}

/// Whether a text may stand without quotes, in brackets too, and is read as a text: it begins with a letter or is a date.
fn is_plain(content: &str) -> bool {
    let harmless = |character: char| character.is_alphanumeric() || "-_./ é’".contains(character);
    let other = ["null", "true", "false"];
    let is_date = content.len() == 10
        && content
            .char_indices()
            .all(|(at, character)| if at == 4 || at == 7 { character == '-' } else { character.is_ascii_digit() });
    is_date
        || (content.starts_with(char::is_alphabetic)
            && content.chars().all(|character| harmless(character) && is_printable(character))
            && !content.ends_with(' ')
            && !other.iter().any(|word| content.eq_ignore_ascii_case(word)))
}

/// A text in double quotes.
fn quoted(content: &str) -> String {
    let mut text = String::from("\"");
    for character in content.chars() {
        match character {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\n' => text.push_str("\\n"),
            '\t' => text.push_str("\\t"),
            other if is_printable(other) => text.push(other),
            other => text.push_str(&format!("\\U{:08X}", u32::from(other))),
        }
    }
    text + "\""
}

/// The value of a YAML text, if our reader finds no error in it.
pub fn value(text: &str) -> Option<Value> {
    let tree = Tree::of_text(text, Format::Yaml)?;
    tree.root().map(of_node)
}

fn of_node(node: Node<'_>) -> Value {
    match node.kind() {
        Kind::Null => Value::Null,
        Kind::Boolean(value) => Value::Bool(value),
        Kind::Number(number) if number.fract() == 0.0 && number.abs() < 9e15 => Value::from(number as i64),
        Kind::Number(number) => Value::from(number),
        Kind::String(_) | Kind::Decoded(_) | Kind::Key(_) => Value::from(node.as_str().unwrap_or_default()),
        Kind::Array => node.items().map(of_node).collect(),
        _ => {
            let members =
                node.members().map(|(key, value)| (key.as_str().unwrap_or_default().to_owned(), of_node(value)));
            Value::Object(members.collect::<Map<_, _>>())
        }
    }
}
