//! What is not JSON although its meaning is plain, and what stops the reading: the paths that a correct text never takes.

use crate::base::number;
use crate::diagnostic::finding::Finding;
use crate::syntax::found::{excerpt, is_invisible, named};
use crate::syntax::json::{Inside, Next, Reader, Step};
use crate::syntax::rules::{json_syntax, not_a_number};
use crate::tree::node::Kind;

/// Quotation marks of word processors, with those that close what they open.
const TYPOGRAPHIC: [(char, &[char]); 5] = [
    ('“', &['”', '“', '"']),
    ('”', &['”', '“', '"']),
    ('„', &['“', '”', '"']),
    ('«', &['»']),
    ('‘', &['’', '‘', '\'']),
];

impl<'t> Reader<'t> {
    /// What stands where a key, an item or the end is awaited, in any form.
    #[cold]
    pub(super) fn member(&mut self) -> Step<Next> {
        loop {
            match (self.bytes.get(self.at), self.inside) {
                (Some(b','), _) => {
                    self.syntax("extra-comma", self.at, self.at + 1);
                    self.at += 1;
                    self.blank();
                }
                (Some(b'}'), Inside::Object) | (Some(b']'), Inside::Array) => {
                    self.close();
                    return Ok(Next::Closed);
                }
                (Some(b'}' | b']'), _) => return self.mismatch(),
                (None, _) => return self.unclosed(),
                (Some(_), Inside::Object) => {
                    self.any_key()?;
                    return Ok(Next::Value);
                }
                (Some(_), _) => return Ok(Next::Value),
            }
        }
    }

    fn any_key(&mut self) -> Step<()> {
        let node = self.builder.len();
        match self.bytes.get(self.at) {
            Some(b'"') => self.string()?,
            Some(b'\'') => self.single_quoted()?,
            _ if self.typographic()? => {}
            Some(b'{' | b'[' | b':') => return self.unexpected(self.at),
            _ => {
                let end = self.bare_end(self.at);
                let key = self.text.get(self.at..end).unwrap_or_default();
                let span = self.span(self.at, end);
                let finding = Finding::new(&json_syntax::RULE, span).variant("unquoted-key");
                self.found.push(finding.with("key", excerpt(key)));
                self.builder.scalar(Kind::String(key), span);
                self.at = end;
            }
        }
        self.keys.add(self.builder.text_of(node).unwrap_or_default(), node);
        self.colon()
    }

    /// Neither a comma nor the closing bracket after a value that ended at `end`.
    #[cold]
    pub(super) fn no_comma(&mut self, end: usize) -> Step<Next> {
        match self.bytes.get(self.at) {
            None => self.unclosed(),
            Some(b'}' | b']') => self.mismatch(),
            Some(b';') => {
                self.syntax("missing-comma", self.at, self.at + 1);
                self.at += 1;
                self.blank();
                self.member()
            }
            Some(b':') => self.unexpected(self.at),
            Some(_) if self.ends_in_text(end) => self.quote_in_text(end),
            Some(_) => {
                self.syntax("missing-comma", end, end);
                self.member()
            }
        }
    }

    /// No colon after a key that ended at `end`.
    #[cold]
    pub(super) fn no_colon(&mut self, end: usize) -> Step<()> {
        match self.bytes.get(self.at) {
            None => self.unclosed(),
            Some(b'=') => {
                self.syntax("missing-colon", self.at, self.at + 1);
                self.at += 1 + usize::from(self.bytes.get(self.at + 1) == Some(&b'>'));
                self.blank();
                Ok(())
            }
            Some(_) if self.ends_in_text(end) => self.quote_in_text(end),
            Some(b',' | b'}' | b']' | b';') => {
                let span = self.span(end, end);
                self.stop(Finding::new(&json_syntax::RULE, span).variant("missing-colon"))
            }
            Some(_) => {
                self.syntax("missing-colon", end, end);
                Ok(())
            }
        }
    }

