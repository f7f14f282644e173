//! What every output of every operation promises, whatever the input.

use serde_json::Value;

/// Panics where an output breaks a promise. `text` is the document that it speaks of, where it is known.
pub fn check(output: &Value, text: Option<&str>) {
    // What is merged is judged in its own text.
    let text = output["merged"].as_str().or(text);
    places(output, text);
    report(output);
}

/// Every place named anywhere in an output lies in the text, on characters, with the line and column of its offset.
fn places(output: &Value, text: Option<&str>) {
    match output {
        Value::Object(members) => {
            for (key, value) in members {
                if key == "range" && value.get("start").is_some() {
                    range(value, text);
                } else if key == "pointer" {
                    let pointer = value.as_str().expect("a pointer is a string");
                    assert!(pointer.is_empty() || pointer.starts_with('/'), "{pointer:?} is no JSON Pointer");
                }
                places(value, text);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| places(item, text)),
        _ => {}
    }
}

fn range(range: &Value, text: Option<&str>) {
    let number = |end: &str, name: &str| {
        let number = range[end][name].as_u64().unwrap_or_else(|| panic!("{end}.{name} in {range}"));
        usize::try_from(number).expect("a place fits")
    };
    assert!(number("start", "offset") <= number("end", "offset"), "{range} ends before it starts");
    let Some(text) = text else { return };
    for end in ["start", "end"] {
        let offset = number(end, "offset");
        let before = text.get(..offset).unwrap_or_else(|| panic!("{range} is not on characters of {text:?}"));
        assert_eq!((number(end, "line"), number(end, "column")), line_and_column(before, text), "{range} in {text:?}");
    }
}

/// Counted anew, the slow way: lines end with LF, CRLF or CR.
fn line_and_column(before: &str, text: &str) -> (usize, usize) {
    let (mut line, mut column) = (1, 1);
    let mut rest = text.chars().skip(before.chars().count()).peekable();
    let mut characters = before.chars().peekable();
    while let Some(character) = characters.next() {
        let next = characters.peek().or_else(|| rest.peek());
        if character == '\n' || (character == '\r' && next != Some(&'\n')) {
            (line, column) = (line + 1, 1);
        } else {
            column += 1;
        }
    }
    (line, column)
}

/// The numbers of a report add up, and its problems stand in the order of the text.
fn report(output: &Value) {
    let Some(counts) = output.get("counts") else { return };
    let Some(omitted) = output.get("omitted").and_then(Value::as_u64) else { return };
    let lists = ["problems", "findings"].map(|name| output[name].as_array().map_or(&[][..], Vec::as_slice));
    let counted: u64 = ["errors", "warnings", "notes"].iter().filter_map(|name| counts[name].as_u64()).sum();
    let listed: u64 = lists.iter().map(|list| list.len() as u64).sum();
    assert_eq!(counted, omitted + listed, "the counts do not add up: {counts}, {omitted} omitted, {listed} listed");
    if output.get("findings").is_none() {
        assert_eq!(output["valid"].as_bool(), Some(counts["errors"] == 0), "{counts}");
    }
    for list in lists {
        let starts: Vec<_> = list.iter().filter_map(|problem| problem["range"]["start"]["offset"].as_u64()).collect();
        assert!(starts.is_sorted(), "the problems are not in the order of the text: {starts:?}");
    }
}
