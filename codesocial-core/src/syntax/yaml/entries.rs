//! The lines of a YAML text as a person sees them: keys and items, by how far they are indented. Where the parser stops, this is what
//! is left to go by.

use std::iter;
use std::ops::Range;

use crate::syntax::yaml::events::{Trouble, TroubleKind};

/// How a line that leads into something begins.
#[derive(Clone, Copy, PartialEq)]
struct Entry {
    column: usize,
    item: bool,
}

/// The marks that a merge left in a text: of one side, between both, of the other.
const MARKS: [&str; 4] = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

/// What has to be left out of a text so that the parser goes beyond its trouble: the entry in which the cause stands, up to the
/// next one that stands no deeper.
pub(super) fn broken(text: &str, cause: usize, trouble: &Trouble) -> Vec<Range<usize>> {
    let cause = match trouble.kind {
        TroubleKind::UnclosedQuote => open_quote(text, cause).unwrap_or(cause),
        // What opened above was closed by the mark that should have opened here.
        TroubleKind::AfterQuote => {
            let above =
                line_start(text, cause).checked_sub(1).filter(|_| opens_quote(text, line_start(text, cause)).is_some());
            above.and_then(|above| open_quote(text, above)).or_else(|| open_quote(text, cause)).unwrap_or(cause)
        }
        _ => cause,
    };
    let Some(line) = with_content(text, cause).or_else(|| with_content(text, trouble.at)) else { return Vec::new() };
    if is_mark(text, line) {
        return of_conflict(text, line);
    }
    let content = of_line(text, line);
    let spaces = indent(content);
    let tabs = content.len() - content.trim_start_matches([' ', '\t']).len() - spaces;
    let before = context(text, line);
    let deepest = |item: bool| before.iter().filter(|entry| !item || entry.item).map(|entry| entry.column).max();
    let own = entries(content, spaces + tabs);
    let fits = |first: &Entry| {
        let known = first.column == 0 || before.contains(first);
        tabs == 0 && (known || deepest(false).is_none_or(|deepest| first.column > deepest))
    };
    let (start, entry) = match (own.first().filter(|first| fits(first)), own.last()) {
        // Of an item of which only the first key is broken, the others are left.
        (Some(_), Some(last)) if own.len() > 1 && is_in_value(content, *last, cause.saturating_sub(line)) => {
            (line + last.column, *last)
        }
        (Some(first), _) => (line, *first),
        // What stands where nothing can: an item takes what stands in it along, anything else is one line.
        (None, _) => {
            let item = own.first().is_some_and(|first| first.item);
            (line, Entry { column: deepest(item).unwrap_or(0).max(if item { 0 } else { spaces }), item: true })
        }
    };
    let end = lines(text, line).skip(1).find(|(_, content)| {
        // A list may stand right below its key.
        let ends =
            |next: &Entry| next.column < entry.column || (next.column == entry.column && (!next.item || entry.item));
        is_end(content) || entries(content, indent(content)).first().is_some_and(ends)
    });
    iter::once(start..end.map_or(text.len(), |(end, _)| end)).collect()
}

/// Where the line begins in which a byte stands.
pub(super) fn line_start(text: &str, at: usize) -> usize {
    let before = text.as_bytes().get(..at.min(text.len())).unwrap_or_default();
    before.iter().rposition(|byte| matches!(byte, b'\n' | b'\r')).map_or(0, |end| end + 1)
}

/// The line of a byte, or the last one before it that says something.
fn with_content(text: &str, at: usize) -> Option<usize> {
    let mut line = line_start(text, at);
    while of_line(text, line).trim().is_empty() {
        line = line_start(text, line.checked_sub(1)?);
    }
    Some(line)
}

fn of_line(text: &str, line: usize) -> &str {
    text.get(line..).unwrap_or_default().split(['\n', '\r']).next().unwrap_or_default()
}

