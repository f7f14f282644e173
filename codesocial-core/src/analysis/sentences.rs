//! Sentences and their words, counted in one look at a text.

/// The sentences of a text: each ends with a full stop, a mark of question or exclamation or a semicolon before a blank and a capital or
/// the letter of an item, or with a line that is followed by an empty one or begins an item of a list. The full stop of a letter (`M. Roy`, `b. durch
/// Ausschluss`), of an abbreviation (`ggf. Revisoren`) or of a German ordinal (`des 2. Vorsitzenden`) ends none.
pub(crate) fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let end = sentence_end(rest);
        let (sentence, after) = rest.split_at_checked(end)?;
        rest = after;
        Some(sentence)
    })
}

/// Where the first sentence of a text ends, in bytes.
fn sentence_end(text: &str) -> usize {
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let after = text.get(at + letter.len_utf8()..).unwrap_or_default();
        let ends = match letter {
            '.' | '!' | '?' | '…' | ';' => {
                let next = after.trim_start();
                let begins = next.starts_with(char::is_uppercase) || has_letter_of_item(next);
                next.len() < after.len() && begins && !(letter == '.' && is_within(text.get(..at).unwrap_or_default()))
            }
            '\n' => matches!(letters.peek(), Some((_, '\n' | '-' | '*' | '#' | '0'..='9'))),
            // An item of a list that was written in one line.
            ' ' => at > 0 && begins_item(after),
            _ => false,
        };
        if ends {
            return at + letter.len_utf8();
        }
    }
    text.len()
}

/// Marks with which items of lists begin and which stand nowhere else between blanks.
const BULLETS: [char; 6] = ['•', '▪', '◦', '●', '‣', '\u{F0B7}'];

fn begins_item(text: &str) -> bool {
    text.strip_prefix(BULLETS).is_some_and(|rest| rest.starts_with(' '))
}

/// The mark with which an item begins, and the item: `- la radiation`, or a letter: `b. durch Ausschluss`, `c) la radiation`.
pub(crate) fn item(text: &str) -> Option<(&str, &str)> {
    let text = text.trim_start();
    let mut letters = text.chars();
    let first = letters.next()?;
    let mark = match first {
        '-' | '*' | '–' => first.len_utf8(),
        _ if BULLETS.contains(&first) => first.len_utf8(),
        _ if has_letter_of_item(text) => 2,
        _ => return None,
    };
    text.split_at_checked(mark)
}

fn has_letter_of_item(text: &str) -> bool {
    let mut letters = text.chars();
    letters.next().is_some_and(|letter| letter.is_ascii_lowercase())
        && letters.next().is_some_and(|mark| matches!(mark, '.' | ')'))
        && letters.next().is_some_and(char::is_whitespace)
}

/// Abbreviations that have a full stop and seldom end a sentence.
const ABBREVIATIONS: [&str; 8] = ["abs", "art", "bzw", "cf", "ggf", "ggfs", "nr", "vgl"];
/// What stands before German ordinals.
const BEFORE_ORDINALS: [&str; 10] = ["der", "die", "das", "des", "dem", "den", "zum", "zur", "am", "vom"];

/// Whether a full stop after a text is that of a letter, an abbreviation or a German ordinal.
fn is_within(before: &str) -> bool {
    let mut words = before.rsplit(|letter: char| !is_inside(letter));
    let last = words.next().unwrap_or_default();
    match last.chars().count() {
        1 if last.chars().all(char::is_alphabetic) => true,
        1 | 2 if last.bytes().all(|byte| byte.is_ascii_digit()) => {
            words.next().is_some_and(|word| BEFORE_ORDINALS.iter().any(|known| known.eq_ignore_ascii_case(word)))
        }
        _ => ABBREVIATIONS.iter().any(|known| known.eq_ignore_ascii_case(last)),
    }
}

