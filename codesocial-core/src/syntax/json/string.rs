//! Strings: borrowed where they stand in the text as they are, which is nearly always.

use crate::diagnostic::finding::Finding;
use crate::syntax::found::{excerpt, named};
use crate::syntax::json::{Reader, Step};
use crate::syntax::rules::{json_syntax, lone_surrogate};
use crate::tree::json_special::special;
use crate::tree::node::Kind;

impl<'t> Reader<'t> {
    /// A string in straight quotes.
    #[inline]
    pub(super) fn string(&mut self) -> Step<()> {
        let start = self.at;
        let end = special(self.bytes, start + 1);
        if self.bytes.get(end) == Some(&b'"') {
            let text = self.text.get(start + 1..end).unwrap_or_default();
            self.builder.scalar(Kind::String(text), self.span(start, end + 1));
            self.at = end + 1;
            return Ok(());
        }
        self.quoted(start, start + 1, &['"'])
    }

    /// A string of any kind: it begins at `start`, its text at `from`, and one of `closing` ends it.
    #[cold]
    pub(super) fn quoted(&mut self, start: usize, from: usize, closing: &[char]) -> Step<()> {
        let straight = closing == ['"'];
        let mut decoded: Option<String> = None;
        // What is not yet taken over into `decoded` begins here.
        let mut kept = from;
        let mut at = from;
        let mut first_break = None;
        let mut told = Told::default();
        let end = loop {
            if straight {
                at = special(self.bytes, at);
            }
            let Some(character) = self.text.get(at..).and_then(|rest| rest.chars().next()) else {
                return self.unclosed_string(start);
            };
            let next = at + character.len_utf8();
            match character {
                _ if closing.contains(&character) => break at,
                '\\' => {
                    let (piece, after) = self.escape(at, closing);
                    if let Some(piece) = piece {
                        let text = decoded.get_or_insert_default();
                        text.push_str(self.text.get(kept..at).unwrap_or_default());
                        text.push(piece);
                        kept = after;
                    }
                    at = after;
                }
                '\n' | '\r' => {
                    first_break.get_or_insert(at);
                    at = next;
                }
                _ if character < ' ' => {
                    self.control(character, at, &mut told);
                    at = next;
                }
                _ => at = next,
            }
        };
        self.at = end + self.text.get(end..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8);
        if let Some(place) = first_break {
            if !self.ends_well() {
                return self.unclosed_string(start);
            }
            self.syntax("line-break-in-text", place, place);
        }
        let span = self.span(start, self.at);
        let rest = self.text.get(kept..end).unwrap_or_default();
        match decoded {
            None => self.builder.scalar(Kind::String(rest), span),
            Some(mut text) => {
                text.push_str(rest);
                self.builder.decoded(text, span);
            }
        }
        Ok(())
    }

    /// A string has no end: the place is what stands on its first line.
    fn unclosed_string(&mut self, start: usize) -> Step<()> {
        let span = self.span(start, self.line_end(start));
        self.stop(Finding::new(&json_syntax::RULE, span).variant("unclosed-text"))
    }

    /// Whether what follows a string may follow one. A string with a line break whose end is followed by anything else
    /// was most likely never closed on its own line.
    fn ends_well(&self) -> bool {
        let rest = self.text.get(self.at..).unwrap_or_default().trim_start();
        rest.is_empty() || rest.starts_with([',', ':', '}', ']'])
    }

    /// One finding a string for tabs, one for other control characters.
    fn control(&mut self, character: char, at: usize, told: &mut Told) {
        let tab = character == '\t';
        if std::mem::replace(if tab { &mut told.tab } else { &mut told.other }, true) {
            return;
        }
        let finding = Finding::new(&json_syntax::RULE, self.span(at, at + 1));
        self.found.push(match tab {
            true => finding.variant("tab-in-text"),
            false => finding.variant("control-character").with("character", named(character)),
        });
    }

    /// The escape at a backslash: the character that it stands for (none: it stays as it is written) and where it ends.
    fn escape(&mut self, at: usize, closing: &[char]) -> (Option<char>, usize) {
        let Some(letter) = self.text.get(at + 1..).and_then(|rest| rest.chars().next()) else {
            return (None, at + 1);
        };
        let after = at + 1 + letter.len_utf8();
        let simple = match letter {
            '"' | '\\' | '/' => letter,
            'b' => '\u{8}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => return self.unicode(at),
            // Only strings in other quotes than JSON's come here with these; they were told of already.
            _ if closing.contains(&letter) => letter,
            _ => {
                let end = if letter < ' ' { at + 1 } else { after };
                self.bad_escape(at, end);
                // A line break or control character after the backslash is seen on its own.
                return (None, end);
            }
        };
        (Some(simple), after)
    }

    fn unicode(&mut self, at: usize) -> (Option<char>, usize) {
        let after = at + 6;
        let Some(unit) = self.hexadecimal(at + 2) else {
            self.bad_escape(at, at + 2);
            return (None, at + 2);
        };
        if let Some(character) = char::from_u32(unit) {
            return (Some(character), after);
        }
        if unit < 0xdc00
            && self.text.get(after..after + 2) == Some("\\u")
            && let Some(low @ 0xdc00..=0xdfff) = self.hexadecimal(after + 2)
        {
            let character = char::from_u32(0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00));
            return (character, after + 6);
        }
        let escape = self.text.get(at..after).unwrap_or_default();
        self.found.push(Finding::new(&lone_surrogate::RULE, self.span(at, after)).with("escape", escape));
        (Some('\u{fffd}'), after)
    }

    fn hexadecimal(&self, at: usize) -> Option<u32> {
        let digits = self.text.get(at..at + 4)?;
        digits.bytes().all(|digit| digit.is_ascii_hexdigit()).then(|| u32::from_str_radix(digits, 16).ok())?
    }

    fn bad_escape(&mut self, start: usize, end: usize) {
        let escape = excerpt(self.text.get(start..end).unwrap_or_default());
        let finding = Finding::new(&json_syntax::RULE, self.span(start, end)).variant("bad-escape");
        self.found.push(finding.with("escape", escape));
    }
}

/// Which control characters of a string were told of.
#[derive(Default)]
struct Told {
    tab: bool,
    other: bool,
}
