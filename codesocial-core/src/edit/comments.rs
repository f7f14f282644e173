//! What stands in a text beside its values: comments, anchors and aliases.

use crate::edit::page::{Page, lines};
use crate::tree::format::Format;

/// The comments of a text: where each begins and what it says, with its sign.
pub(crate) fn comments<'a>(page: Page<'a>) -> Vec<(usize, &'a str)> {
    let mut found = Vec::new();
    if page.format == Format::Json || !page.text.contains('#') {
        return found;
    }
    for stretch in stretches(page) {
        match stretch {
            Stretch::Between(start, end) => in_gap(page, start, end, &mut found),
            Stretch::Value(start, written) => {
                // A block may have one behind its sign.
                let header = lines(written).next().filter(|_| written.starts_with(['|', '>']));
                if let Some(sign) = header.and_then(|header| header.find(" #"))
                    && let Some(comment) = header.and_then(|header| header.get(sign + 1..))
                {
                    found.push((start + sign + 1, comment.trim_end()));
                }
            }
        }
    }
    found
}

/// The anchors of a text and the aliases that name them: where each stands, and its name with its sign.
pub(crate) fn anchors<'a>(page: Page<'a>) -> Vec<(usize, &'a str)> {
    let mut found = Vec::new();
    if page.format == Format::Json || !page.text.contains('&') {
        return found;
    }
    for stretch in stretches(page) {
        match stretch {
            Stretch::Value(start, written) if written.starts_with('*') => found.push((start, written)),
            Stretch::Value(..) => {}
            Stretch::Between(start, end) => {
                let mut comments = Vec::new();
                in_gap(page, start, end, &mut comments);
                let commented =
                    |at: usize| comments.iter().any(|(from, said)| (*from..from + said.len()).contains(&at));
                for (at, _) in page.slice(start, end).match_indices('&') {
                    let name = page.slice(start + at, end).split_whitespace().next().unwrap_or_default();
                    if !commented(start + at) {
                        found.push((start + at, name));
                    }
                }
            }
        }
    }
    found
}

/// A part of a text.
enum Stretch<'a> {
    /// Signs, blanks and comments between keys and values: from where to where.
    Between(usize, usize),
    /// A key, a scalar or an alias: where it begins, and how it is written.
    Value(usize, &'a str),
}

/// A text from its start to its end.
fn stretches<'a>(page: Page<'a>) -> Vec<Stretch<'a>> {
    let mut stretches = Vec::new();
    let mut at = 0;
    for index in 0..page.root.next() {
        let Some(node) = page.root.other(index) else { break };
        let span = node.span().range();
        // What an alias repeats stands before it.
        if (node.is_object() || node.is_array()) && !page.is_alias(node) || span.start < at {
            continue;
        }
        stretches.push(Stretch::Between(at, span.start));
        stretches.push(Stretch::Value(span.start, page.written(node)));
        at = span.end;
    }
    stretches.push(Stretch::Between(at, page.text.len()));
    stretches
}

fn in_gap<'a>(page: Page<'a>, start: usize, end: usize, found: &mut Vec<(usize, &'a str)>) {
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
