//! From the bytes of a file to its text.

use std::borrow::Cow;

use crate::diagnostic::finding::Finding;
use crate::syntax::rules::not_utf_8;
use crate::tree::span::Span;

/// The text of a file, and what was wrong with its bytes.
#[derive(Debug)]
pub(crate) struct Decoded<'b> {
    /// The text. Where the bytes are not UTF-8, a readable stand-in: `\u{fffd}` for each bad place, or the text that the
    /// UTF-16 stood for. Places of findings are places in this text.
    pub(crate) text: Cow<'b, str>,
    /// At most one: `not-utf-8`.
    pub(crate) finding: Option<Finding<'static>>,
}

/// Reads the bytes of a file as UTF-8. What is not UTF-8 is an error with a place, and there is a text all the same, so
/// that the rest can be judged and the place be shown.
pub(crate) fn decode(bytes: &[u8]) -> Decoded<'_> {
    if let Some(text) = utf_16(bytes) {
        let finding = Finding::new(&not_utf_8::RULE, Span::default()).variant("utf-16");
        return Decoded { text: Cow::Owned(text), finding: Some(finding) };
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Decoded { text: Cow::Borrowed(text), finding: None },
        Err(error) => {
            // Up to the first bad byte the text and the bytes are the same, so the place is the same in both.
            let start = error.valid_up_to();
            let byte = bytes.get(start).copied().unwrap_or_default();
            let finding = Finding::new(&not_utf_8::RULE, Span::new(start, start + '\u{fffd}'.len_utf8()));
            let finding = finding.with("byte", format!("{byte:02X}"));
            Decoded { text: String::from_utf8_lossy(bytes), finding: Some(finding) }
        }
    }
}

/// The text of bytes that are UTF-16: they begin with its mark, or with a character of ASCII in two bytes.
fn utf_16(bytes: &[u8]) -> Option<String> {
    let (little, skip) = match bytes {
        [0xff, 0xfe, ..] => (true, 2),
        [0xfe, 0xff, ..] => (false, 2),
        [1..=255, 0, 1..=255, 0, ..] | [1..=255, 0] => (true, 0),
        [0, 1..=255, 0, 1..=255, ..] | [0, 1..=255] => (false, 0),
        _ => return None,
    };
    let units = bytes.get(skip..)?.chunks(2).map(|pair| match pair {
        [one, other] if little => u16::from_le_bytes([*one, *other]),
        [one, other] => u16::from_be_bytes([*one, *other]),
        _ => 0xfffd,
    });
    Some(char::decode_utf16(units).map(|unit| unit.unwrap_or('\u{fffd}')).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn utf_8_is_borrowed() {
        let decoded = decode("é".as_bytes());
        assert!(matches!(decoded.text, Cow::Borrowed("é")) && decoded.finding.is_none());
        assert!(decode(b"").finding.is_none());
    }

    #[test]
    fn the_place_of_a_bad_byte_is_a_place_of_the_text() {
        let decoded = decode(b"a: \xe9t\xe9");
        assert_eq!(decoded.text, "a: \u{fffd}t\u{fffd}");
        let finding = decoded.finding.unwrap();
        assert_eq!((finding.rule.name, finding.variant), ("not-utf-8", None));
        assert_eq!(finding.data, [("byte", "E9".into())]);
        assert!(matches!(finding.place, crate::diagnostic::finding::Place::Text(Span { start: 3, end: 6 })));
    }

    #[test]
    fn utf_16_is_named_and_readable() {
        let little: Vec<u8> = "é: 1".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = "\u{feff}é: 1".encode_utf16().flat_map(u16::to_be_bytes).collect();
        let plain: Vec<u8> = "{\"a\"".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let marked = [&[0xff, 0xfe], little.as_slice()].concat();
        for (bytes, text) in [(marked, "é: 1"), (big, "é: 1"), (plain, "{\"a\"")] {
            let decoded = decode(&bytes);
            assert_eq!(decoded.text, text);
            assert_eq!(decoded.finding.unwrap().variant, Some("utf-16"));
        }
        assert_eq!(decode(&[0xff, 0xfe, 0x61]).text, "\u{fffd}");
    }
}
