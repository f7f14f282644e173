//! Breaks texts into lines of a width, by what a terminal shows of them.

use unicode_width::UnicodeWidthStr;

use crate::escape;

/// The columns that a text takes in a terminal.
pub(crate) fn width(text: &str) -> usize {
    text.width()
}

/// The lines of a text, each at most so wide where words allow. The first line begins in column `taken`.
/// Only spaces break: a no-break space holds. Whatever hides in the text is made visible.
pub(crate) fn wrap(text: &str, columns: usize, taken: usize) -> Vec<String> {
    let text = escape::text(text);
    let mut lines = vec![String::new()];
    let mut used = taken;
    for word in text.split([' ', '\t', '\n']).filter(|word| !word.is_empty()) {
        let behind_label = lines.len() == 1 && taken > 0;
        let line = lines.last_mut().expect("there is always a line");
        let gap = usize::from(!line.is_empty());
        if used + gap + width(word) > columns && (gap == 1 || behind_label) {
            lines.push(word.to_owned());
            used = width(word);
        } else {
            if gap == 1 {
                line.push(' ');
            }
            line.push_str(word);
            used += gap + width(word);
        }
    }
    lines
}

/// A text behind a label, its further lines beginning under `indent` columns.
pub(crate) fn hanging(text: &str, columns: usize, taken: usize, indent: usize) -> String {
    // The first line may begin further right than the others: what it has less is made up for by `taken`.
    let lines = wrap(text, columns.saturating_sub(indent), taken.saturating_sub(indent));
    lines.join(&format!("\n{}", " ".repeat(indent)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_as_wide_as_they_may_be() {
        assert_eq!(wrap("un deux trois quatre", 10, 0), ["un deux", "trois", "quatre"]);
        assert_eq!(wrap("un\u{a0}: deux", 4, 0), ["un\u{a0}:", "deux"]);
        assert_eq!(wrap("anticonstitutionnellement", 10, 0), ["anticonstitutionnellement"]);
        assert_eq!(wrap("日本 語", 5, 0), ["日本", "語"]);
        assert_eq!(wrap("", 5, 0), [""]);
    }

    #[test]
    fn a_label_takes_its_room() {
        assert_eq!(hanging("un deux trois", 14, 6, 6), "un deux\n      trois");
    }
}
