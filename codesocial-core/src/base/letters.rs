//! Small letters and capitals.
//!
//! The tables of Unicode for both weigh 8 KiB in a web page, whose engine has them: only here may letters be mapped (clippy.toml).
//! What most texts are written in is known without them.

#[cfg(not(feature = "unicode"))]
use std::sync::OnceLock;

/// What maps letters where the tables of Unicode are no part of the library.
#[cfg(not(feature = "unicode"))]
static MAPPING: OnceLock<fn(&str, bool) -> String> = OnceLock::new();

/// Gives the library what writes a text in small letters, or in capitals where it is told `true`, by the full mapping of Unicode
/// that depends on no language, for a build without the feature `unicode`. Without one, such a build leaves letters as they are that are
/// neither Latin, Greek nor Cyrillic. Only the first that is given counts; with the feature, none is needed and none is asked.
pub fn set_case_mapping(mapping: fn(&str, bool) -> String) {
    #[cfg(not(feature = "unicode"))]
    let _ = MAPPING.set(mapping);
    #[cfg(feature = "unicode")]
    let _ = mapping;
}

/// A text in small letters.
pub(crate) fn lower(text: &str) -> String {
    let mut lower = String::with_capacity(text.len());
    for letter in text.chars() {
        match plainly_lower(letter) {
            Some(small) => lower.push(small),
            // What stands around a letter may matter, as for a sigma at the end of a word.
            None => return mapped(text, false),
        }
    }
    lower
}

/// A letter in small: mostly one, of few letters several.
pub(crate) fn lower_letter(letter: char) -> impl Iterator<Item = char> {
    let plain = plainly_lower(letter).or((letter == 'Σ').then_some('σ'));
    letters(plain, letter, false)
}

/// A letter as a capital: mostly one, of few letters several.
pub(crate) fn upper_letter(letter: char) -> impl Iterator<Item = char> {
    let plain = match letter {
        '\0'..='\u{7f}' => Some(letter.to_ascii_uppercase()),
        'à'..='ö' | 'ø'..='þ' => shifted(letter, -32),
        'œ' => Some('Œ'),
        'À'..='Ö' | 'Ø'..='Þ' => Some(letter),
        _ => None,
    };
    letters(plain, letter, true)
}

/// A letter that was mapped plainly, else what it is mapped to.
fn letters(plain: Option<char>, letter: char, upper: bool) -> impl Iterator<Item = char> {
    let others: Vec<char> = match plain {
        Some(_) => Vec::new(),
        None => mapped(letter.encode_utf8(&mut [0; 4]), upper).chars().collect(),
    };
    plain.into_iter().chain(others)
}

/// A letter in small, of those whose mapping is a matter of counting and depends on no other: nothing of others. No letters are the
/// signs between words, and none has capitals in Chinese, Japanese and Korean.
fn plainly_lower(letter: char) -> Option<char> {
    match letter {
        '\0'..='\u{7f}' => Some(letter.to_ascii_lowercase()),
        'À'..='Ö' | 'Ø'..='Þ' => shifted(letter, 32),
        '\u{80}'..='ÿ' => Some(letter),
        'İ' => None,
        'Ÿ' => Some('ÿ'),
        // Pairs, of which the capital comes first: at an even place, and in two stretches at an odd one.
        'Ĺ'..='ň' | 'Ź'..='ž' => shifted(letter, u32::from(letter) as i32 % 2),
        'ı' | 'ĸ' | 'ŉ' | 'ſ' => Some(letter),
        'Ā'..='ŷ' => shifted(letter, 1 - u32::from(letter) as i32 % 2),
        'Ά' => Some('ά'),
        'Έ'..='Ί' => shifted(letter, 37),
        'Ό' => Some('ό'),
        'Ύ' | 'Ώ' => shifted(letter, 63),
        'Α'..='Ρ' | 'Τ'..='Ϋ' => shifted(letter, 32),
        'ά'..='ώ' => Some(letter),
        'Ѐ'..='Џ' => shifted(letter, 80),
        'А'..='Я' => shifted(letter, 32),
        'а'..='џ' => Some(letter),
        '\u{300}'..='\u{344}' | '\u{2000}'..='\u{20ff}' | '\u{3000}'..='\u{9fff}' | '\u{ac00}'..='\u{d7ff}' => {
            Some(letter)
        }
        _ => None,
    }
}

fn shifted(letter: char, by: i32) -> Option<char> {
    char::from_u32(u32::from(letter).checked_add_signed(by)?)
}

#[cfg(feature = "unicode")]
#[expect(clippy::disallowed_methods, reason = "the one place")]
fn mapped(text: &str, upper: bool) -> String {
    if upper { text.to_uppercase() } else { text.to_lowercase() }
}

#[cfg(not(feature = "unicode"))]
fn mapped(text: &str, upper: bool) -> String {
    MAPPING.get().map_or_else(|| text.to_owned(), |mapping| mapping(text, upper))
}

#[cfg(all(test, feature = "unicode"))]
#[expect(clippy::disallowed_methods, reason = "against which the short way is held")]
mod tests {
    use super::*;

    #[test]
    fn every_letter_is_mapped_as_unicode_says() {
        for letter in '\0'..=char::MAX {
            assert!(lower_letter(letter).eq(letter.to_lowercase()), "{letter:?}");
            assert!(upper_letter(letter).eq(letter.to_uppercase()), "{letter:?}");
            let text = letter.to_string();
            assert_eq!(lower(&text), text.to_lowercase(), "{letter:?}");
        }
    }

    #[test]
    fn what_stands_around_a_letter_counts() {
        for text in ["ΟΔΟΣ ΣΟΦΙΑΣ", "ÉTÉ À L’ŒUVRE", "İSTANBUL", "ΣΑΣ", "ЁЖ", "STRASSE ẞ", ""] {
            assert_eq!(lower(text), text.to_lowercase());
        }
    }

    #[test]
    fn most_letters_are_mapped_without_tables() {
        let known = "ABC xyz 123 ÀÉÎÕÜ àéîõü ĀŁŃŒŠŽ Ÿ ΑΘΗΝΑ ΔΗΜΟΣ".chars().filter(|letter| *letter != 'Σ');
        assert!(known.chain("ЖИТОМИР « » ’ … € 共有".chars()).all(|letter| plainly_lower(letter).is_some()));
    }
}
