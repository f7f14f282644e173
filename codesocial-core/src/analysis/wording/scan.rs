//! The words of a text as they are searched: in small letters without accents, a word with inclusive-writing marks as the
//! word before the first mark. The text itself stays as it is: each word knows its bytes.

use std::num::NonZeroU16;
use std::ops::Range;

use crate::base::letters::lower_letter;
use crate::base::unicode::composed;

/// A word of a text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Word {
    /// Its bytes in the text, with the inclusive endings.
    pub(super) start: u32,
    pub(super) end: u32,
    /// The number that a lexicon has for it; none for a word that it does not know.
    pub(super) number: Option<NonZeroU16>,
    /// Whether a mark that ends a phrase or a clause stands before it.
    pub(super) begins: bool,
    /// Whether it stands in quotation marks, an address or a piece of code: there it is mentioned, not used.
    pub(super) mentioned: bool,
}

/// What an empty word sums to (FNV-1a). With 64 bits, no two words that anybody writes have one sum.
pub(crate) const NO_SUM: u64 = 0xCBF2_9CE4_8422_2325;

/// The sum with a byte more.
pub(crate) fn add(sum: u64, byte: u8) -> u64 {
    (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3)
}

/// The sum of a word as it is searched.
pub(super) fn sum(word: &str) -> u64 {
    longer(NO_SUM, word)
}

/// The sum of a word and what follows it, from the sum of the word.
pub(super) fn longer(mut sum: u64, ending: &str) -> u64 {
    ending.chars().for_each(|letter| fold(letter, |small| sum = small.encode_utf8(&mut [0; 4]).bytes().fold(sum, add)));
    sum
}

/// Endings that inclusive writing parts from a word, in the languages that have lists; without accents.
const ENDINGS: [&str; 34] = [
    "e", "s", "es", "x", "ne", "nes", "le", "les", "te", "tes", "se", "ses", "ve", "ves", "fe", "fes", "rice", "rices",
    "trice", "trices", "euse", "euses", "ere", "eres", "esse", "esses", "in", "innen", "a", "as", "o", "os", "er",
    "en",
];

/// The endings, as they are published.
#[cfg(test)]
pub(crate) fn published() -> serde_json::Value {
    ENDINGS.as_slice().into()
}

/// The words of a text, each with its bytes.
pub(crate) fn words(text: &str) -> Vec<Range<usize>> {
    let mut words = Vec::new();
    read(text, |_| None, &mut words);
    words.into_iter().map(|word| word.start as usize..word.end as usize).collect()
}

/// A word of a text as it is compared: without inclusive endings.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Spoken<'t> {
    pub(crate) word: &'t str,
    /// Its bytes in the text, with the inclusive endings.
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// Whether a mark that ends a phrase or a clause stands before it.
    pub(crate) begins: bool,
    /// Whether it stands in quotation marks, an address or a piece of code.
    pub(crate) mentioned: bool,
}

/// The words of a text, and how each stands in it.
pub(crate) fn spoken(text: &str) -> Vec<Spoken<'_>> {
    let mut words = Vec::new();
    read(text, |_| None, &mut words);
    let spoken = |place: Word| {
        let (start, end) = (place.start as usize, place.end as usize);
        let word = text.get(start..word(text, start).0).unwrap_or_default();
        Spoken { word, start, end, begins: place.begins, mentioned: place.mentioned }
    };
    words.into_iter().map(spoken).collect()
}

/// Reads the words of a text, in place of those that `words` held. `number` knows a word by its sum.
pub(super) fn read(text: &str, number: impl Fn(u64) -> Option<NonZeroU16>, words: &mut Vec<Word>) {
    words.clear();
    let bytes = text.as_bytes();
    let mut marks = Marks::default();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        if byte.is_ascii() && !byte.is_ascii_alphanumeric() {
            marks.ascii(bytes, at);
            at += 1;
            continue;
        }
        if !byte.is_ascii() {
            let Some(letter) = letter_at(text, at) else { break };
            if !inside(letter) {
                marks.other(letter);
                at += letter.len_utf8();
                continue;
            }
        }
        let (end, sum) = word(text, at);
        let whole = end + inclusive(text, end);
        let place = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        words.push(Word {
            start: place(at),
            end: place(whole),
            number: number(sum),
            begins: std::mem::take(&mut marks.ended) || at == 0,
            mentioned: marks.mentioned(),
        });
        at = whole;
    }
    // Where the quotation is the whole text, or never closes, nothing is set apart by it.
    if marks.quoted > 0 || marks.straight || marks.code || words.iter().all(|word| word.mentioned) {
        words.iter_mut().for_each(|word| word.mentioned = false);
    }
}

fn letter_at(text: &str, at: usize) -> Option<char> {
    text.get(at..).and_then(|rest| rest.chars().next())
}

