//! Lists of lines, as people write them.

use crate::words::{Words, fill};

/// `line 12`, or `lines 12, 18 and 20`; what follows the numbers, such as `3 more`, ends the list.
pub(crate) fn lines(words: &Words, numbers: &[u32], more: Option<String>) -> String {
    let listed: Vec<String> = numbers.iter().map(u32::to_string).chain(more).collect();
    match listed.as_slice() {
        [only] => fill(&words.line, &[("line", only)]),
        _ => fill(&words.lines, &[("lines", &words.list(&listed))]),
    }
}
