//! The one way in which what is not ours, a document, a name of a file, what git says, comes before a reader: one function
//! for each kind of reader. Nothing is dropped: a sign that would steer the reader's program, or hide, is written visibly.
//!
//! | reader | here |
//! |---|---|
//! | a person, within a line: names, values, messages | [`line`] |
//! | a person, over several lines: texts | [`text`] |
//! | a shell, into which a person copies a command | [`shell`] |
//! | a person who looks at JSON in a terminal | [`json`] |
//! | GitHub Actions: a message, and a value before it | [`data`], [`property`] |
//! | a reader of Markdown, in a list or a table | [`markdown`] |
//! | a spreadsheet | [`cell`] |
//! | a program that takes an address of a file | [`uri`] |
//! | a terminal or a log, whatever was forgotten before | [`Guard`] |
//!
//! Pages, calendars and graphs are made by the library, and are escaped there, each as its notation asks.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::io::{self, Write};

/// A text for a person, within one line: also the ends of lines are made visible, so that no name can write a line of
/// its own.
pub(crate) fn line(text: &str) -> Cow<'_, str> {
    visible(text, |c| !hides(c))
}

/// A text for a person, which may have several lines.
pub(crate) fn text(text: &str) -> Cow<'_, str> {
    visible(text, |c| matches!(c, '\n' | '\t') || !hides(c))
}

/// A text with its hidden signs made visible, but for those that may stay.
fn visible(text: &str, stays: impl Fn(char) -> bool) -> Cow<'_, str> {
    // Nearly every text is harmless, and most are short ASCII.
    if text.chars().all(&stays) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 16);
    let mut before = None;
    let mut letters = text.chars().peekable();
    while let Some(c) = letters.next() {
        if stays(c) || joins(before, c, letters.peek().copied()) {
            shown.push(c);
        } else {
            show(&mut shown, c);
        }
        before = Some(c);
    }
    Cow::Owned(shown)
}

/// Writes a hidden sign visibly: control characters by their pictures, the others by their numbers.
fn show(to: &mut String, c: char) {
    match u32::from(c) {
        control @ 0..=0x1f => to.push(char::from_u32(0x2400 + control).unwrap_or('\u{fffd}')),
        0x7f => to.push('\u{2421}'),
        number => {
            let _ = write!(to, "<U+{number:04X}>");
        }
    }
}

/// Whether a sign steers a terminal, ends a line, turns the direction of what follows, or takes no room.
pub(crate) fn hides(c: char) -> bool {
    match c {
        ' '..='~' => false,
        // C0, DELETE and C1, with the ends of lines that are among them.
        _ if c.is_control() => true,
        '\u{a0}'..='\u{ac}' | '\u{ae}'..='\u{33f}' => false,
        // The soft hyphen, the joiner of graphemes, the Arabic mark of direction, fillers without a sign.
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' => true,
        // Mongolian selectors and separator, of zero width.
        '\u{180b}'..='\u{180f}' => true,
        // Of zero width, marks of direction; ends of lines and of paragraphs, embeddings and overrides; invisible
        // operators, isolates and what is left of older marks.
        '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' => true,
        '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' => true,
        // Marks of annotations, and code points that are no characters.
        '\u{fdd0}'..='\u{fdef}' | '\u{fff0}'..='\u{fffb}' => true,
        '\u{13430}'..='\u{13440}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' => true,
        // Tags and further selectors: a whole text can be hidden in them.
        '\u{e0000}'..='\u{e0fff}' => true,
        _ => u32::from(c) & 0xfffe == 0xfffe,
    }
}

/// Whether a hidden sign does what it is for: joiners between two signs that join, as in emojis and in Persian; a selector
/// behind the sign that it selects.
fn joins(before: Option<char>, c: char, after: Option<char>) -> bool {
    let joining = |c: char| {
        matches!(c, '\u{600}'..='\u{1cff}' | '\u{2190}'..='\u{2bff}' | '\u{a840}'..='\u{abff}' | '\u{1f000}'..='\u{1faff}')
            && !hides(c)
    };
    match c {
        '\u{200c}' | '\u{200d}' => before.is_some_and(|c| joining(c) || c == '\u{fe0f}') && after.is_some_and(joining),
        '\u{fe00}'..='\u{fe0f}' => before.is_some_and(|c| c >= '\u{a9}' && !hides(c)),
        _ => false,
    }
}