    /// Whether a string in quotes ended at `end` and a word goes on right behind it: a quote inside the text.
    fn ends_in_text(&self, end: usize) -> bool {
        let quoted = end.checked_sub(1).and_then(|last| self.bytes.get(last)) == Some(&b'"');
        quoted && self.at == end && self.goes_on(end)
    }

    fn quote_in_text<T>(&mut self, end: usize) -> Step<T> {
        let span = self.span(end - 1, end);
        self.stop(Finding::new(&json_syntax::RULE, span).variant("quote-in-text"))
    }

    /// The wrong closing bracket.
    fn mismatch<T>(&mut self) -> Step<T> {
        let close = if self.bytes.get(self.at) == Some(&b'}') { "}" } else { "]" };
        let open = if self.inside == Inside::Object { "{" } else { "[" };
        let start = self.builder.opened().map_or(0, |(start, _)| start as usize);
        let finding = Finding::new(&json_syntax::RULE, self.span(self.at, self.at + 1)).variant("bracket-mismatch");
        let finding = finding.with("open", open).with("close", close).related(self.span(start, start + 1));
        self.stop(finding)
    }

    /// A value that begins neither like a string in quotes nor like a number.
    #[inline]
    pub(super) fn word(&mut self) -> Step<()> {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let (kind, length) = if rest.starts_with(b"true") {
            (Kind::Boolean(true), 4)
        } else if rest.starts_with(b"false") {
            (Kind::Boolean(false), 5)
        } else if rest.starts_with(b"null") {
            (Kind::Null, 4)
        } else {
            return self.any_value();
        };
        let end = self.at + length;
        if self.goes_on(end) {
            return self.any_value();
        }
        self.builder.scalar(kind, self.span(self.at, end));
        self.at = end;
        Ok(())
    }

    #[cold]
    fn any_value(&mut self) -> Step<()> {
        match self.bytes.get(self.at) {
            None => return self.unclosed(),
            Some(b',' | b'}' | b']') if self.inside == Inside::Object => {
                let span = self.span(self.at, self.at);
                return self.stop(Finding::new(&json_syntax::RULE, span).variant("missing-value"));
            }
            Some(b'\'') => return self.single_quoted(),
            _ if self.typographic()? => return Ok(()),
            Some(b'+' | b'.') => {
                if let Some(literal) = number::scan(self.text, self.at).filter(|literal| !self.goes_on(literal.end)) {
                    let span = self.span(self.at, literal.end);
                    self.at = literal.end;
                    self.odd_number(literal, span);
                    self.builder.scalar(Kind::Number(literal.kept()), span);
                    return Ok(());
                }
            }
            _ => {}
        }
        let end = self.bare_end(self.at);
        let text = self.text.get(self.at..end).unwrap_or_default();
        let span = self.span(self.at, end);
        if let Some((kind, right)) = misspelt(text) {
            let finding = Finding::new(&json_syntax::RULE, span).variant("word");
            self.found.push(finding.with("text", text).with("right", right));
            self.builder.scalar(kind, span);
        } else if matches!(text.trim_start_matches(['+', '-']), "NaN" | "nan" | "Infinity" | "infinity" | "Inf" | "inf")
        {
            self.found.push(Finding::new(&not_a_number::RULE, span).with("text", text));
            self.builder.scalar(Kind::String(text), span);
        } else if self.inside == Inside::Nothing {
            return self.not_json(self.at);
        } else if text.is_empty() {
            return self.unexpected(self.at);
        } else {
            let finding = Finding::new(&json_syntax::RULE, span).variant("unquoted-text").with("text", excerpt(text));
            self.found.push(finding);
            if let Some(b'"' | b':' | b'{' | b'[') = self.bytes.get(self.blanks_end(end)) {
                return Err(crate::syntax::json::Stop);
            }
            self.builder.scalar(Kind::String(text), span);
        }
        self.at = end;
        Ok(())
    }

