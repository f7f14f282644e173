//! Labels in graphs for Mermaid and Graphviz: whatever a text holds, its label is a label.

use crate::base::visible::visible_line;

/// A label is cut after so many characters.
const LONGEST: usize = 48;

/// How a graph for Graphviz looks.
pub(super) const DOT_HEAD: &str = "  rankdir=LR\n  node [shape=box, fontname=\"sans-serif\"]\n";

/// A text as a label, in one line.
pub(super) fn shortened(text: &str) -> String {
    let mut letters = visible_line(text);
    let mut label: String = letters.by_ref().take(LONGEST).collect();
    if letters.next().is_some() {
        label = label.trim_end().to_owned();
        label.push('…');
    }
    label
}

/// What means something in a label is written by its number.
pub(super) fn for_mermaid(label: &str) -> String {
    let mut safe = String::with_capacity(label.len());
    // `1.`, `-` and `+` would begin a list, for which Mermaid has no place.
    let number = label.len() - label.trim_start_matches(|sign: char| sign.is_ascii_digit()).len();
    for (at, sign) in label.char_indices() {
        let of_list = (at == number && sign == '.') || (at == 0 && matches!(sign, '-' | '+'));
        match sign {
            _ if of_list => safe.push_str(&format!("#{};", u32::from(sign))),
            '"' | '#' | '&' | '<' | '>' | '`' | '\\' | '*' | '_' | '~' | '[' | ']' | '{' | '}' | '(' | ')' | '|'
            | '@' | ';' | '$' => safe.push_str(&format!("#{};", u32::from(sign))),
            _ => safe.push(sign),
        }
    }
    safe
}

/// In a quoted label a backslash begins a command, and `&` an entity of HTML.
pub(super) fn for_dot(label: &str) -> String {
    let mut safe = String::with_capacity(label.len());
    for sign in label.chars() {
        match sign {
            '"' => safe.push_str("\\\""),
            '\\' => safe.push_str("\\\\"),
            '&' => safe.push_str("&amp;"),
            _ => safe.push(sign),
        }
    }
    safe
}
