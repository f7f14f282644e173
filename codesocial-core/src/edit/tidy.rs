//! A text without what nobody wrote on purpose: blanks at the ends of lines, heaps of empty lines, line ends of two kinds,
//! a last line that does not end. Comments, order, quotes and indentation stay.

use crate::base::sort;
use crate::edit::opened::same;
use crate::edit::page::{line_end, lines};
use crate::tree::format::Format;
use crate::tree::node::Tree;

/// So many empty lines may follow each other: one parts paragraphs, two part chapters.
const EMPTY_LINES: usize = 2;

/// The tidied text. `tree` is what it says; a text that would say anything else is left as it is.
pub(crate) fn tidied(text: &str, format: Format, tree: &Tree<'_>) -> String {
    let tidied = tidy(text, &kept_breaks(text, tree));
    let says_the_same = Tree::of_text(&tidied, format)
        .is_some_and(|again| again.root().zip(tree.root()).is_some_and(|(again, root)| same(again, root)));
    if says_the_same { tidied } else { text.to_owned() }
}

fn tidy(text: &str, kept: &[(usize, usize)]) -> String {
    let end = line_end(text);
    let mut tidied = String::with_capacity(text.len() + 2);
    let (mark, body) = match text.strip_prefix('\u{feff}') {
        Some(body) => ("\u{feff}", body),
        None => ("", text),
    };
    tidied.push_str(mark);
    let mut at = mark.len();
    let mut kept = kept.iter().copied().peekable();
    let mut empty = 0;
    // Empty lines wait until something follows them.
    for line in lines(body) {
        let content = line.trim_end_matches(['\n', '\r']);
        let break_at = at + content.len();
        at += line.len();
        while kept.next_if(|(_, until)| *until <= break_at).is_some() {}
        let inside = kept.peek().is_some_and(|(from, _)| *from <= break_at);
        let content = if inside { content } else { content.trim_end_matches([' ', '\t']) };
        if content.is_empty() && !inside {
            empty += 1;
            continue;
        }
        if tidied.len() > mark.len() {
            for _ in 0..empty.min(EMPTY_LINES) {
                tidied.push_str(end);
            }
        }
        empty = 0;
        tidied.push_str(content);
        tidied.push_str(end);
    }
    tidied
}

/// From where to where the ends of lines stand inside a text of several lines, whose blanks and empty lines are its own.
fn kept_breaks(text: &str, tree: &Tree<'_>) -> Vec<(usize, usize)> {
    let mut kept = Vec::new();
    for index in 0..tree.len() {
        let Some(node) = tree.node(index).filter(|node| node.as_str().is_some()) else { continue };
        let span = node.span().range();
        let written = text.get(span.clone()).unwrap_or_default();
        if !written.starts_with(['|', '>']) {
            if written.contains(['\n', '\r']) {
                kept.push((span.start, span.end));
            }
            continue;
        }
        // Behind a block, blanks at the end of its last line are its own, and so are lines of more blanks than it is indented
        // by; lines without anything may be (`|+`).
        let mut in_block = lines(written);
        let header = in_block.next().unwrap_or_default();
        let after = text.get(span.end..).unwrap_or_default();
        let blanks = after.len() - after.trim_start_matches([' ', '\t', '\n', '\r']).len();
        let blanks = after.get(..blanks).unwrap_or_default();
        let last_line = lines(blanks).next().unwrap_or_default();
        let below = blanks.get(last_line.len()..).unwrap_or_default();
        let ends = |line: &str| line.ends_with(['\n', '\r']) || span.end + blanks.len() == text.len();
        let content = |line: &str| line.trim_end_matches(['\n', '\r']).len();
        let spaces = |line: &str| line.len() - line.trim_start_matches(' ').len();
        let told = header.contains(|sign: char| sign.is_ascii_digit());
        let indent = in_block.find(|line| content(line) > spaces(line)).filter(|_| !told).map_or(0, spaces);
        let deep = |line: &str| content(line) > indent || line.contains('\t');
        let own = header.contains('+') || lines(below).any(|line| deep(line) && ends(line));
        let below: usize = lines(below).filter(|line| ends(line)).map(str::len).sum();
        let end = span.end + last_line.len() + if own { below } else { 0 };
        // The last line of a text may lack its end.
        kept.push((span.start, if end == text.len() { end + 1 } else { end }));
    }
    // An alias stands where it stands, what it repeats before it.
    sort::by_key(&mut kept, |place| *place);
    kept.dedup();
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tidied_yaml(text: &str) -> String {
        tidied(text, Format::Yaml, &Tree::of_text(text, Format::Yaml).unwrap())
    }

    #[test]
    fn what_nobody_wrote_on_purpose_goes() {
        for (text, expected) in [
            ("a: 1  \n\n\n\n\nb: 2 # why  \n\n", "a: 1\n\n\nb: 2 # why\n"),
            ("\n\na: 1", "a: 1\n"),
            ("a: 1\r\nb: 2\r\nc: 3\n", "a: 1\r\nb: 2\r\nc: 3\r\n"),
            ("\u{feff}a: 1\r\nb: 2\nc: 3\n", "\u{feff}a: 1\nb: 2\nc: 3\n"),
            ("a: \"x  \n\n\n\n  y\"   \n", "a: \"x  \n\n\n\n  y\"\n"),
            ("a: |  \n  x  \n\n\n\n  y  \n\n\n\n\nb: 1\n", "a: |  \n  x  \n\n\n\n  y  \n\n\nb: 1\n"),
            ("a: |+\n  x\n\n\n\n\nb: 1\n", "a: |+\n  x\n\n\n\n\nb: 1\n"),
            ("a: |+\n  x\n\n\n\n", "a: |+\n  x\n\n\n\n"),
            ("a: |\n  x\n     \nb: 1\n", "a: |\n  x\n     \nb: 1\n"),
            ("a: 1   \nd: |\n  x\n   ", "a: 1\nd: |\n  x\n   \n"),
            ("a: 1   \nd: >+\n  x\n\n   ", "a: 1\nd: >+\n  x\n\n   \n"),
            ("a: 1 \nd: |-\n  x\n ", "a: 1\nd: |-\n  x\n"),
            ("d: |2-\n   x\n   \n", "d: |2-\n   x\n   \n"),
            ("a: 1 \nd: \"x  \"  ", "a: 1\nd: \"x  \"\n"),
            ("a: 1\rb: 2\nc: 3\r\nd: 4", "a: 1\nb: 2\nc: 3\nd: 4\n"),
            ("a: 1  \rb: 2", "a: 1\rb: 2\r"),
            ("a: |  \r  x  \r\r\r\r\rb: 1\r", "a: |  \r  x  \r\r\rb: 1\r"),
        ] {
            let once = tidied_yaml(text);
            assert_eq!(once, expected, "{text:?}");
            assert_eq!(tidied_yaml(&once), once);
        }
    }

    #[test]
    fn json_is_tidied_alike() {
        let text = "{\"a\": \"x  \" , \t\n \"b\": []}  ";
        let tree = Tree::of_text(text, Format::Json).unwrap();
        assert_eq!(tidied(text, Format::Json, &tree), "{\"a\": \"x  \" ,\n \"b\": []}\n");
    }
}