    /// Where a text without quotes ends: before a sign of JSON, a comment or the end of the line; blanks are left off.
    fn bare_end(&self, start: usize) -> usize {
        let rest = self.text.get(start..).unwrap_or_default();
        let mut blank = false;
        let end = rest.find(|character: char| {
            let comment = blank && matches!(character, '/' | '#');
            blank = character == ' ';
            comment || matches!(character, ',' | '}' | ']' | '{' | '[' | ':' | '"' | '\n' | '\r')
        });
        start + rest.get(..end.unwrap_or(rest.len())).unwrap_or_default().trim_end().len()
    }

    fn blanks_end(&self, start: usize) -> usize {
        let rest = self.text.get(start..).unwrap_or_default();
        start + (rest.len() - rest.trim_start_matches([' ', '\t']).len())
    }

    fn single_quoted(&mut self) -> Step<()> {
        let start = self.at;
        self.quoted(start, start + 1, &['\''])?;
        self.syntax("single-quotes", start, self.at);
        Ok(())
    }

    /// A string in the quotation marks of word processors, if one begins here.
    fn typographic(&mut self) -> Step<bool> {
        let start = self.at;
        let opening = self.text.get(start..).and_then(|rest| rest.chars().next());
        let Some((opening, closing)) = TYPOGRAPHIC.iter().find(|(mark, _)| Some(*mark) == opening) else {
            return Ok(false);
        };
        self.quoted(start, start + opening.len_utf8(), closing)?;
        let finding = Finding::new(&json_syntax::RULE, self.span(start, self.at)).variant("typographic-quotes");
        self.found.push(finding.with("character", opening.to_string()));
        Ok(true)
    }

    /// The text is not JSON from its first sign on.
    #[cold]
    pub(super) fn not_json<T>(&mut self, at: usize) -> Step<T> {
        let end = self.line_end(at);
        let span = self.span(at, end);
        self.stop(Finding::new(&json_syntax::RULE, span).variant("not-json"))
    }

    /// Tells of a text that goes on after the document.
    #[inline]
    pub(super) fn text_after(&mut self) {
        if self.at < self.bytes.len() {
            let end = self.line_end(self.at);
            self.syntax("text-after", self.at, end);
        }
    }

    /// The end of what stands on the line of `start`.
    pub(super) fn line_end(&self, start: usize) -> usize {
        let rest = self.text.get(start..).unwrap_or_default();
        start + rest.split(['\n', '\r']).next().unwrap_or_default().trim_end().len()
    }

    /// Steps over a comment or a character that only looks like a blank; tells whether there was one.
    #[cold]
    pub(super) fn stray_blank(&mut self) -> bool {
        let start = self.at;
        let rest = self.text.get(start..).unwrap_or_default();
        if rest.starts_with("/*") {
            self.at = rest.find("*/").map_or(self.text.len(), |length| start + length + 2);
            self.syntax("comment", start, self.at);
            return true;
        }
        if rest.starts_with("//") || rest.starts_with('#') {
            self.at = start + rest.find(['\n', '\r']).unwrap_or(rest.len());
            self.syntax("comment", start, self.line_end(start));
            return true;
        }
        let Some(character) = rest.chars().next().filter(|character| is_blank(*character)) else { return false };
        self.at += character.len_utf8();
        let finding = Finding::new(&json_syntax::RULE, self.span(start, self.at)).variant("odd-space");
        self.found.push(finding.with("character", named(character)));
        true
    }

    /// Whether a character that only looks like a blank stands there.
    pub(super) fn odd_space_at(&self, at: usize) -> bool {
        self.text.get(at..).and_then(|rest| rest.chars().next()).is_some_and(is_blank)
    }
}

/// What JSON does not take for a blank although people do.
fn is_blank(character: char) -> bool {
    !matches!(character, ' ' | '\t' | '\n' | '\r') && (character.is_whitespace() || is_invisible(character))
}

/// The words of other notations for JSON's three.
fn misspelt(text: &str) -> Option<(Kind<'static>, &'static str)> {
    match text {
        "True" | "TRUE" => Some((Kind::Boolean(true), "true")),
        "False" | "FALSE" => Some((Kind::Boolean(false), "false")),
        "Null" | "NULL" | "None" | "nil" | "undefined" => Some((Kind::Null, "null")),
        _ => None,
    }
}
