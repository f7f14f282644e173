//! Which texts can concern which rule, found in one look at every byte: most texts hold nothing that a rule about
//! characters or markup looks for, and the rules need not look at them again.

use crate::analysis::context::Code;
use crate::analysis::texts::Written;

/// What a rule looks for in texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Concern {
    /// Nothing that is surely seen.
    Blank,
    /// What may be a hidden character.
    Hidden,
    /// `<`
    Html,
    /// `](`
    Link,
    /// Where an address may begin: `](`, `<`, `]:`
    Address,
    /// What a placeholder may begin with, or a text that may be one as a whole.
    Placeholder,
}

impl Concern {
    const ALL: [Concern; 6] =
        [Concern::Blank, Concern::Hidden, Concern::Html, Concern::Link, Concern::Address, Concern::Placeholder];

    /// The signs of which one must stand in a text. A text is blank if it lacks the sign of what is seen.
    fn signs(self) -> u16 {
        match self {
            Concern::Blank => 0,
            Concern::Hidden => HIDDEN_BYTE | HIDDEN_CONTROL | HIDDEN_FORMAT | HIDDEN_ISOLATE,
            Concern::Html => ANGLE,
            Concern::Link => LINK,
            Concern::Address => LINK | ANGLE | LABEL,
            Concern::Placeholder => MARK | HOLE | TWICE | OPEN_WORD | FIXME | ELLIPSES | LOREM,
        }
    }
}

/// The texts that concern each rule, in the order of all texts.
#[derive(Debug, Default)]
pub(crate) struct Survey<'a> {
    texts: [Vec<Written<'a>>; Concern::ALL.len()],
}

