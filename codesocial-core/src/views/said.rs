//! A text of the document in one language and one line.

use crate::analysis::texts::in_language_or_first;
use crate::base::line::in_line;
use crate::tree::node::Node;

/// A longer text is cut at a word.
const LONGEST: usize = 160;

/// What a text says in the first of the languages in which it is there, or else in the one that stands first.
pub(crate) fn said<'a>(text: Node<'a>, languages: &[&str]) -> Option<&'a str> {
    in_language_or_first(text, languages)
}

/// A text in one line, cut at a word where it is long.
pub(crate) fn in_one_line(text: &str) -> String {
    in_line(text, LONGEST)
}

/// The first sentence of a text, in one line.
pub(crate) fn first_sentence(text: &str) -> String {
    let paragraph = text.trim_start().split("\n\n").next().unwrap_or_default();
    in_one_line(paragraph.get(..end_of_sentence(paragraph)).unwrap_or(paragraph))
}

/// Where the first sentence ends: after a full stop or another such mark, a space and a capital. What comes before the
/// full stop must be a word, since `art. L` and `M. D` go on.
fn end_of_sentence(text: &str) -> usize {
    let mut word = 0;
    for (offset, letter) in text.char_indices() {
        let end = offset + letter.len_utf8();
        let begins_anew = || {
            let after = text.get(end..).unwrap_or_default();
            let next = |next: char| next.is_uppercase() || matches!(next, '«' | '“' | '"');
            after.starts_with(char::is_whitespace) && after.trim_start().starts_with(next)
        };
        match letter {
            '!' | '?' | '…' if begins_anew() => return end,
            '.' if word > 3 && begins_anew() => return end,
            _ => word = if letter.is_alphanumeric() { word + 1 } else { 0 },
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_ends_where_the_next_begins() {
        for (text, first) in [
            ("Nourrir le quartier. Et le relier.", "Nourrir le quartier."),
            ("Nourrir le quartier", "Nourrir le quartier"),
            ("Voir l’art. L. 210-10 du code. Ensuite.", "Voir l’art. L. 210-10 du code."),
            ("Pourquoi ? Parce que.", "Pourquoi ?"),
            ("Un jardin\nsur deux lignes.\n\nUn autre paragraphe.", "Un jardin sur deux lignes."),
            ("La version 1.0 sera libre. « Libre » veut dire ceci.", "La version 1.0 sera libre."),
            ("", ""),
        ] {
            assert_eq!(first_sentence(text), first);
        }
    }

    #[test]
    fn a_long_text_is_cut_at_a_word() {
        let line = in_one_line(&"mot ".repeat(100));
        assert!(line.ends_with("mot…") && line.chars().count() <= LONGEST + 1, "{line}");
        assert_eq!(in_one_line(&"é".repeat(500)).chars().count(), LONGEST + 1);
        assert_eq!(in_one_line("  deux\n mots "), "deux mots");
    }
}
