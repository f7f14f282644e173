//! Why a text is not YAML, in the words of those who write it: from the parser's reason and the line where it stopped to
//! a variant of `yaml-syntax` and a place.

use crate::diagnostic::finding::Finding;
use crate::syntax::found::{excerpt, named};
use crate::syntax::rules::{lone_surrogate, nesting_too_deep, yaml_syntax};
use crate::syntax::yaml::entries;
use crate::syntax::yaml::events::{Trouble, TroubleKind};
use crate::tree::span::Span;

/// How far back an open bracket is looked for, in bytes.
const BACK: usize = 4096;

/// How many characters YAML lets a key have that stands on one line with its value.
const LONGEST_KEY: usize = 1024;

/// The finding for a parser's trouble.
pub(super) fn finding(text: &str, trouble: &Trouble, depth: usize) -> Finding<'static> {
    let mut at = trouble.at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    let here = Here { text, at };
    if let Some(mark) = [at, at.saturating_sub(1)].into_iter().find(|at| entries::is_mark(text, *at)) {
        return Here { text, at: mark }.line("conflict");
    }
    match trouble.kind {
        TroubleKind::Tab => here.tab(),
        TroubleKind::Indentation
        | TroubleKind::NoEnd
        | TroubleKind::NoKey
        | TroubleKind::NoItem
        | TroubleKind::Colon
        | TroubleKind::NoColon
            if here.before().trim().is_empty() && here.before().contains('\t') =>
        {
            here.tab()
        }
        TroubleKind::Indentation => here.line("indentation"),
        TroubleKind::NoColon => here.no_colon(),
        TroubleKind::Colon => here.colon(),
        TroubleKind::ColonInBrackets => here.open_bracket().unwrap_or_else(|| here.one("colon-in-text")),
        TroubleKind::Brackets => here.open_bracket().unwrap_or_else(|| match here.next() {
            Some(',' | ']' | '}' | '-') | None => here.character(),
            Some(':') => here.one("colon-in-text"),
            Some(_) => here.rest("missing-comma"),
        }),
        TroubleKind::NoKey => here.no_key(),
        TroubleKind::NoItem => here.line(if here.before().trim().is_empty() { "mixed" } else { "text-after" }),
        TroubleKind::NoEnd => here.no_end(),
        TroubleKind::DashBesideKey => here.one("list-beside-key"),
        TroubleKind::NoSpace => here.missing_space(at),
        TroubleKind::UnclosedQuote => here.rest("unclosed-quote"),
        TroubleKind::UnclosedBracket(open) => here.one("unclosed-bracket").with("open", open.to_string()),
        TroubleKind::Mismatch(open, close) => {
            here.one("bracket-mismatch").with("open", open.to_string()).with("close", close.to_string())
        }
        TroubleKind::Escape => {
            let span = here.escape(false);
            here.make("bad-escape", span).with("escape", excerpt(text.get(span.range()).unwrap_or_default()))
        }
        TroubleKind::Surrogate => {
            let span = here.escape(true);
            let escape = excerpt(text.get(span.range()).unwrap_or_default());
            Finding::new(&lone_surrogate::RULE, span).with("escape", escape)
        }
        TroubleKind::Character => here.character(),
        TroubleKind::AfterQuote => here.rest("text-after-quote"),
        TroubleKind::CommentInText => here.one("comment-in-text"),
        TroubleKind::CommentWithoutSpace => here.one("comment-space"),
        TroubleKind::BlockHeader => here.rest("block-header"),
        TroubleKind::Tag => here.rest("tag"),
        TroubleKind::Directive => here.line("directive"),
        TroubleKind::LongKey => here.rest("long-key"),
        TroubleKind::TooDeep => {
            let length = here.next().map_or(0, char::len_utf8);
            Finding::new(&nesting_too_deep::RULE, Span::new(at, at + length)).with("limit", depth)
        }
        TroubleKind::Other => here.rest("other"),
    }
}