/// Where the word that begins at a byte ends, and the sum of its folded letters.
fn word(text: &str, start: usize) -> (usize, u64) {
    let (mut at, mut sum) = (start, NO_SUM);
    let bytes = text.as_bytes();
    let mut apart = false;
    loop {
        match bytes.get(at) {
            Some(byte) if byte.is_ascii_alphanumeric() => {
                sum = add(sum, byte.to_ascii_lowercase());
                at += 1;
            }
            Some(byte) if !byte.is_ascii() => {
                let Some(letter) = letter_at(text, at).filter(|letter| inside(*letter)) else { break };
                apart |= matches!(letter, '\u{300}'..='\u{36F}');
                at += letter.len_utf8();
                sum = longer(sum, letter.encode_utf8(&mut [0; 4]));
            }
            _ => break,
        }
    }
    if apart {
        // Accents that stand apart are no accents in every script: `й` is no `и`.
        sum = self::sum(&composed(text.get(start..at).unwrap_or_default()));
    }
    (at, sum)
}

/// Whether a character belongs to a word: a letter, a digit, an accent written apart from its letter, a hyphen that only
/// shows where a line may break. The letter that looks like an apostrophe is one.
fn inside(letter: char) -> bool {
    match letter {
        '\u{2BC}' => false,
        '\u{AD}' | '\u{300}'..='\u{36F}' => true,
        'À'..='ɏ' => !matches!(letter, '×' | '÷'),
        _ => letter.is_alphanumeric(),
    }
}

/// A letter in small and without accent.
fn fold(letter: char, mut push: impl FnMut(char)) {
    let plain = match letter {
        '\0'..='\u{7F}' => letter.to_ascii_lowercase(),
        '\u{AD}' | '\u{300}'..='\u{36F}' => return,
        'à'..='å' | 'À'..='Å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'Ç' | 'ć' | 'č' => 'c',
        'è'..='ë' | 'È'..='Ë' | 'ē' | 'ę' | 'ě' => 'e',
        'ì'..='ï' | 'Ì'..='Ï' => 'i',
        'ñ' | 'Ñ' | 'ń' | 'ň' => 'n',
        'ò'..='ö' | 'Ò'..='Ö' | 'ø' | 'Ø' | 'ő' => 'o',
        'ù'..='ü' | 'Ù'..='Ü' | 'ů' | 'ű' => 'u',
        'ý' | 'ÿ' | 'Ý' | 'Ÿ' => 'y',
        'ß' | 'ẞ' => {
            push('s');
            's'
        }
        'œ' | 'Œ' | 'æ' | 'Æ' => {
            push(if matches!(letter, 'œ' | 'Œ') { 'o' } else { 'a' });
            'e'
        }
        other => {
            lower_letter(other).for_each(push);
            return;
        }
    };
    push(plain);
}

/// A word as it is searched.
pub(crate) fn folded(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    composed(word).chars().for_each(|letter| fold(letter, |small| folded.push(small)));
    folded
}

/// The words of a text, as they are searched.
pub(crate) fn folded_words(text: &str) -> Vec<String> {
    words(text).into_iter().filter_map(|range| text.get(range)).map(folded).collect()
}

/// How many bytes of inclusive endings follow a word: `·e·s` after `engagé`, `(e)s` after `tenu`, `.trice.s`, `-ve-s`.
fn inclusive(text: &str, end: usize) -> usize {
    let mut length = 0;
    loop {
        let Some(rest) = text.get(end + length..) else { return length };
        let Some(mark) = rest.chars().next() else { return length };
        let (certain, closes) = match mark {
            '·' | '‧' | '●' | '⋅' | '•' => (true, None),
            '.' | '-' | '/' | '*' | ':' | '_' => (false, None),
            '(' => (false, Some(')')),
            _ => return length,
        };
        let Some(after) = rest.get(mark.len_utf8()..) else { return length };
        let letters: usize = after.chars().take_while(|letter| inside(*letter)).map(char::len_utf8).sum();
        let ending = after.get(..letters).unwrap_or_default();
        if ending.is_empty() || !(certain && letters <= 6 || ENDINGS.contains(&folded(ending).as_str())) {
            return length;
        }
        length += mark.len_utf8() + letters;
        if let Some(closes) = closes {
            if !after.get(letters..).is_some_and(|rest| rest.starts_with(closes)) {
                return length - mark.len_utf8() - letters;
            }
            length += closes.len_utf8();
            // What follows the bracket at once belongs to it: `attentif(ve)s`.
            if after.get(letters + 1..).is_some_and(|rest| rest.starts_with('s')) {
                length += 1;
            }
        }
    }
}

/// What stands between words: what ends a phrase, what sets words apart.
#[derive(Debug, Default)]
struct Marks {
    ended: bool,
    /// Quotation marks that are open.
    quoted: u32,
    straight: bool,
    code: bool,
    /// In the address of a link, `](…)`.
    address: bool,
}

