//! JSON (RFC 8259) into the tree. What strays from it is an error; where the meaning is plain all the same, the reading
//! goes on, so that one reading finds every mistake. Nothing here calls itself: nesting costs no stack.

mod stray;
pub(crate) mod string;

#[cfg(test)]
mod suite;
#[cfg(test)]
mod tests;

use crate::base::number;
use crate::diagnostic::finding::Finding;
use crate::syntax::Reading;
use crate::syntax::found::{Found, excerpt, named};
use crate::syntax::keys::Keys;
use crate::syntax::rules::{empty_document, inexact_number, json_syntax, nesting_too_deep};
use crate::tree::limits::Limits;
use crate::tree::node::{Builder, Kind};
use crate::tree::span::Span;

/// Reads a text from `start` on.
pub(super) fn read<'t>(text: &'t str, start: usize, limits: &Limits, found: Found) -> Reading<'t> {
    let mut reader = Reader {
        text,
        bytes: text.as_bytes(),
        at: start,
        inside: Inside::Nothing,
        builder: Builder::for_text(text.len()),
        keys: Keys::default(),
        found,
        depth: limits.depth as usize,
    };
    let whole = reader.document().is_ok();
    if !whole {
        reader.keys.stop(&reader.builder, &mut reader.found);
    }
    let tree = whole.then(|| reader.builder.finish(reader.at as u32));
    Reading::new(tree, reader.found)
}

/// The text cannot be followed further; the finding that says why was made.
struct Stop;

type Step<T> = Result<T, Stop>;

/// What the next value stands in.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Inside {
    Nothing,
    Array,
    Object,
}

/// What follows in the array or object that is open.
enum Next {
    Value,
    Closed,
}

struct Reader<'t> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
    inside: Inside,
    builder: Builder<'t>,
    keys: Keys,
    found: Found,
    depth: usize,
}

impl<'t> Reader<'t> {
    fn document(&mut self) -> Step<()> {
        self.blank();
        if self.at >= self.bytes.len() {
            self.found.push(Finding::new(&empty_document::RULE, self.span(self.at, self.at)));
            return Err(Stop);
        }
        loop {
            // A value begins here.
            let opened = match self.bytes.get(self.at) {
                Some(b'"') => {
                    self.string()?;
                    false
                }
                Some(b'{') => self.open(Kind::Object)?,
                Some(b'[') => self.open(Kind::Array)?,
                Some(b'-' | b'0'..=b'9') => {
                    self.number()?;
                    false
                }
                _ => {
                    self.word()?;
                    false
                }
            };
            if opened && matches!(self.first()?, Next::Value) {
                continue;
            }
            // A value ended here.
            loop {
                let end = self.at;
                self.blank();
                if self.inside == Inside::Nothing {
                    self.text_after();
                    return Ok(());
                }
                match self.next(end)? {
                    Next::Value => break,
                    Next::Closed => {}
                }
            }
        }
    }

    /// Opens an array or an object.
    #[inline]
    fn open(&mut self, kind: Kind<'t>) -> Step<bool> {
        if self.builder.depth() >= self.depth {
            let finding = Finding::new(&nesting_too_deep::RULE, self.span(self.at, self.at + 1));
            self.found.push(finding.with("limit", self.depth));
            return Err(Stop);
        }
        if kind == Kind::Object {
            self.keys.open();
            self.inside = Inside::Object;
        } else {
            self.inside = Inside::Array;
        }
        self.builder.open(kind, self.at as u32);
        self.at += 1;
        Ok(true)
    }

    /// Closes what is open, at its bracket.
    #[inline]
    fn close(&mut self) {
        self.at += 1;
        self.builder.close(self.at as u32);
        if self.inside == Inside::Object {
            self.keys.close(&self.builder, &mut self.found);
        }
        self.inside = match (self.builder.depth(), self.builder.in_object()) {
            (0, _) => Inside::Nothing,
            (_, true) => Inside::Object,
            (_, false) => Inside::Array,
        };
    }

    /// What comes first in an array or object.
    #[inline]
    fn first(&mut self) -> Step<Next> {
        self.blank();
        match (self.bytes.get(self.at), self.inside) {
            (Some(b'}'), Inside::Object) | (Some(b']'), Inside::Array) => {
                self.close();
                Ok(Next::Closed)
            }
            (Some(b'"'), Inside::Object) => {
                self.key()?;
                Ok(Next::Value)
            }
            _ => self.member(),
        }
    }