/// A name as a shell reads it: one word, with nothing in it that the shell would carry out or that could not be seen.
pub(crate) fn shell(name: &str) -> String {
    let plain = |c: char| {
        (c.is_alphanumeric() && !hides(c)) || matches!(c, '.' | '/' | '_' | '-' | '+' | ':' | '@' | '%' | ',' | '=')
    };
    // What begins with a hyphen would be an option.
    let name = if name.starts_with('-') { format!("./{name}") } else { name.to_owned() };
    if !name.is_empty() && !name.starts_with('~') && name.chars().all(plain) {
        return name;
    }
    if cfg!(windows) {
        return format!("\"{}\"", line(&name).replace('"', "\\\""));
    }
    if !name.chars().any(hides) {
        return format!("'{}'", name.replace('\'', r"'\''"));
    }
    let mut quoted = String::from("$'");
    for c in name.chars() {
        match c {
            '\'' | '\\' => quoted.extend(['\\', c]),
            c if hides(c) => {
                let mut bytes = [0; 4];
                for byte in c.encode_utf8(&mut bytes).bytes() {
                    let _ = write!(quoted, "\\x{byte:02x}");
                }
            }
            c => quoted.push(c),
        }
    }
    quoted.push('\'');
    quoted
}

/// JSON for a person who may see it in a terminal or a log: the same value, hidden signs by their numbers, and so the second
/// of two `#`, which in some logs begin a command wherever they stand in a line.
pub(crate) fn json(text: &str) -> Cow<'_, str> {
    let stays = |c: char| matches!(c, '\n' | '\t') || !hides(c);
    if text.chars().all(stays) && !text.contains("##") {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        if stays(c) && !(c == '#' && shown.ends_with('#')) {
            shown.push(c);
        } else {
            let mut units = [0; 2];
            for unit in c.encode_utf16(&mut units) {
                let _ = write!(shown, "\\u{unit:04x}");
            }
        }
    }
    Cow::Owned(shown)
}

/// The message of a workflow command of GitHub Actions: it may have several lines, and none of them is a command.
pub(crate) fn data(message: &str) -> Cow<'_, str> {
    let seen = text(message);
    let mut safe = String::with_capacity(seen.len());
    for c in seen.chars() {
        match c {
            '%' => safe.push_str("%25"),
            '\r' => safe.push_str("%0D"),
            '\n' => safe.push_str("%0A"),
            // Older commands begin anywhere in a line with `##[`.
            '[' if safe.ends_with("##") => safe.push_str("\\["),
            c => safe.push(c),
        }
    }
    Cow::Owned(safe)
}

/// A value in a workflow command of GitHub Actions, such as the name of a file: in one line.
pub(crate) fn property(value: &str) -> Cow<'_, str> {
    Cow::Owned(data(&line(value)).replace(':', "%3A").replace(',', "%2C"))
}

/// A text in Markdown, within one line: nothing in it is markup, nobody is mentioned and no number refers to an issue.
pub(crate) fn markdown(text: &str) -> String {
    let shown = line(text);
    let mut safe = String::with_capacity(shown.len());
    let mut letters = shown.chars().peekable();
    // Of a list with numbers, so far.
    let mut number = true;
    while let Some(c) = letters.next() {
        let mark = match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '!' | '&' | '$' | '{' | '}' => true,
            '-' | '+' | '=' | ':' => safe.is_empty(),
            '.' | ')' => number && !safe.is_empty(),
            _ => false,
        };
        number &= c.is_ascii_digit();
        if mark {
            safe.push('\\');
        }
        safe.push(c);
        // A sign without width keeps sites from taking a name for a person, a number for an issue.
        let refers = matches!(c, '@' | '#' | '!' | '~' | '$' | '%' | '&' | '-');
        if refers && letters.peek().is_some_and(|next| next.is_alphanumeric() && (c != '-' || next.is_ascii_digit())) {
            safe.push_str("&#8203;");
        }
    }
    // No address is a link: who reads the summary of a job did not write the texts.
    safe.replace("://", "&#58;//").replace("www.", "www&#46;")
}

/// A value in a table that a spreadsheet opens: what it would compute begins with an apostrophe, which makes it a text.
pub(crate) fn cell(text: &str) -> String {
    let shown = line(text);
    let computed = |c: char| matches!(c, '=' | '+' | '-' | '@' | '\u{ff1d}' | '\u{ff0b}' | '\u{ff0d}' | '\u{ff20}');
    if shown.trim_start().starts_with(computed) { format!("'{shown}") } else { shown.into_owned() }
}

