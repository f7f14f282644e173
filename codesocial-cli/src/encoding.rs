//! From the bytes of a text to its words: UTF-8, or what older programs of Windows write.

/// A text, and what it was written in, where that is not UTF-8.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Decoded {
    pub(crate) text: String,
    pub(crate) from: Option<&'static str>,
}

/// Why bytes are not read as a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Undecoded {
    /// Some of it is UTF-8 and some Windows-1252: the first byte of the latter.
    Mixed(usize),
    /// It is in none of the encodings that are read; the first byte that says so.
    Unknown(usize),
}

/// What Windows-1252 has from 0x80 to 0x9F; nothing where it has nothing.
const UPPER: [Option<char>; 32] = [
    Some('€'),
    None,
    Some('‚'),
    Some('ƒ'),
    Some('„'),
    Some('…'),
    Some('†'),
    Some('‡'),
    Some('ˆ'),
    Some('‰'),
    Some('Š'),
    Some('‹'),
    Some('Œ'),
    None,
    Some('Ž'),
    None,
    None,
    Some('‘'),
    Some('’'),
    Some('“'),
    Some('”'),
    Some('•'),
    Some('–'),
    Some('—'),
    Some('˜'),
    Some('™'),
    Some('š'),
    Some('›'),
    Some('œ'),
    None,
    Some('ž'),
    Some('Ÿ'),
];

/// The text that bytes are.
pub(crate) fn decode(bytes: &[u8]) -> Result<Decoded, Undecoded> {
    if let Some(from) = wide(bytes) {
        return from.ok_or(Undecoded::Unknown(0));
    }
    let first = match std::str::from_utf8(bytes) {
        Ok(text) => return Ok(Decoded { text: text.to_owned(), from: None }),
        Err(error) => error.valid_up_to(),
    };
    if has_utf8(bytes) {
        return Err(Undecoded::Mixed(first));
    }
    let text = bytes.iter().map(|byte| windows(*byte)).collect::<Option<String>>();
    match text.filter(|_| !is_foreign(bytes)) {
        Some(text) => Ok(Decoded { text, from: Some("Windows-1252") }),
        None => Err(Undecoded::Unknown(first)),
    }
}

/// A text in UTF-16, as its first bytes say; none within where it is broken.
fn wide(bytes: &[u8]) -> Option<Option<Decoded>> {
    let unit: fn([u8; 2]) -> u16 = match bytes.get(..2)? {
        [0xff, 0xfe] => u16::from_le_bytes,
        [0xfe, 0xff] => u16::from_be_bytes,
        _ => return None,
    };
    let units = bytes.chunks(2).skip(1).map(|pair| match pair {
        [first, second] => unit([*first, *second]),
        // Half a unit is none.
        _ => 0xd800,
    });
    let text: Option<String> = char::decode_utf16(units).map(Result::ok).collect();
    Some(text.map(|text| Decoded { text, from: Some("UTF-16") }))
}

fn windows(byte: u8) -> Option<char> {
    match byte {
        0x80..=0x9f => UPPER.get(usize::from(byte - 0x80)).copied().flatten(),
        byte => Some(char::from(byte)),
    }
}

/// Whether there are signs of UTF-8 of the kinds that texts in Latin letters have. In Windows-1252 they are pairs that no word has: `Ã©`.
fn has_utf8(bytes: &[u8]) -> bool {
    let pair = |two: &[u8]| matches!(two, [0xc2 | 0xc3 | 0xc5, 0x80..=0xbf]);
    let three = |three: &[u8]| matches!(three, [0xe2, 0x80..=0x84, 0x80..=0xbf]);
    bytes.windows(2).any(pair) || bytes.windows(3).any(three)
}

/// Whether bytes are of another old encoding, as of DOS or of the Macintosh: signs stand within words that stand in none.
fn is_foreign(bytes: &[u8]) -> bool {
    bytes.windows(2).any(
        |two| matches!(two, [before, 0x82..=0x84 | 0x86..=0x88 | 0x8a | 0x8e | 0x98] if before.is_ascii_lowercase()),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_of_windows_are_read() {
        let text = |bytes: &[u8]| decode(bytes).map(|decoded| (decoded.text, decoded.from));
        let said = |text: &str, from| Ok((text.to_owned(), from));
        assert_eq!(text("L’été".as_bytes()), said("L’été", None));
        assert_eq!(
            text(b"L\x92\xe9t\xe9, \xabC\xc9\xbb \x96 10 \x80"),
            said("L’été, «CÉ» – 10 €", Some("Windows-1252"))
        );
        assert_eq!(text(b"\xff\xfe\xe9\0a\0"), said("éa", Some("UTF-16")));
        assert_eq!(text(b"\xfe\xff\0\xe9"), said("é", Some("UTF-16")));
        assert_eq!(text(b"\xff\xfe\xe9\0a"), Err(Undecoded::Unknown(0)));
        assert_eq!(text(b"\xc3\xa9t\xc3\xa9, puis \xe9t\xe9"), Err(Undecoded::Mixed(12)));
        assert_eq!(text(b"Le Pr\x82"), Err(Undecoded::Unknown(5)));
        assert_eq!(text(b"R\x8fgle"), Err(Undecoded::Unknown(1)));
    }
}
