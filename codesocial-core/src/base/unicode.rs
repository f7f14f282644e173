//! Texts in one form of Unicode: an accented letter is one character or two (`é`, `e` and an accent), and says the same.

use std::borrow::Cow;
#[cfg(not(feature = "unicode"))]
use std::sync::OnceLock;

#[cfg(feature = "unicode")]
use icu_normalizer::ComposingNormalizerBorrowed;

/// What composes texts where the tables of Unicode are no part of the library.
#[cfg(not(feature = "unicode"))]
static NORMALIZER: OnceLock<fn(&str) -> String> = OnceLock::new();

/// Gives the library what brings a text into the composed form of Unicode (NFC), for a build without the feature `unicode`:
/// where the platform has it, its tables need not be fetched. Without one, such a build compares texts as they stand. Only the
/// first that is given counts; with the feature, none is needed and none is asked.
pub fn set_normalizer(normalizer: fn(&str) -> String) {
    #[cfg(not(feature = "unicode"))]
    let _ = NORMALIZER.set(normalizer);
    #[cfg(feature = "unicode")]
    let _ = normalizer;
}

/// A text as it is compared and sought: in the composed form of Unicode (NFC, UAX #15). Texts of macOS and of PDF come in the
/// decomposed one. What is written, and the digest of a document, keep the form in which the text stands.
pub(crate) fn composed(text: &str) -> Cow<'_, str> {
    // Bytes are looked at much faster than characters: below this one all are of characters that are.
    let greatest = text.bytes().fold(0, u8::max);
    if greatest < FIRST_OF_MARKS || text.chars().all(is_composed_anyway) {
        return Cow::Borrowed(text);
    }
    #[cfg(feature = "unicode")]
    return ComposingNormalizerBorrowed::new_nfc().normalize(text);
    #[cfg(not(feature = "unicode"))]
    NORMALIZER.get().map_or(Cow::Borrowed(text), |normalize| Cow::Owned(normalize(text)))
}

/// The first byte of U+0300, where the marks begin that other characters bear.
const FIRST_OF_MARKS: u8 = 0xCC;

/// Whether a character is its own composed form, whatever stands around it: Latin letters, and the signs between words. Most
/// texts hold nothing else, which is much faster to see than to look each character up.
fn is_composed_anyway(character: char) -> bool {
    matches!(character, '\0'..='\u{2ff}' | '\u{2010}'..='\u{205f}' | '\u{20a0}'..='\u{20cf}')
}

#[cfg(all(test, feature = "unicode"))]
mod tests {
    use super::*;

    #[test]
    fn a_text_has_one_form() {
        for (text, expected) in [
            ("e\u{301}quipe", "équipe"),
            ("L’équipe… 10 €", "L’équipe… 10 €"),
            ("Ω \u{2126}", "Ω Ω"),
            ("и\u{306}", "й"),
            ("\u{1112}\u{1161}\u{11ab}", "한"),
            ("a\u{323}\u{302}", "ậ"),
            ("\u{fb01}n", "\u{fb01}n"),
        ] {
            assert_eq!(composed(text), expected);
            assert_eq!(composed(&composed(text)), expected);
        }
        assert!(matches!(composed("L’équipe… 10 €"), Cow::Borrowed(_)));
    }

    #[test]
    fn what_is_not_looked_up_is_composed() {
        let normalizer = ComposingNormalizerBorrowed::new_nfc();
        for character in ('\0'..=char::MAX).filter(|character| is_composed_anyway(*character)) {
            // Behind a letter with which a mark would join.
            assert!(normalizer.is_normalized(&format!("a{character}")), "{character:?}");
        }
    }
}