/// The name of a file as an address (RFC 3986): relative, or `file://` where it begins at the root.
pub(crate) fn uri(name: &str) -> String {
    let mut address = String::from(if name.starts_with('/') { "file://" } else { "" });
    for byte in name.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                address.push(char::from(byte))
            }
            byte => {
                let _ = write!(address, "%{byte:02X}");
            }
        }
    }
    address
}

/// How the bytes that go through a [`Guard`] are made safe.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum For {
    /// A person or a log: the colors that the command gives stay, and no line is a command to a service that reads logs.
    People,
    /// A person to whom a file is shown as it is.
    Shown,
    /// A program, or a person to whom JSON is shown.
    Json,
}

/// The last gate before a terminal or a log: whatever was forgotten before is made safe line by line.
pub(crate) struct Guard<W: Write> {
    inner: W,
    reader: For,
    /// The line that has not ended yet.
    line: Vec<u8>,
}

impl<W: Write> Guard<W> {
    /// A gate before a stream.
    pub(crate) fn new(inner: W, reader: For) -> Guard<W> {
        Guard { inner, reader, line: Vec::new() }
    }

    fn pass(&mut self, end: usize) -> io::Result<()> {
        let line = String::from_utf8_lossy(&self.line[..end]);
        let safe = match self.reader {
            For::People => log(&line),
            For::Shown => text(&line),
            For::Json => json(&line),
        };
        let written = self.inner.write_all(safe.as_bytes());
        self.line.drain(..end);
        written
    }
}

impl<W: Write> Write for Guard<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let start = self.line.len();
        self.line.extend_from_slice(bytes);
        if self.reader == For::Json {
            // Signs count alone, so that no line waits for its end, which may come after many megabytes: only what is left of
            // a character, and `#`, behind which another may come.
            let whole = match std::str::from_utf8(&self.line) {
                Err(error) if error.error_len().is_none() => error.valid_up_to(),
                _ => self.line.len(),
            };
            let end = self.line[..whole].iter().rposition(|byte| *byte != b'#').map_or(0, |last| last + 1);
            return self.pass(end).map(|()| bytes.len());
        }
        if let Some(end) = bytes.iter().rposition(|byte| *byte == b'\n') {
            self.pass(start + end + 1)?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        if !self.line.is_empty() {
            self.pass(self.line.len())?;
        }
        self.inner.flush()
    }
}

/// Lines for a person or a log. Escape sequences stay only where they color.
fn log(text: &str) -> Cow<'_, str> {
    let harmless =
        |line: &str| !line.chars().any(|c| hides(c) && c != '\n') && !line.contains("##") && !line.contains("::");
    if harmless(text) {
        return Cow::Borrowed(text);
    }
    let mut safe = String::with_capacity(text.len() + 16);
    for line in text.split_inclusive('\n') {
        one(&mut safe, line);
    }
    Cow::Owned(safe)
}

/// One line for a person or a log.
fn one(to: &mut String, line: &str) {
    let begin = to.len();
    let mut rest = line;
    // Pieces between the sequences that color, each of which stays.
    while let Some(at) = rest.find("\u{1b}[") {
        let (before, sequence) = rest.split_at(at);
        let length = sequence[2..].find(|c: char| !c.is_ascii_digit() && c != ';').map_or(sequence.len(), |at| at + 2);
        let colors = sequence[length..].starts_with('m') && !sequence[2..length].split(';').any(|code| code == "8");
        let end = if colors { length + 1 } else { 1 };
        to.push_str(&text(before));
        to.push_str(&if colors { Cow::Borrowed(&sequence[..end]) } else { text(&sequence[..end]) });
        rest = &sequence[end..];
    }
    to.push_str(&text(rest));
    unbind(to, begin);
}

