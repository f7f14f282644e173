//! Breaks texts into lines of a width, by what a terminal shows of them.

use anstyle::Style;
use unicode_width::UnicodeWidthStr;

use crate::escape;
use crate::render::style::styled;

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

/// The lines of a text in pieces of several styles, which has been made visible, each at most so wide where words allow. A
/// word may be of several pieces.
pub(crate) fn wrap_styled(pieces: &[(Style, String)], columns: usize) -> Vec<String> {
    // Words, each with its styled parts.
    let mut words: Vec<Vec<(Style, &str)>> = vec![Vec::new()];
    for (style, text) in pieces {
        for (number, part) in text.split([' ', '\t', '\n']).enumerate() {
            if number > 0 {
                words.push(Vec::new());
            }
            if let (false, Some(word)) = (part.is_empty(), words.last_mut()) {
                word.push((*style, part));
            }
        }
    }
    let (mut lines, mut used) = (Vec::new(), 0);
    // What stands between two words of one style has it too, so that a line through them is one line.
    let mut before = None;
    for word in words.into_iter().filter(|word| !word.is_empty()) {
        let wide: usize = word.iter().map(|(_, part)| width(part)).sum();
        if lines.is_empty() || used + 1 + wide > columns {
            lines.push(String::new());
            used = 0;
        }
        if let Some(line) = lines.last_mut() {
            if used > 0 {
                let same = word.first().map(|(style, _)| *style).filter(|style| before == Some(*style));
                line.push_str(&styled(same.unwrap_or_default(), " "));
                used += 1;
            }
            for (style, part) in &word {
                line.push_str(&styled(*style, part));
            }
        }
        used += wide;
        before = word.last().map(|(style, _)| *style);
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
    fn words_of_several_styles_are_broken_as_others() {
        let pieces = [
            (Style::new(), "un deux ".to_owned()),
            (Style::new().bold(), "trois qua".to_owned()),
            (Style::new(), "tre".to_owned()),
        ];
        let lines = wrap_styled(&pieces, 8);
        let plain: Vec<String> = lines.iter().map(|line| anstream::adapter::strip_str(line).to_string()).collect();
        assert_eq!(plain, ["un deux", "trois", "quatre"]);
        assert_eq!(lines[2], "\u{1b}[1mqua\u{1b}[0mtre");
        assert_eq!(wrap_styled(&[], 8), Vec::<String>::new());
    }

    #[test]
    fn a_label_takes_its_room() {
        assert_eq!(hanging("un deux trois", 14, 6, 6), "un deux\n      trois");
    }
}