/// How many words the longest sentence of a text has. A sentence ends with a full stop, a mark of question or exclamation,
/// a semicolon or colon before a blank, or with a line that is followed by an empty one or begins an item of a list.
pub(crate) fn longest_sentence(text: &str) -> usize {
    let (mut longest, mut words, mut inside) = (0, 0, false);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let was_inside = std::mem::replace(&mut inside, is_inside(letter));
        if inside {
            words += usize::from(!was_inside);
            continue;
        }
        let ends = match letter {
            '.' | '!' | '?' | '…' | ';' | ':' => letters.peek().is_none_or(|next| next.is_whitespace()),
            '\n' => matches!(letters.peek(), Some('\n' | '-' | '*' | '#' | '0'..='9')),
            sign => BULLETS.contains(&sign) && letters.peek() == Some(&' '),
        };
        if ends {
            longest = longest.max(words);
            words = 0;
        }
    }
    longest.max(words)
}

/// At most so many words stand in a text: cheap to know, and mostly enough to know that no sentence is long.
pub(crate) fn most_words(text: &str) -> usize {
    // What parts words is below the letters of ASCII, among its signs, or begins with a byte that begins no Latin letter.
    let parts = |byte: &&u8| matches!(**byte, 0..b'A' | b'['..=b'`' | b'{'..=0x7F | 0xC2 | 0xCA | 0xCB | 0xCD..);
    text.as_bytes().iter().filter(parts).count() + 1
}

/// How many sentences a text has, each of two words or more.
pub(crate) fn count_sentences(text: &str) -> usize {
    let parts = text.split_inclusive(['.', '!', '?', '…', '\n']);
    // A full stop inside a word or a number ends nothing: what follows it is no blank.
    let mut count = 0;
    let mut words = 0;
    let mut after_stop = false;
    for part in parts {
        if after_stop && part.starts_with(char::is_whitespace) {
            count += usize::from(words > 1);
            words = 0;
        }
        words += count_words(part);
        after_stop = part.ends_with(['.', '!', '?', '…']);
    }
    count + usize::from(words > 1)
}

/// How many words a text has.
pub(crate) fn count_words(text: &str) -> usize {
    let starts = |(inside, count): (bool, usize), letter: char| {
        let now = is_inside(letter);
        (now, count + usize::from(now && !inside))
    };
    text.chars().fold((false, 0), starts).1
}

/// Whether a character stands in a word: a letter, a digit, or an accent written apart from its letter. An apostrophe
/// parts words, as a space does.
fn is_inside(letter: char) -> bool {
    match letter {
        '\0'..='\u{7F}' => letter.is_ascii_alphanumeric(),
        '\u{C0}'..='\u{24F}' => true,
        '\u{300}'..='\u{36F}' => true,
        _ => letter.is_alphanumeric(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_has_more_words_than_it_can() {
        for text in [
            "L’e\u{301}té, fini …",
            "a\u{2bc}b\u{2d0}c",
            "un\u{a0}deux·trois",
            "ein_zwei[drei]vier{fünf}",
            "我们。你们",
        ] {
            assert!(count_words(text) <= most_words(text), "{text}");
        }
    }

    #[test]
    fn sentences_end_where_a_reader_may_breathe() {
        assert_eq!(longest_sentence("Un. Deux mots 3.5 ; trois\n- quatre\n- cinq\n\nSix"), 4);
        assert_eq!(longest_sentence("L’e\u{301}té… fini"), 2);
        assert_eq!(count_sentences("Un jour, 3.5 h. Deux mots ! Trois"), 2);
        assert_eq!(count_words("L’e\u{301}té, fini …"), 3);
    }

    #[test]
    fn a_text_is_parted_into_its_sentences() {
        let all: Vec<&str> = sentences("Il faut, cf. art. 5, agir ; Puis non. Fin").map(str::trim).collect();
        assert_eq!(all, ["Il faut, cf. art. 5, agir ;", "Puis non.", "Fin"]);
        assert_eq!(sentences("").count(), 0);
        assert_eq!(sentences("a\n- b\n\nc").count(), 3);
        assert_eq!(
            sentences("Sie endet durch a. Tod, b. Ausschluss. Über die Aufnahme des 21. Mitglieds. Fin").count(),
            3
        );
        let items: Vec<&str> = sentences("Es endet durch: a. Tod; b. Austritt. c) Fin").map(str::trim).collect();
        assert_eq!(items, ["Es endet durch: a. Tod;", "b. Austritt.", "c) Fin"]);
        assert_eq!(sentences("Voir l’article 12. Le bureau décide. M. Roy part. Nous aussi").count(), 4);
    }
}