/// Makes a line no command to a service that reads logs: those begin with `::` (GitHub), or have `##[` or `##name[` in
/// them (GitHub, Azure, TeamCity).
fn unbind(to: &mut String, begin: usize) {
    let mut at = begin;
    while let Some(found) = to[at..].find("##") {
        let second = at + found + 1;
        let after = to[second + 1..].trim_start_matches(|c: char| c.is_ascii_alphabetic());
        if after.starts_with('[') {
            to.insert(second, '\\');
        }
        at = second;
    }
    // What a log keeps without colors begins where the colors end.
    let mut first = begin;
    loop {
        let rest = &to[first..];
        let blank = rest.len() - rest.trim_start().len();
        let colors = match rest[blank..].strip_prefix("\u{1b}[") {
            Some(sequence) => sequence.find('m').map_or(0, |at| at + 3),
            None => 0,
        };
        first += blank + colors;
        if colors == 0 {
            break;
        }
    }
    // A color between the two colons does not hide them either.
    let Some(mut second) = to[first..].strip_prefix(':') else { return };
    while let Some(sequence) = second.strip_prefix("\u{1b}[") {
        second = sequence.split_once('m').map_or("", |(_, after)| after);
    }
    if second.starts_with(':') {
        to.insert(first, '\\');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guarded(reader: For, text: &str) -> String {
        let mut out = Vec::new();
        let mut guard = Guard::new(&mut out, reader);
        // Byte by byte: characters and sequences may come in pieces.
        for byte in text.bytes() {
            guard.write_all(&[byte]).unwrap();
        }
        guard.flush().unwrap();
        drop(guard);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn what_can_be_seen_stays() {
        for plain in [
            "Le jardin partagé",
            "日本語\u{3000}🌱",
            "a\u{a0}: b",
            "e\u{301}",
            "❤\u{fe0f}",
            "👩\u{200d}🌾",
            "می\u{200c}خواهم",
        ] {
            assert_eq!(line(plain), plain);
            assert_eq!(text(plain), plain);
        }
        assert_eq!(text("a\tb\nc"), "a\tb\nc");
    }

    #[test]
    fn what_hides_is_shown() {
        for (hidden, shown) in [
            ("a\u{1b}[31mb", "a␛[31mb"),
            ("a\nb\r", "a␊b␍"),
            ("\u{7f}\u{85}\u{9b}", "␡<U+0085><U+009B>"),
            ("a\u{202e}b\u{2066}", "a<U+202E>b<U+2066>"),
            ("a\u{200b}b\u{200d}c", "a<U+200B>b<U+200D>c"),
            ("a\u{fe0f}", "a<U+FE0F>"),
            ("\u{e0061}\u{e01ef}", "<U+E0061><U+E01EF>"),
            ("\u{2028}\u{feff}\u{ffff}\u{10fffe}", "<U+2028><U+FEFF><U+FFFF><U+10FFFE>"),
        ] {
            assert_eq!(line(hidden), shown);
            assert_eq!(line(shown), shown, "twice is once");
        }
    }

    #[test]
    fn every_hidden_sign_is_shown_by_every_way() {
        for c in ('\0'..=char::MAX).filter(|c| hides(*c)) {
            let hidden = format!("a{c}b");
            assert!(!line(&hidden).contains(c), "{:x}", u32::from(c));
            assert!(!shell(&hidden).contains(c) || cfg!(windows), "{:x}", u32::from(c));
            if !matches!(c, '\n' | '\t') {
                for shown in [text(&hidden), json(&hidden)] {
                    assert!(!shown.contains(c), "{:x}", u32::from(c));
                }
                for reader in [For::People, For::Shown, For::Json] {
                    assert!(!guarded(reader, &hidden).contains(c), "{:x}", u32::from(c));
                }
            }
        }
    }

    #[test]
    fn what_the_standard_takes_for_invisible_hides() {
        // Of zero width to those who measure terminals, and no combining mark.
        use unicode_width::UnicodeWidthChar;
        let combining = |c: char| {
            matches!(c, '\u{300}'..='\u{36f}') || c.is_alphanumeric() || (c > '\u{36f}' && c < '\u{2000}' && !hides(c))
        };
        let seen: Vec<String> = ('\u{2000}'..='\u{2fff}')
            .filter(|c| c.width() == Some(0) && !hides(*c) && !combining(*c))
            .filter(|c| !matches!(c, '\u{20d0}'..='\u{20ff}' | '\u{2cef}'..='\u{2cf1}' | '\u{2d7f}' | '\u{2de0}'..='\u{2dff}'))
            .map(|c| format!("{:x}", u32::from(c)))
            .collect();
        assert!(seen.is_empty(), "{seen:?}");
    }

    #[test]
    fn json_says_the_same() {
        let value = serde_json::json!({ "a\u{202e}": "\u{9b}\u{e0041}\u{7f}\u{2028}é\u{1b}" });
        let shown = json(&value.to_string()).into_owned();
        assert!(!shown.chars().any(hides), "{shown}");
        assert_eq!(serde_json::from_str::<serde_json::Value>(&shown).unwrap(), value);
        let value = serde_json::json!({ "##[error]": "a###vso[b#é\u{202e}" });
        let shown = guarded(For::Json, &value.to_string());
        assert!(!shown.contains("##") && !shown.contains('\u{202e}'), "{shown}");
        assert_eq!(serde_json::from_str::<serde_json::Value>(&shown).unwrap(), value);
    }

    #[test]
    fn only_colors_go_through_the_gate() {
        for (given, passed) in [
            ("\u{1b}[1mbold\u{1b}[0m\n", "\u{1b}[1mbold\u{1b}[0m\n"),
            ("\u{1b}[38;5;12mblue\u{1b}[m", "\u{1b}[38;5;12mblue\u{1b}[m"),
            ("\u{1b}[8mconcealed", "␛[8mconcealed"),
            ("\u{1b}[2J\u{1b}]0;title\u{7}", "␛[2J␛]0;title␇"),
            ("\u{1b}[", "␛["),
            ("\u{1b}", "␛"),
            ("a\rb", "a␍b"),
        ] {
            assert_eq!(guarded(For::People, given), passed);
        }
    }

    #[test]
    fn no_line_is_a_command_to_a_log() {
        for (given, passed) in [
            ("::error::x\n", "\\::error::x\n"),
            ("  \u{a0}\t::set-output name=a::b\n", "  \u{a0}\t\\::set-output name=a::b\n"),
            ("\u{1b}[1m ::error::x", "\u{1b}[1m \\::error::x"),
            (":\u{1b}[0m:error::x", "\\:\u{1b}[0m:error::x"),
            ("a ##[add-mask]b ##vso[task]c ##teamcity[d", "a #\\#[add-mask]b #\\#vso[task]c #\\#teamcity[d"),
            ("###[x\n", "##\\#[x\n"),
            ("a\n::b\nc::d\n## e\n", "a\n\\::b\nc::d\n## e\n"),
            (":", ":"),
        ] {
            assert_eq!(guarded(For::People, given), passed);
        }
    }

    #[test]
    fn no_value_ends_a_workflow_command_or_begins_one() {
        assert_eq!(data("100 %\n::error::x\r"), "100 %25%0A::error::x␍");
        assert_eq!(data("##[error]x"), "##\\[error]x");
        assert_eq!(property("a,b:c\n::error::%0A"), "a%2Cb%3Ac␊%3A%3Aerror%3A%3A%250A");
    }

    #[test]
    fn nothing_is_markup() {
        for (text, expected) in [
            ("Le jardin : 50 % des voix, 3 €.", "Le jardin : 50 % des voix, 3 €."),
            ("@alice, #12, GH-12", "@&#8203;alice, \\#&#8203;12, GH-&#8203;12"),
            ("- a", "\\- a"),
            ("12. a", "12\\. a"),
            ("a|b\n<b>", "a\\|b␊\\<b\\>"),
            ("https://example.org", "https&#58;//example.org"),
        ] {
            assert_eq!(markdown(text), expected);
        }
    }

    #[test]
    fn a_spreadsheet_computes_nothing() {
        for text in ["=1+1", "+1", "-1", "@sum(a1)", "  =1", "\u{ff1d}1"] {
            assert!(cell(text).starts_with('\''), "{text}");
        }
        assert_eq!(cell("\t=1"), "␉=1");
        assert_eq!(cell("Le jardin, à 3"), "Le jardin, à 3");
    }

    #[test]
    fn an_address_of_a_file_has_no_sign_that_means_something() {
        assert_eq!(uri("codes/a b:é#?.yaml"), "codes/a%20b%3A%C3%A9%23%3F.yaml");
        assert_eq!(uri("/a"), "file:///a");
    }

    #[test]
    fn a_shell_reads_one_word() {
        for (name, word) in [
            ("jardin/codesocial.yaml", "jardin/codesocial.yaml"),
            ("a b", "'a b'"),
            ("", "''"),
            ("-rf", "./-rf"),
            ("~", "'~'"),
            ("l'été", r"'l'\''été'"),
            ("$(rm -rf ~)`x`;|&*?", "'$(rm -rf ~)`x`;|&*?'"),
            ("a\nb'\\\u{202e}", r"$'a\x0ab\'\\\xe2\x80\xae'"),
        ] {
            assert_eq!(shell(name), word);
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_real_shell_reads_the_same_name() {
        for name in
            ["a b", "l'été \"x\" \\", "$HOME `id` $(id) ; * ? [a] {b,c} ! # ~", "a\nb\t\u{1b}\u{202e}'\\", "-x y"]
        {
            let said = std::process::Command::new("bash").args(["-c", &format!("printf %s {}", shell(name))]).output();
            let Ok(said) = said else { return };
            let expected = if name.starts_with('-') { format!("./{name}") } else { name.to_owned() };
            assert_eq!(String::from_utf8_lossy(&said.stdout), expected);
        }
    }
}