/// The place where the parser stopped.
struct Here<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Here<'t> {
    fn make(&self, variant: &'static str, span: Span) -> Finding<'static> {
        Finding::new(&yaml_syntax::RULE, span).variant(variant)
    }

    /// A finding at the character here.
    fn one(&self, variant: &'static str) -> Finding<'static> {
        let length = self.next().map_or(0, char::len_utf8);
        self.make(variant, Span::new(self.at, self.at + length))
    }

    /// A finding at what is left of the line.
    fn rest(&self, variant: &'static str) -> Finding<'static> {
        self.make(variant, Span::new(self.at, self.line_end(self.at)))
    }

    /// A finding at what stands on the line.
    fn line(&self, variant: &'static str) -> Finding<'static> {
        let start = self.line_start(self.at);
        let end = self.line_end(start);
        let line = self.text.get(start..end).unwrap_or_default();
        self.make(variant, Span::new(end - line.trim_start().len(), end))
    }

    fn next(&self) -> Option<char> {
        self.text.get(self.at..)?.chars().next()
    }

    fn line_start(&self, at: usize) -> usize {
        self.text.get(..at).and_then(|before| before.rfind(['\n', '\r'])).map_or(0, |end| end + 1)
    }

    /// The end of what stands on the line of `at`, which is not before `at`.
    fn line_end(&self, at: usize) -> usize {
        let rest = self.text.get(at..).unwrap_or_default();
        at + rest.split(['\n', '\r']).next().unwrap_or_default().trim_end().len()
    }

    /// What stands on the line before this place.
    fn before(&self) -> &'t str {
        self.text.get(self.line_start(self.at)..self.at).unwrap_or_default()
    }

    /// The last line before this one that is not blank: where it begins and what it is.
    fn line_above(&self) -> (usize, &'t str) {
        let before = self.text.get(..self.line_start(self.at)).unwrap_or_default().trim_end();
        let start = before.rfind(['\n', '\r']).map_or(0, |end| end + 1);
        (start, before.get(start..).unwrap_or_default())
    }

    /// The tab: before this place on its line, else among the blanks of a line from here on (a value without quotes ends
    /// behind it, and the parser may stop where it began), else anywhere behind.
    fn tab(&self) -> Finding<'static> {
        let before = self.before().find('\t').map(|tab| self.line_start(self.at) + tab);
        let rest = self.text.get(self.at..).unwrap_or_default();
        let mut blank = self.before().trim().is_empty();
        let indenting = rest.char_indices().find(|(_, character)| {
            let found = blank && *character == '\t';
            blank = matches!(character, '\n' | '\r') || (blank && *character == ' ');
            found
        });
        let behind = || indenting.map(|(tab, _)| tab).or_else(|| rest.find('\t')).map(|tab| self.at + tab);
        match before.or_else(behind) {
            Some(tab) => self.make("tab", Span::new(tab, tab + 1)),
            None => self.one("tab"),
        }
    }

    /// A line of a mapping without `: `.
    fn no_colon(&self) -> Finding<'static> {
        let line = self.text.get(self.at..self.line_end(self.at)).unwrap_or_default();
        match tight(line) {
            Some(place) => self.missing_space(self.at + place),
            None => self.rest("missing-colon"),
        }
    }

    /// The sign there wants a space behind it.
    fn missing_space(&self, at: usize) -> Finding<'static> {
        let here = Here { text: self.text, at };
        let sign = here.next().map(String::from).unwrap_or_default();
        here.one("missing-space").with("character", sign)
    }

    /// A colon where no key can be: inside a text mostly, or behind a key that seems to go on the line above.
    fn colon(&self) -> Finding<'static> {
        let before = self.before();
        let key = before.trim_start().trim_start_matches("- ");
        if before.starts_with("---") {
            return self.line("dashes");
        }
        if key.contains(": ") || key.contains(['"', '\'', '[', '{']) {
            return self.one("colon-in-text");
        }
        if key.chars().nth(LONGEST_KEY).is_some() {
            return self.line("long-key");
        }
        let (start, above) = self.line_above();
        if let Some(place) = tight(above) {
            return self.missing_space(start + place);
        }
        let indent = |line: &str| line.len() - line.trim_start().len();
        if indent(before) > indent(above) || above.contains(": ") || above.is_empty() {
            return self.line("indentation");
        }
        let content = start + indent(above);
        self.make("missing-colon", Span::new(content, start + above.len()))
    }

    fn no_key(&self) -> Finding<'static> {
        let before = self.before().trim();
        if before.is_empty() {
            return if self.text.get(self.at..).is_some_and(|rest| rest.starts_with("- ")) {
                self.line(if self.line_above().1.trim_start().starts_with("- ") { "indentation" } else { "mixed" })
            } else {
                self.line("indentation")
            };
        }
        if before == "-" { self.line("mixed") } else { self.rest("text-after") }
    }

    fn no_end(&self) -> Finding<'static> {
        let start = if self.text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        if self.text.get(start..).is_some_and(|text| text.starts_with('%')) {
            return Here { text: self.text, at: start }.rest("directive");
        }
        if self.before().trim().is_empty() { self.line("indentation") } else { self.rest("text-after") }
    }

    fn character(&self) -> Finding<'static> {
        let indicator = |next: char| matches!(next, '@' | '`' | '%' | ',' | '[' | ']' | '{' | '}' | '-' | '?' | ':');
        let rest = self.text.get(self.at..).unwrap_or_default();
        // The parser stops where the value began that holds it.
        if !self.next().is_some_and(indicator)
            && let Some((place, control)) = rest.char_indices().find(|(_, character)| !is_printable(*character))
        {
            let here = Here { text: self.text, at: self.at + place };
            return here.one("control-character").with("character", named(control));
        }
        match self.next() {
            Some('\n' | '\r') | None => self.line("other"),
            Some(character) => self.one("unexpected-character").with("character", named(character)),
        }
    }

    /// A bracket on an earlier line that is still open.
    fn open_bracket(&self) -> Option<Finding<'static>> {
        let mut start = self.at.saturating_sub(BACK);
        while !self.text.is_char_boundary(start) {
            start += 1;
        }
        let mut closed = 0_usize;
        for (place, sign) in self.text.get(start..self.line_start(self.at))?.char_indices().rev() {
            match sign {
                ']' | '}' => closed += 1,
                '[' | '{' if closed > 0 => closed -= 1,
                '[' | '{' => {
                    let here = Here { text: self.text, at: start + place };
                    return Some(here.one("unclosed-bracket").with("open", sign.to_string()));
                }
                _ => {}
            }
        }
        None
    }

    /// The first escape from here on that stands for no character: a wrong one, or half of a pair.
    fn escape(&self, surrogate: bool) -> Span {
        let mut at = self.at;
        while let Some(length) = self.text.get(at..).and_then(|rest| rest.find('\\')) {
            let start = at + length;
            let letter = self.text.get(start + 1..).and_then(|rest| rest.chars().next()).unwrap_or(' ');
            let digits = match letter {
                'x' => 2,
                'u' => 4,
                'U' => 8,
                _ => 0,
            };
            let end = start + 1 + letter.len_utf8();
            let unit = |at: usize, digits: usize| {
                let digits = self.text.get(at..at + digits)?;
                digits.bytes().all(|digit| digit.is_ascii_hexdigit()).then(|| u32::from_str_radix(digits, 16).ok())?
            };
            let value = unit(end, digits);
            let wrong = match value {
                _ if digits == 0 => !"0abt\tnvfre \"/\\N_LP\n\r".contains(letter),
                None => true,
                Some(high @ 0xd800..0xdc00) if digits == 4 => {
                    let low =
                        self.text.get(end + 4..end + 6).filter(|next| *next == "\\u").and_then(|_| unit(end + 6, 4));
                    if matches!(low, Some(0xdc00..0xe000)) {
                        at = end + 10;
                        continue;
                    }
                    high > 0
                }
                Some(value) => char::from_u32(value).is_none(),
            };
            let end = if value.is_some() { end + digits } else { end };
            if wrong && (!surrogate || digits > 0) {
                return Span::new(start, end.min(self.text.len()));
            }
            at = end;
        }
        Span::new(self.at, self.line_end(self.at))
    }
}

/// Whether YAML takes a character as it is (YAML 1.2.2, 5.1).
fn is_printable(character: char) -> bool {
    matches!(
        character,
        '\t' | '\n' | '\r' | ' '..='~' | '\u{85}' | '\u{a0}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..
    )
}

/// The place in a line of a `:` or a leading `-` that has no space behind it, where the line has none that has.
fn tight(line: &str) -> Option<usize> {
    let content = line.trim_start();
    let indent = line.len() - content.len();
    if content.strip_prefix('-').is_some_and(|rest| !rest.starts_with([' ', '-'])) {
        return Some(indent);
    }
    if line.contains(": ") || line.trim_end().ends_with(':') || line.contains("://") {
        return None;
    }
    line.find(':')
}
