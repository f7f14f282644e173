//! A value in the block style of YAML, as a person would write it.

use serde_json::Value;

/// Writes a value.
pub(super) fn yaml(value: &Value) -> String {
    let mut text = String::new();
    write(&mut text, value, 0);
    text
}

fn write(text: &mut String, value: &Value, indent: usize) {
    match value {
        Value::Object(members) if !members.is_empty() => {
            for (key, value) in members {
                text.push_str(&" ".repeat(indent));
                text.push_str(&scalar(key));
                text.push(':');
                after_mark(text, value, indent + 2);
            }
        }
        Value::Array(items) if !items.is_empty() => {
            for item in items {
                text.push_str(&" ".repeat(indent));
                text.push('-');
                match item {
                    // The first key stands beside the dash.
                    Value::Object(members) if !members.is_empty() => {
                        let mut inner = String::new();
                        write(&mut inner, item, indent + 2);
                        text.push(' ');
                        text.push_str(inner.trim_start());
                    }
                    item => after_mark(text, item, indent + 2),
                }
            }
        }
        value => {
            text.push_str(&" ".repeat(indent));
            text.push_str(&plain(value));
            text.push('\n');
        }
    }
}

/// What follows a colon or a dash: a list of short scalars and a scalar on the same line, all else below.
fn after_mark(text: &mut String, value: &Value, indent: usize) {
    let scalars = |value: &Value| !value.is_object() && !value.is_array();
    match value {
        Value::Array(items) if items.iter().all(scalars) && value.to_string().len() < 70 => {
            text.push_str(" [");
            text.push_str(&items.iter().map(plain).collect::<Vec<_>>().join(", "));
            text.push_str("]\n");
        }
        Value::Object(members) if !members.is_empty() => {
            text.push('\n');
            write(text, value, indent);
        }
        Value::Array(items) if !items.is_empty() => {
            text.push('\n');
            write(text, value, indent);
        }
        value => {
            text.push(' ');
            text.push_str(&plain(value));
            text.push('\n');
        }
    }
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => scalar(text),
        other => other.to_string(),
    }
}

/// A text without quotes where it is plainly a text, else in double quotes.
fn scalar(text: &str) -> String {
    let plain = |letter: char| {
        letter.is_alphanumeric() || matches!(letter, ' ' | '-' | '_' | '’' | '\'' | '.' | '/' | '(' | ')' | ',')
    };
    let begins = text.chars().next().is_some_and(char::is_alphabetic);
    let ends = text.chars().next_back().is_some_and(|last| last != ' ');
    let words = ["null", "true", "false", "y", "n", "yes", "no", "on", "off"];
    let date = text.len() == 10 && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    let address = text.starts_with("https://") && !text.contains([' ', '#', ',']);
    let flow = text.contains(',');
    if date
        || address
        || (begins && ends && !flow && text.chars().all(plain) && !words.contains(&text.to_lowercase().as_str()))
    {
        text.to_owned()
    } else {
        Value::from(text).to_string()
    }
}
