//! The comments of a text.

use crate::source::Format;

use super::page::Page;

/// The comments of a text: where each begins and what it says, with its sign.
pub(crate) fn comments<'a>(page: Page<'a>) -> Vec<(usize, &'a str)> {
    let mut found = Vec::new();
    if page.format == Format::Json || !page.text.contains('#') {
        return found;
    }
    // What stands between keys and values: signs, blanks and comments.
    let mut at = 0;
    for index in 0..page.root.next() {
        let Some(node) = page.root.other(index) else { break };
        let span = node.span().range();
        if node.is_object() && !page.is_alias(node) || node.is_array() && !page.is_alias(node) || span.start < at {
            continue;
        }
        gap(page, at, span.start, &mut found);
        let written = page.written(node);
        if written.starts_with(['|', '>'])
            && let Some(comment) = written
                .lines()
                .next()
                .and_then(|header| header.find(" #").map(|start| header.get(start + 1..).unwrap_or_default()))
        {
            found.push((span.start, comment.trim_end()));
        }
        at = span.end;
    }
    gap(page, at, page.text.len(), &mut found);
    found
}

fn gap<'a>(page: Page<'a>, start: usize, end: usize, found: &mut Vec<(usize, &'a str)>) {
    let text = page.slice(start, end);
    let mut at = 0;
    while let Some(sign) = text.get(at..).and_then(|rest| rest.find('#')) {
        let place = at + sign;
        let rest = text.get(place..).unwrap_or_default();
        let line = rest.split(['\n', '\r']).next().unwrap_or_default();
        let before = page.slice(0, start + place);
        if before.is_empty() || before.ends_with([' ', '\t', '\n', '\r', '\u{feff}']) {
            found.push((start + place, line.trim_end()));
            at = place + line.len();
        } else {
            at = place + 1;
        }
    }
}
