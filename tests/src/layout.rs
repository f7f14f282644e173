//! How a file of cases stands: documents as lines, values on one line where they fit.

use serde_json::{Map, Value};

/// How many characters a line has at most, where it can be helped.
const WIDTH: usize = 120;

/// A file of cases as text: each key of the file and of a case on a line of its own.
pub fn file(file: &Value) -> String {
    let mut text = String::new();
    open(file, 0, &mut text, &|key, value, indent, text| match (key, value) {
        ("cases", Value::Array(cases)) => {
            let one = |case: &Value, indent: usize, text: &mut String| open(case, indent, text, &member);
            list(cases, indent, text, &one);
        }
        _ => member(key, value, indent, text),
    });
    text + "\n"
}

/// A value as text.
pub fn laid_out(value: &Value) -> String {
    let mut text = String::new();
    any(value, 0, 0, &mut text);
    text
}

fn member(key: &str, value: &Value, indent: usize, text: &mut String) {
    any(value, indent, key.len() + 5, text);
}

/// A value on one line where it fits, else opened; `beside` characters more stand on its first line.
fn any(value: &Value, indent: usize, beside: usize, text: &mut String) {
    let flat = flat(value);
    match value {
        _ if is_small(value) || indent + beside + flat.chars().count() <= WIDTH && !has_lines(value) => *text += &flat,
        Value::Object(members) => packed(members, indent, text),
        Value::Array(items) => list(items, indent, text, &|item, indent, text| any(item, indent, 1, text)),
        _ => *text += &flat,
    }
}

/// What is no list and no object, or empty.
fn is_small(value: &Value) -> bool {
    match value {
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.is_empty(),
        _ => true,
    }
}

/// Whether a text is given in lines there: they stand below each other.
fn has_lines(value: &Value) -> bool {
    match value {
        Value::Object(members) => members.iter().any(|(key, value)| key == LINES || has_lines(value)),
        Value::Array(items) => items.iter().any(has_lines),
        _ => false,
    }
}

fn flat(value: &Value) -> String {
    match value {
        Value::Array(items) => format!("[{}]", items.iter().map(flat).collect::<Vec<_>>().join(", ")),
        Value::Object(members) if members.is_empty() => "{}".to_owned(),
        Value::Object(members) => {
            let members = members.iter().map(|(key, value)| format!("{}: {}", quoted(key), flat(value)));
            format!("{{ {} }}", members.collect::<Vec<_>>().join(", "))
        }
        other => other.to_string(),
    }
}

fn quoted(key: &str) -> String {
    Value::from(key).to_string()
}

fn list(items: &[Value], indent: usize, text: &mut String, one: &dyn Fn(&Value, usize, &mut String)) {
    let inner = " ".repeat(indent + 2);
    text.push('[');
    for (number, item) in items.iter().enumerate() {
        *text += if number == 0 { "\n" } else { ",\n" };
        *text += &inner;
        one(item, indent + 2, text);
    }
    *text += &format!("\n{}]", " ".repeat(indent));
}

/// An object with each member on a line of its own.
fn open(object: &Value, indent: usize, text: &mut String, one: &dyn Fn(&str, &Value, usize, &mut String)) {
    let inner = " ".repeat(indent + 2);
    text.push('{');
    for (number, (key, value)) in object.as_object().into_iter().flatten().enumerate() {
        *text += if number == 0 { "\n" } else { ",\n" };
        *text += &format!("{inner}{}: ", quoted(key));
        one(key, value, indent + 2, text);
    }
    *text += &format!("\n{}}}", " ".repeat(indent));
}

/// An object with as many small members on a line as fit.
fn packed(members: &Map<String, Value>, indent: usize, text: &mut String) {
    let inner = " ".repeat(indent + 2);
    text.push('{');
    let mut room = 0;
    for (number, (key, value)) in members.iter().enumerate() {
        if number > 0 {
            text.push(',');
        }
        let needed = quoted(key).chars().count() + flat(value).chars().count() + 4;
        let small = is_small(value);
        if small && needed < room {
            text.push(' ');
            room -= needed;
        } else {
            *text += &format!("\n{inner}");
            room = if small { (WIDTH - indent - 2).saturating_sub(needed) } else { 0 };
        }
        *text += &format!("{}: ", quoted(key));
        if key == LINES && value.as_array().is_some_and(|lines| !lines.is_empty()) {
            list(value.as_array().map_or(&[], Vec::as_slice), indent + 2, text, &|line, _, text| {
                *text += &line.to_string()
            });
        } else {
            any(value, indent + 2, quoted(key).chars().count() + 3, text);
        }
    }
    *text += &format!("\n{}}}", " ".repeat(indent));
}

/// The key under which the text of a document stands in lines.
const LINES: &str = "lines";

/// Puts the documents of an input into the form that operations take: `text` in the place of `lines`.
pub fn join_lines(input: &mut Value) {
    for document in input.as_object_mut().into_iter().flat_map(|members| members.values_mut()) {
        let Some(lines) = document.get(LINES).and_then(Value::as_array) else { continue };
        let text: String = lines.iter().map(|line| format!("{}\n", line.as_str().expect("a line is a text"))).collect();
        rename(document, LINES, "text", &Value::from(text));
    }
}

/// Puts texts of several lines into `lines`, where every character of them can be seen.
pub fn split_lines(input: &mut Value) {
    for document in input.as_object_mut().into_iter().flat_map(|members| members.values_mut()) {
        let Some(body) = document.get("text").and_then(|text| text.as_str()?.strip_suffix('\n')) else { continue };
        let is_seen = |character: char| {
            character == '\n' || !character.is_control() && !"\u{2028}\u{2029}\u{feff}".contains(character)
        };
        if body.contains('\n') && body.chars().all(is_seen) {
            let lines: Value = body.split('\n').collect();
            rename(document, "text", LINES, &lines);
        }
    }
}

/// Gives a member another key and value in its place.
fn rename(object: &mut Value, from: &str, to: &str, value: &Value) {
    let Some(members) = object.as_object_mut() else { return };
    let renamed = std::mem::take(members).into_iter();
    *members =
        renamed.map(|(key, old)| if key == from { (to.to_owned(), value.clone()) } else { (key, old) }).collect();
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_laid_out_says_the_same() {
        for (path, text) in crate::cases::as_written() {
            let value: Value = serde_json::from_str(&text).unwrap();
            for again in [file(&value), laid_out(&value)] {
                assert_eq!(serde_json::from_str::<Value>(&again).unwrap(), value, "{}", path.display());
            }
        }
    }

    #[test]
    fn lines_are_joined_and_split() {
        let lines =
            json!({ "document": { "name": "a", "lines": ["title: x", "", "a: 1"], "format": "yaml" }, "options": {} });
        let text =
            json!({ "document": { "name": "a", "text": "title: x\n\na: 1\n", "format": "yaml" }, "options": {} });
        let (mut joined, mut split) = (lines.clone(), text.clone());
        join_lines(&mut joined);
        split_lines(&mut split);
        assert_eq!((&joined, &split), (&text, &lines));
        for text in ["a: 1\n", "a: 1\nb: 1", "a: 1\r\nb: 2\r\n", "a:\t1\nb: 2\n", ""] {
            let mut unseen = json!({ "document": { "text": text } });
            split_lines(&mut unseen);
            assert_eq!(unseen["document"]["text"], text);
        }
    }
}