    /// What comes after a value that ended at `end`.
    #[inline]
    fn next(&mut self, end: usize) -> Step<Next> {
        match (self.bytes.get(self.at), self.inside) {
            (Some(b','), _) => {
                let comma = self.at;
                self.at += 1;
                self.blank();
                match (self.bytes.get(self.at), self.inside) {
                    (Some(b'"'), Inside::Object) => {
                        self.key()?;
                        Ok(Next::Value)
                    }
                    (Some(b'{' | b'"' | b'0'..=b'9'), Inside::Array) => Ok(Next::Value),
                    (Some(b'}'), Inside::Object) | (Some(b']'), Inside::Array) => {
                        self.syntax("trailing-comma", comma, comma + 1);
                        self.close();
                        Ok(Next::Closed)
                    }
                    _ => self.member(),
                }
            }
            (Some(b'}'), Inside::Object) | (Some(b']'), Inside::Array) => {
                self.close();
                Ok(Next::Closed)
            }
            _ => self.no_comma(end),
        }
    }

    /// The key of the next member, up to where its value begins.
    #[inline]
    fn key(&mut self) -> Step<()> {
        let node = self.builder.len();
        self.string()?;
        self.keys.add(self.builder.text_of(node).unwrap_or_default(), node);
        self.builder.intern(node);
        self.colon()
    }

    #[inline]
    fn colon(&mut self) -> Step<()> {
        let end = self.at;
        self.blank();
        if self.bytes.get(self.at) == Some(&b':') {
            self.at += 1;
            self.blank();
            Ok(())
        } else {
            self.no_colon(end)
        }
    }

    #[inline]
    fn number(&mut self) -> Step<()> {
        let start = self.at;
        let Some(literal) = number::scan(self.text, start) else { return self.word() };
        if self.goes_on(literal.end) {
            return self.word();
        }
        self.at = literal.end;
        let span = self.span(start, literal.end);
        if !(literal.strict && literal.exact) {
            self.odd_number(literal, span);
        }
        self.builder.scalar(Kind::Number(literal.kept()), span);
        Ok(())
    }

    #[cold]
    fn odd_number(&mut self, literal: number::Literal, span: Span) {
        let text = self.text.get(span.range()).unwrap_or_default();
        if !literal.exact {
            self.found.push(inexact_number::found(span, text, literal.value));
        }
        if !literal.strict {
            self.found
                .push(Finding::new(&json_syntax::RULE, span).variant("number-form").with("number", excerpt(text)));
        }
    }

    /// Whether a word goes on at a place: a letter, a digit, or what else may stand in words, numbers and dates.
    #[inline]
    fn goes_on(&self, at: usize) -> bool {
        matches!(
            self.bytes.get(at),
            Some(b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_' | b'-' | b'+' | b'.' | b'$' | b'%' | 0x80..)
        ) && !self.odd_space_at(at)
    }

    /// Steps over blanks and, with a finding for each, over comments and what only looks like a blank.
    #[inline]
    fn blank(&mut self) {
        loop {
            match self.bytes.get(self.at) {
                Some(b'!'..=b'~') if !matches!(self.bytes.get(self.at), Some(b'/' | b'#')) => return,
                Some(b' ' | b'\n' | b'\t' | b'\r') => {
                    self.at += 1;
                    while self.bytes.get(self.at..).and_then(<[u8]>::first_chunk::<8>) == Some(b"        ") {
                        self.at += 8;
                    }
                }
                None => return,
                _ => {
                    if !self.stray_blank() {
                        return;
                    }
                }
            }
        }
    }

    #[inline]
    fn span(&self, start: usize, end: usize) -> Span {
        Span { start: start as u32, end: end as u32 }
    }

    /// A finding of `json-syntax`.
    #[cold]
    fn syntax(&mut self, variant: &'static str, start: usize, end: usize) {
        let span = self.span(start, end);
        self.found.push(Finding::new(&json_syntax::RULE, span).variant(variant));
    }

    /// A finding of `json-syntax` after which the text cannot be followed.
    #[cold]
    fn stop<T>(&mut self, finding: Finding<'static>) -> Step<T> {
        self.found.push(finding);
        Err(Stop)
    }

    /// A character stands where it cannot.
    #[cold]
    fn unexpected<T>(&mut self, at: usize) -> Step<T> {
        let Some(character) = self.text.get(at..).and_then(|rest| rest.chars().next()) else {
            return self.unclosed();
        };
        let span = self.span(at, at + character.len_utf8());
        self.stop(
            Finding::new(&json_syntax::RULE, span).variant("unexpected-character").with("character", named(character)),
        )
    }

    /// The text ends while an array or object is open: the bracket is the place.
    #[cold]
    fn unclosed<T>(&mut self) -> Step<T> {
        let end = self.text.len();
        let Some((start, kind)) = self.builder.opened() else { return self.not_json(end) };
        let bracket = if kind == Kind::Object { "{" } else { "[" };
        let finding = Finding::new(&json_syntax::RULE, self.span(start as usize, start as usize + 1));
        let finding = finding.variant("unclosed-bracket").with("open", bracket);
        let finding = finding.related(self.span(end, end));
        self.stop(finding)
    }
}