impl<'a> Survey<'a> {
    pub(super) fn of(code: &Code<'a>) -> Survey<'a> {
        let mut survey = Survey::default();
        for written in code.written() {
            let signs = signs(written.text.as_bytes());
            if signs & !SEEN == 0 && signs & SEEN != 0 && !may_be_a_word(written.text) {
                continue;
            }
            for (concern, texts) in Concern::ALL.into_iter().zip(&mut survey.texts) {
                let concerned = match concern {
                    Concern::Blank => signs & SEEN == 0,
                    Concern::Placeholder => {
                        signs & concern.signs() != 0 || may_be_a_word(written.text) || signs & SEEN == 0
                    }
                    _ => signs & concern.signs() != 0,
                };
                if concerned {
                    texts.push(written);
                }
            }
        }
        survey
    }

    pub(super) fn texts(&self, concern: Concern) -> &[Written<'a>] {
        self.texts.get(concern as usize).map_or(&[], Vec::as_slice)
    }
}

/// Whether a text is so short, or begins or ends so oddly, that as a whole it may stand for one that is missing.
fn may_be_a_word(text: &str) -> bool {
    // The longest such text has 32 bytes between its first letter and its last.
    const LONGEST: usize = 40;
    let bytes = text.as_bytes();
    let letter = |few: Option<&[u8; 4]>| few.is_some_and(|few| few.iter().any(u8::is_ascii_alphanumeric));
    bytes.len() <= LONGEST || !letter(bytes.first_chunk()) || !letter(bytes.last_chunk())
}

const SEEN: u16 = 1;
const HIDDEN_BYTE: u16 = 1 << 1;
const HIDDEN_CONTROL: u16 = 1 << 2;
const HIDDEN_FORMAT: u16 = 1 << 3;
const HIDDEN_ISOLATE: u16 = 1 << 4;
const ANGLE: u16 = 1 << 5;
const LINK: u16 = 1 << 6;
const LABEL: u16 = 1 << 7;
const MARK: u16 = 1 << 8;
const HOLE: u16 = 1 << 9;
const TWICE: u16 = 1 << 10;
const OPEN_WORD: u16 = 1 << 11;
const FIXME: u16 = 1 << 12;
const ELLIPSES: u16 = 1 << 13;
const LOREM: u16 = 1 << 14;

/// The signs that a byte gives after some byte. A sign stands where the byte before gives it a [`FIRST`] and this one
/// a [`SECOND`]; signs that are one byte take any byte before.
static SECOND: [u16; 256] = second();
static FIRST: [u16; 256] = first();

/// The signs of a text; some may be there without what they stand for, none is missing.
fn signs(text: &[u8]) -> u16 {
    let (mut signs, mut before) = (0, FIRST_OF_ALL);
    for byte in text {
        let place = usize::from(*byte);
        signs |= before & SECOND.get(place).copied().unwrap_or(u16::MAX);
        before = FIRST.get(place).copied().unwrap_or(u16::MAX);
    }
    signs
}

const FIRST_OF_ALL: u16 = SEEN | HIDDEN_BYTE | ANGLE | MARK;

#[allow(clippy::indexing_slicing, reason = "the compiler computes it: every place is one of the 256")]
const fn first() -> [u16; 256] {
    let mut signs = [FIRST_OF_ALL; 256];
    signs[0xC2] |= HIDDEN_CONTROL;
    signs[0x80] |= HIDDEN_FORMAT;
    signs[0x81] |= HIDDEN_ISOLATE;
    signs[b']' as usize] |= LINK | LABEL;
    // A space, or the last byte of one that does not break.
    signs[b' ' as usize] |= HOLE;
    signs[0xA0] |= HOLE;
    signs[0xAF] |= HOLE;
    signs[b'_' as usize] |= TWICE;
    signs[b'.' as usize] |= TWICE;
    signs[b'x' as usize] |= TWICE;
    signs[b'X' as usize] |= TWICE;
    signs[b'T' as usize] |= OPEN_WORD;
    signs[b'F' as usize] |= FIXME;
    signs[0xA6] |= ELLIPSES;
    signs[b'l' as usize] |= LOREM;
    signs[b'L' as usize] |= LOREM;
    signs
}

#[allow(clippy::indexing_slicing, reason = "the compiler computes it: every place is one of the 256")]
const fn second() -> [u16; 256] {
    let mut signs = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        signs[byte] |= match byte {
            0x09 | 0x0A | 0x0D | 0x20 => 0,
            0x21..=0x7E => SEEN,
            0x00..=0x1F | 0x7F => HIDDEN_BYTE,
            // What follows these bytes is mostly hidden: marks of byte order, tags.
            0xEF | 0xF3 => HIDDEN_BYTE,
            0x80..=0x9F => HIDDEN_CONTROL,
            _ => 0,
        };
        signs[byte] |= match byte {
            0x8B | 0xAA..=0xAE => HIDDEN_FORMAT,
            0xA6..=0xA9 => HIDDEN_ISOLATE,
            _ => 0,
        };
        byte += 1;
    }
    signs[b'<' as usize] |= ANGLE | MARK;
    signs[b'(' as usize] |= LINK | MARK;
    signs[b':' as usize] |= LABEL;
    signs[b'[' as usize] |= MARK;
    signs[b'{' as usize] |= MARK;
    signs[b'$' as usize] |= MARK;
    signs[b',' as usize] |= HOLE;
    signs[b'.' as usize] |= HOLE | TWICE;
    signs[b'_' as usize] |= TWICE;
    signs[b'x' as usize] |= TWICE;
    signs[b'X' as usize] |= TWICE;
    signs[b'B' as usize] |= OPEN_WORD;
    signs[b'O' as usize] |= OPEN_WORD;
    signs[b'I' as usize] |= FIXME;
    signs[0xE2] |= ELLIPSES;
    signs[b'o' as usize] |= LOREM;
    signs[b'O' as usize] |= LOREM;
    signs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn concerns(text: &str, concern: Concern) -> bool {
        signs(text.as_bytes()) & concern.signs() != 0
    }

    #[test]
    fn every_hidden_character_is_a_sign() {
        let hidden =
            ('\0'..='\u{9F}').filter(|character| character.is_control() && !matches!(character, '\n' | '\r' | '\t'));
        let hidden =
            hidden.chain('\u{202A}'..='\u{202E}').chain('\u{2066}'..='\u{2069}').chain('\u{E0000}'..='\u{E007F}');
        for character in hidden.chain(['\u{200B}', '\u{FEFF}']) {
            for text in [format!("a{character}b"), character.to_string(), format!("é{character}’")] {
                assert!(concerns(&text, Concern::Hidden), "{text:?}");
            }
        }
    }

    #[test]
    fn ordinary_texts_concern_no_rule_about_characters() {
        let text = "L’équipe répond à « chaque demande », sous quinze jours… Où ? Ici même ; c’est promis.";
        for concern in [Concern::Hidden, Concern::Html, Concern::Link, Concern::Address, Concern::Placeholder] {
            assert!(!concerns(text, concern), "{concern:?}");
        }
        assert!(!may_be_a_word(text));
    }

    #[test]
    fn what_placeholders_begin_with_is_a_sign() {
        for text in
            ["[x", "(?", "{{", "${", "<n", "__", "a .", "a\u{202F},", "..", "……", "TODO", "TBD", "FIXME", "xX", "Lorem"]
        {
            assert!(concerns(text, Concern::Placeholder), "{text}");
        }
    }
}