impl Marks {
    fn mentioned(&self) -> bool {
        self.quoted > 0 || self.straight || self.code || self.address
    }

    fn ascii(&mut self, bytes: &[u8], at: usize) {
        let before = at.checked_sub(1).and_then(|before| bytes.get(before));
        match bytes.get(at) {
            // Spaces, apostrophes and hyphens hold words together, and emphasis is no mark.
            Some(b' ' | b'\t' | b'\r' | b'\'' | b'-' | b'*' | b'_' | b'~' | b'[' | b'/') => {}
            Some(b'\n') => {
                // An empty line, or an item of a list.
                let next = bytes.iter().skip(at + 1).find(|byte| !matches!(byte, b' ' | b'\t' | b'\r'));
                self.ended |= matches!(next, Some(b'\n' | b'-' | b'*' | b'#' | b'>' | b'0'..=b'9'));
            }
            Some(b'"') => self.straight = !self.straight,
            Some(b'`') => self.code = !self.code,
            Some(b'(') if before == Some(&b']') => self.address = true,
            Some(b')') if self.address => self.address = false,
            Some(b']') => {}
            _ => self.ended = true,
        }
    }

    fn other(&mut self, letter: char) {
        match letter {
            '«' | '“' | '„' => self.quoted += 1,
            '»' | '”' => self.quoted = self.quoted.saturating_sub(1),
            '\u{A0}' | '\u{202F}' | '\u{2009}' | '’' | '‘' | '´' | '\u{2BC}' | '‐' | '‑' => {}
            _ => self.ended = true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The words as they are searched, told from their sums.
    fn folded_words(text: &str, known: &[&str]) -> Vec<String> {
        let mut words = Vec::new();
        let number = |found: u64| {
            let place = known.iter().position(|known| sum(known) == found)?;
            NonZeroU16::new(place as u16 + 1)
        };
        read(text, number, &mut words);
        let name = |word: &Word| word.number.map_or("?", |number| known[usize::from(number.get()) - 1]).to_owned();
        words.iter().map(name).collect()
    }

    fn marked(text: &str) -> Vec<Word> {
        let mut words = Vec::new();
        read(text, |_| None, &mut words);
        words
    }

    #[test]
    fn words_are_compared_without_case_accents_and_elisions() {
        let known = ["s", "efforcer", "d", "agir", "des", "coeur", "equitable"];
        assert_eq!(folded_words("S’EFFORCER d'agir, DÈS « Cœur » e\u{301}quitable", &known), known);
        let known = ["mass", "regulierement", "l", "ete"];
        assert_eq!(folded_words("Maß · régu\u{AD}lièrement l\u{2BC}été", &known), known);
        assert_eq!(folded("Maß e\u{301}té"), "mass ete");
    }

    #[test]
    fn a_word_with_inclusive_marks_is_the_word_before_them() {
        let forms = ["·e·s", "‧e‧s", "●e●s", "⋅e⋅s", ".e.s", "-e-s", "(e)s", "(e)(s)", "/e"];
        for text in forms.map(|ending| format!("sont engagé{ending} à")) {
            assert_eq!(folded_words(&text, &["sont", "engage", "a"]), ["sont", "engage", "a"], "{text}");
            let whole = words(&text).into_iter().map(|range| &text[range]).nth(1).unwrap().to_owned();
            assert!(text.contains(&format!(" {whole} ")), "{text}: {whole}");
        }
        let known = ["attentif", "acteur", "mitglieder", "todos"];
        assert_eq!(folded_words("attentif·ve·s acteur·rice·s Mitglieder*innen todos/as", &known), known);
        let known = ["tous", "ensuite", "peut", "etre", "etc"];
        assert_eq!(folded_words("tous.Ensuite peut-être (etc.)", &known), known);
    }

    #[test]
    fn what_is_quoted_is_mentioned() {
        let mentioned = |text: &str| marked(text).iter().map(|word| word.mentioned).collect::<Vec<_>>();
        assert_eq!(mentioned("le mot « vite »"), [false, false, true]);
        assert_eq!(mentioned("« Nous viserons à agir. »"), [false; 4], "the whole text");
        assert_eq!(mentioned("un tuyau de 2\" vite"), [false; 5], "never closed");
        assert_eq!(mentioned("[là](https://soon.example) et `soon`"), [false, true, true, true, false, true]);
    }

    #[test]
    fn a_phrase_ends_at_a_mark() {
        let words = marked("Il vise. À part, à\nbien *viser* à\n\n- tout");
        let begins: Vec<bool> = words.iter().map(|word| word.begins).collect();
        assert_eq!(begins, [true, false, true, false, true, false, false, false, true]);
    }
}