/// The lines from one on, each with its first byte.
fn lines(text: &str, from: usize) -> impl Iterator<Item = (usize, &str)> {
    let mut at = from;
    text.get(from..).unwrap_or_default().split(['\n', '\r']).map(move |line| {
        let start = at;
        at += line.len() + 1;
        (start, line)
    })
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

fn is_end(line: &str) -> bool {
    matches!(line.trim_end(), "---" | "...")
}

/// The items and the key with which a line begins behind its blanks: `- - name:` is two items and a key.
fn entries(line: &str, mut column: usize) -> Vec<Entry> {
    let mut found = Vec::new();
    while let Some(rest) = line.get(column..) {
        match rest.strip_prefix('-') {
            Some(after) if after.is_empty() || after.starts_with([' ', '\t']) => {
                found.push(Entry { column, item: true });
                column += 1 + after.len() - after.trim_start_matches([' ', '\t']).len();
            }
            // Somebody forgot the space behind the dash.
            Some(_) => {
                found.push(Entry { column, item: true });
                break;
            }
            None => {
                if key(rest).is_some() {
                    found.push(Entry { column, item: false });
                }
                break;
            }
        }
    }
    found
}

/// How long the name is with which a text begins, in quotes or not: one word, alone or before a colon.
fn key(text: &str) -> Option<usize> {
    let quote = text.chars().next().filter(|sign| matches!(sign, '"' | '\''));
    let name = text.trim_start_matches(|sign| Some(sign) == quote);
    let after = name.trim_start_matches(|letter: char| letter.is_alphanumeric() || matches!(letter, '-' | '_'));
    let closed = after.strip_prefix(|sign| Some(sign) == quote).unwrap_or(after);
    let ends = closed.starts_with(':') || (quote.is_none() && closed.trim().is_empty());
    (after.len() < name.len() && ends).then_some(text.len() - closed.len())
}

/// Whether a byte of a line stands behind its key.
fn is_in_value(line: &str, entry: Entry, at: usize) -> bool {
    let length = line.get(entry.column..).filter(|_| !entry.item).and_then(key);
    length.is_some_and(|length| at > entry.column + length)
}

/// The entries in which a line could stand: of those above it, each that is less deep than the ones below it.
fn context(text: &str, line: usize) -> Vec<Entry> {
    let mut found: Vec<Entry> = Vec::new();
    let (mut least, mut at) = (usize::MAX, line);
    while least > 0 && at > 0 {
        at = line_start(text, at - 1);
        let content = of_line(text, at);
        let above = entries(content, indent(content));
        if let Some(first) = above.first() {
            // A list may stand right below its key.
            let key = |entry: &Entry| entry.column == least && !entry.item && !found.contains(entry);
            let new: Vec<Entry> = above.iter().copied().filter(|entry| entry.column < least || key(entry)).collect();
            found.extend(new);
            least = least.min(first.column);
        }
    }
    found
}

/// Where the text begins whose quotation mark was not closed: on the line of the cause, or one above it in the same part.
fn open_quote(text: &str, cause: usize) -> Option<usize> {
    let mut line = line_start(text, cause);
    loop {
        let opens = opens_quote(text, line);
        if opens.is_some() {
            return opens;
        }
        let content = of_line(text, line);
        if content.starts_with(|sign: char| !sign.is_whitespace()) && !entries(content, 0).is_empty() {
            return None;
        }
        line = line_start(text, line.checked_sub(1)?);
    }
}

/// Where a value begins on a line with a quotation mark that the line does not close.
fn opens_quote(text: &str, line: usize) -> Option<usize> {
    let content = of_line(text, line);
    let last = *entries(content, indent(content)).last()?;
    let rest = content.get(last.column..)?;
    let skipped = if last.item { 1 } else { key(rest)? + 1 };
    let value = rest.get(skipped..)?;
    let quote = value.trim_start().chars().next().filter(|sign| matches!(sign, '"' | '\''))?;
    let start = line + last.column + skipped + value.len() - value.trim_start().len();
    (value.matches(quote).count() % 2 == 1).then_some(start)
}

/// Whether a byte stands on a line with such a mark.
pub(super) fn is_mark(text: &str, at: usize) -> bool {
    let line = of_line(text, line_start(text, at));
    MARKS.iter().any(|mark| line.starts_with(mark))
}

/// What is left out of two sides between which a merge left its marks: the marks, and the second side.
fn of_conflict(text: &str, line: usize) -> Vec<Range<usize>> {
    let end = |line: usize| line + of_line(text, line).len();
    let mut left_out: Vec<_> = iter::once(line..end(line)).collect();
    if of_line(text, line).starts_with(MARKS[0]) {
        let mark = |content: &str, marks: &[&str]| marks.iter().any(|mark| content.starts_with(mark));
        let other = lines(text, line).skip(1).find(|(_, content)| mark(content, &MARKS[1..3]));
        let last = other.and_then(|(other, _)| lines(text, other).find(|(_, content)| mark(content, &MARKS[3..])));
        left_out.extend(other.zip(last).map(|((other, _), (last, _))| other..end(last)));
    }
    left_out
}
