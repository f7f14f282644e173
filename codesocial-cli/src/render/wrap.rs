//! Breaks texts into lines of a width, by what a terminal shows of them.

use unicode_width::UnicodeWidthStr;

/// The columns that a text takes in a terminal.
pub(crate) fn width(text: &str) -> usize {
    text.width()
}

/// The lines of a text, each at most so wide where words allow. The first line begins in column `taken`.
/// Only spaces break: a no-break space holds.
pub(crate) fn wrap(text: &str, columns: usize, taken: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut used = taken;
    for word in text.split([' ', '\n']).filter(|word| !word.is_empty()) {
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

/// Whatever stands in a document may reach a terminal: signs that would steer it are made visible.
pub(crate) fn harmless(text: &str) -> String {
    // The second half of the control characters steers some terminals too, and is not in that function's list.
    annotate_snippets::normalize_untrusted_str(text).replace(|c| ('\u{80}'..='\u{9f}').contains(&c), "\u{fffd}")
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

    #[test]
    fn a_document_cannot_steer_the_terminal() {
        assert!(!harmless("a\u{1b}[31mb\u{202e}\u{9b}").contains(['\u{1b}', '\u{202e}', '\u{9b}']));
    }
}
