//! Texts as YAML writes them, so that readers of YAML 1.2 and of 1.1 take them for what they are.

use crate::syntax::yaml::scalar::is_text_everywhere as is_plain_text;

/// How a text is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    Plain,
    Single,
    Double,
    /// A block that keeps its lines.
    Literal,
    /// A block whose lines are one line.
    Folded,
}

impl Style {
    /// The style of a text that is written.
    pub(super) fn of(written: &str) -> Style {
        match written.as_bytes().first() {
            Some(b'\'') => Style::Single,
            Some(b'"') => Style::Double,
            Some(b'|') => Style::Literal,
            Some(b'>') => Style::Folded,
            _ => Style::Plain,
        }
    }
}

/// Where a text is to stand.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Room {
    /// The column at which the lines of a block begin.
    pub(crate) column: usize,
    /// The widest line.
    pub(crate) width: usize,
    /// Inside brackets, where some signs mean more, and no block can stand.
    pub(crate) bracketed: bool,
    pub(crate) line_end: &'static str,
}

/// A text in the style that is wished, or in the nearest that can carry it.
pub(crate) fn yaml(text: &str, wished: Style, room: Room) -> String {
    let lines = text.contains('\n');
    let printable = text.chars().all(|character| character == '\n' || is_printable(character));
    let style = match wished {
        _ if !printable => Style::Double,
        Style::Literal | Style::Folded if !room.bracketed && fits_block(text) => match wished {
            Style::Folded if fits_folding(text) => Style::Folded,
            _ if lines || wished == Style::Literal => Style::Literal,
            _ => Style::Plain,
        },
        _ if lines && !room.bracketed && fits_block(text) => Style::Literal,
        _ if lines => Style::Double,
        Style::Literal | Style::Folded => Style::Plain,
        other => other,
    };
    match style {
        Style::Plain if is_plain(text, room.bracketed) => text.to_owned(),
        Style::Plain if text.contains('\'') || !text.contains(['"', '\\']) => double(text),
        Style::Plain | Style::Single if !lines => format!("'{}'", text.replace('\'', "''")),
        Style::Literal => literal(text, room),
        Style::Folded => folded(text, room),
        _ => double(text),
    }
}

/// Whether a text may stand without quotes, and is nothing else for any reader.
fn is_plain(text: &str, bracketed: bool) -> bool {
    let first = text.chars().next();
    let begins = first.is_some_and(|first| !first.is_whitespace() && !"-?:,[]{}#&*!|>'\"%@`=".contains(first));
    // At an edge, some programs take what nobody sees for blanks, or drop it.
    let seen = !text.starts_with(is_hidden) && !text.ends_with(is_hidden);
    begins
        && seen
        && is_plain_text(text)
        && !text.starts_with("---")
        && !text.starts_with("...")
        && !text.ends_with([' ', '\t', ':', '\u{a0}'])
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.contains('\t')
        && !text.ends_with(|last: char| last.is_whitespace())
        && !(bracketed && text.contains([',', '[', ']', '{', '}']))
        // In brackets, readers of YAML 1.1 take a question mark in a word for the sign of a key.
        && !(bracketed && text.contains([':', '?']))
}

/// Whether nobody sees a character: it has no width, or only turns the direction of others.
fn is_hidden(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
        | '\u{180b}'..='\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
        | '\u{feff}' | '\u{ffa0}' | '\u{e0000}'..='\u{e0fff}')
}

/// A number as programs of YAML 1.1 read it too: there a number with an exponent has a point.
pub(super) fn number(written: String) -> String {
    match written.split_once(['e', 'E']) {
        Some((digits, exponent)) if !digits.contains('.') => {
            let sign = if exponent.starts_with(['+', '-']) { "" } else { "+" };
            format!("{digits}.0e{sign}{exponent}")
        }
        _ => written,
    }
}

fn is_printable(character: char) -> bool {
    matches!(character, '\t' | ' '..='~' | '\u{a0}'..='\u{2027}' | '\u{202a}'..='\u{d7ff}' | '\u{e000}'..='\u{fefe}'
        | '\u{ff00}'..='\u{fffd}' | '\u{10000}'..)
}

/// Whether a text can stand as a block without an indicator of its indentation.
fn fits_block(text: &str) -> bool {
    let blank = |line: &&str| line.trim_matches([' ', '\t']).is_empty() && !line.is_empty();
    let first = text.lines().find(|line| !line.is_empty());
    first.is_some_and(|line| !line.starts_with([' ', '\t']))
        && !text.starts_with('\n')
        && !text.lines().any(|line| blank(&line))
        && !text.chars().any(|character| matches!(character, '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{feff}'))
}

/// Whether the lines of a text can be broken at their single spaces without a change.
fn fits_folding(text: &str) -> bool {
    !text.contains("  ")
        && !text.contains(['\t', '\u{a0}'])
        && !text.ends_with("\n\n")
        && text.split('\n').all(|line| !line.starts_with(' ') && !line.ends_with(' '))
}

fn literal(text: &str, room: Room) -> String {
    let body = text.trim_end_matches('\n');
    let mut written = String::from(match text.len() - body.len() {
        0 => "|-",
        1 => "|",
        _ => "|+",
    });
    let body = text.strip_suffix('\n').unwrap_or(text);
    for line in body.split('\n') {
        written.push_str(room.line_end);
        if !line.is_empty() {
            written.push_str(&" ".repeat(room.column));
            written.push_str(line);
        }
    }
    written
}

/// Each line is filled; between two of them stands an empty line more than there are line ends.
fn folded(text: &str, room: Room) -> String {
    let body = text.strip_suffix('\n');
    let mut written = String::from(if body.is_some() { ">" } else { ">-" });
    let mut first = true;
    for line in body.unwrap_or(text).split('\n') {
        if !std::mem::take(&mut first) {
            written.push_str(room.line_end);
        }
        let mut width = usize::MAX;
        for word in line.split(' ').filter(|_| !line.is_empty()) {
            let length = word.chars().count();
            if width.saturating_add(1 + length) > room.width {
                written.push_str(room.line_end);
                written.extend(std::iter::repeat_n(' ', room.column));
                width = room.column + length;
            } else {
                written.push(' ');
                width += 1 + length;
            }
            written.push_str(word);
        }
    }
    written
}

fn double(text: &str) -> String {
    let mut written = String::with_capacity(text.len() + 2);
    written.push('"');
    for character in text.chars() {
        match character {
            '"' => written.push_str("\\\""),
            '\\' => written.push_str("\\\\"),
            '\n' => written.push_str("\\n"),
            '\t' => written.push_str("\\t"),
            '\r' => written.push_str("\\r"),
            joiner @ ('\u{200c}' | '\u{200d}') => written.push(joiner),
            seen if is_printable(seen) && !is_hidden(seen) => written.push(seen),
            hidden if u32::from(hidden) <= 0xffff => written.push_str(&format!("\\u{:04x}", u32::from(hidden))),
            hidden => written.push_str(&format!("\\U{:08x}", u32::from(hidden))),
        }
    }
    written.push('"');
    written
}
