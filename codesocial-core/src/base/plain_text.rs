//! Texts as they are compared: two that differ only in capitals, spaces, marks, markup or the form of Unicode say the same.

use crate::base::letters::lower_letter;
use crate::base::sort;
use crate::base::unicode::composed;

/// The words of a text, in lower case, with single spaces between them.
pub(crate) fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for word in composed(text).split(|character: char| !character.is_alphanumeric()).filter(|word| !word.is_empty()) {
        if !plain.is_empty() {
            plain.push(' ');
        }
        plain.extend(word.chars().flat_map(lower_letter));
    }
    plain
}

/// Which of several texts another among them may repeat. The others surely say what none of them says, and need not be
/// brought into their plain form.
pub(crate) fn repeated(texts: &[&str]) -> Vec<bool> {
    let mut prints: Vec<(u64, u32)> =
        texts.iter().zip(0..).map(|(text, number)| (print(&composed(text)), number)).collect();
    sort::by(&mut prints, Ord::cmp);
    let mut repeated = vec![false; texts.len()];
    for pair in prints.windows(2) {
        if let [(one, first), (other, second)] = pair
            && one == other
        {
            for number in [first, second] {
                if let Some(place) = repeated.get_mut(*number as usize) {
                    *place = true;
                }
            }
        }
    }
    repeated
}

/// A sum over the letters of a text that is the same for texts with the same plain form, and mostly another for others.
fn print(text: &str) -> u64 {
    text.bytes().map(|byte| WEIGHTS.get(usize::from(byte)).copied().unwrap_or_default()).fold(0, u64::wrapping_add)
}

/// What each byte adds: nothing, unless it is a letter or a digit of ASCII. `i` and `k` add nothing either, since `İ`
/// and the sign of the kelvin become them in lower case.
static WEIGHTS: [u64; 256] = weights();

#[allow(clippy::indexing_slicing, reason = "the compiler computes it: every place is one of the 256")]
const fn weights() -> [u64; 256] {
    let mut weights = [0; 256];
    let mut byte = 0u8;
    while byte < 128 {
        let lower = byte.to_ascii_lowercase();
        if byte.is_ascii_alphanumeric() && lower != b'i' && lower != b'k' {
            // Multiples of an odd constant, scrambled: sums of few of them seldom meet.
            let spread = (lower as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15);
            weights[byte as usize] = (spread ^ (spread >> 29)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        }
        byte += 1;
    }
    weights
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_words_count() {
        assert_eq!(plain("  L’accueil,\n**toujours** ! "), "l accueil toujours");
        assert_eq!(plain("…"), "");
    }

    #[test]
    fn texts_that_say_the_same_are_seen_to_be_repeated() {
        let texts = ["L’accueil !", "Another", "l accueil", "ANOTHER.", "alone", "5 \u{212A}", "5 k"];
        assert_eq!(repeated(&texts), [true, true, true, true, false, true, true]);
        // Every character of one byte or two, and those that become ASCII in lower case.
        for character in ('\0'..='\u{7FF}').chain(['\u{212A}', '\u{212B}']) {
            let (text, plain) = (character.to_string(), plain(&character.to_string()));
            assert_eq!(print(&text), print(&plain), "{text:?}");
        }
    }
}
