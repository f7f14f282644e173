//! YAML 1.2 with its core schema into the tree, from the events of a parser. Aliases are repeated where they stand, up to
//! a limit; what JSON has no counterpart for is told of and left out.

mod alias;
mod entries;
mod events;
mod layout;
mod place;
mod recover;
pub(crate) mod scalar;
mod tagged;
mod tell;
mod trouble;

#[cfg(test)]
mod suite;
#[cfg(test)]
mod tests;

use std::borrow::Cow;

use crate::base::number::Literal;
use crate::diagnostic::finding::Finding;
use crate::syntax::Reading;
use crate::syntax::found::{Found, excerpt};
use crate::syntax::keys::Keys;
use crate::syntax::rules::{empty_document, inexact_number, key_not_text, merge_key, not_a_number};
use crate::syntax::yaml::events::{Core, Event, Events, Style, Tag, Trouble};
use crate::syntax::yaml::scalar::Plain;
use crate::tree::limits::Limits;
use crate::tree::node::{Builder, Kind};
use crate::tree::span::Span;

/// Reads a text. A byte order mark before it was told of already; the parser steps over it.
pub(super) fn read<'t>(text: &'t str, start: usize, limits: &Limits, found: Found) -> Reading<'t> {
    let before = found.clone();
    let mut reader = Reader::new(text, start, limits, found);
    let read = reader.document().is_ok();
    if let Some(trouble) = reader.trouble.take() {
        return recover::read(reader, &trouble, start, &before);
    }
    if !read {
        reader.keys.stop(&reader.builder, &mut reader.found);
    }
    let tree = read.then(|| reader.builder.finish(reader.last as u32));
    Reading::new(tree, reader.found)
}

impl<'t> Reader<'t> {
    fn new(text: &'t str, start: usize, limits: &Limits, found: Found) -> Reader<'t> {
        Reader {
            text,
            builder: Builder::for_text(text.len()),
            frames: Vec::with_capacity(16),
            keys: Keys::default(),
            anchors: Vec::new(),
            left_out: LeftOut::default(),
            last: start,
            repeated: 0,
            trouble: None,
            left_blank: Vec::new(),
            found,
            limits: *limits,
        }
    }
}

/// The text cannot be followed further; the finding that says why was made.
struct Stop;

type Step<T> = Result<T, Stop>;

/// A sequence or mapping that is open.
struct Frame {
    object: bool,
    /// A key is awaited, not its value.
    key: bool,
    /// It stands in brackets.
    flow: bool,
    /// The byte where it begins.
    start: u32,
    anchor: usize,
    /// How many levels stand in it.
    height: usize,
}

/// What an anchor names.
#[derive(Debug, Clone, Copy)]
enum Anchor {
    /// Something that is not in the tree.
    LeftOut,
    /// A sequence or mapping that is still open.
    Open,
    /// A node, with as many levels.
    Node { node: u32, height: usize },
}

/// What stays out of the tree: so many whole values, the first of which is open to some depth.
#[derive(Debug, Default)]
struct LeftOut {
    values: u32,
    open: u32,
}

struct Reader<'t> {
    text: &'t str,
    builder: Builder<'t>,
    frames: Vec<Frame>,
    keys: Keys,
    anchors: Vec<Anchor>,
    left_out: LeftOut,
    /// The end of what was met last.
    last: usize,
    /// How many nodes aliases added.
    repeated: usize,
    /// Why the parser stopped, where it did.
    trouble: Option<Trouble>,
    /// What stands in the text that a person wrote and is blank here, since the parser stops at it: in the order of the text.
    left_blank: Vec<Span>,
    found: Found,
    limits: Limits,
}

impl<'t> Reader<'t> {
    fn document(&mut self) -> Step<()> {
        let depth = self.limits.depth as usize;
        let mut events = Events::of(self.text, depth);
        let mut documents = 0;
        loop {
            let (event, span) = match events.next() {
                Ok(Some(next)) => next,
                Ok(None) => break,
                Err(trouble) => {
                    self.trouble = Some(trouble);
                    return Err(Stop);
                }
            };
            match event {
                Event::Document { version } => {
                    documents += 1;
                    if documents > 1 {
                        self.several(span);
                        break;
                    }
                    if let Some(version) = version.filter(|version| *version != (1, 2)) {
                        self.version(version, span);
                    }
                }
                Event::Other => {}
                event if self.left_out.values > 0 => self.leave_out(&event, span),
                Event::Scalar { text, style, anchor, tag } => self.scalar(text, style, anchor, tag, span)?,
                Event::Open { object, flow, anchor, tag } => {
                    if self.awaits_key() {
                        self.complex_key(if object { "mapping" } else { "sequence" }, span);
                        self.left_out = LeftOut { values: 2, open: 0 };
                        self.leave_out(&Event::Open { object, flow, anchor, tag }, span);
                    } else {
                        self.open(object, flow, anchor, tag, span)?;
                    }
                }
                Event::Close => self.close(span),
                Event::Alias { anchor } => self.alias(anchor, span)?,
            }
        }
        if self.builder.len() == 0 {
            self.found.push(Finding::new(&empty_document::RULE, Span::new(self.last, self.last)));
            return Err(Stop);
        }
        Ok(())
    }

    #[inline]
    fn awaits_key(&self) -> bool {
        self.frames.last().is_some_and(|frame| frame.key)
    }

    /// A value of so many levels ended in what is open, or a key.
    #[inline]
    fn placed(&mut self, height: usize) {
        if let Some(frame) = self.frames.last_mut() {
            frame.key = frame.object && !frame.key;
            frame.height = frame.height.max(height);
        }
    }

    #[inline]
    fn anchor(&mut self, number: usize, anchor: Anchor) {
        if number == 0 {
            return;
        }
        if self.anchors.len() <= number {
            self.anchors.resize(number + 1, Anchor::LeftOut);
        }
        if let Some(known) = self.anchors.get_mut(number) {
            *known = anchor;
        }
    }

    fn open(&mut self, object: bool, flow: bool, anchor: usize, tag: Option<Box<Tag>>, span: Span) -> Step<()> {
        if self.builder.depth() >= self.limits.depth as usize {
            return self.too_deep(span);
        }
        if let Some(tag) = tag {
            self.container_tag(&tag, object);
        }
        let start = span.start as usize;
        if !flow {
            self.tab_before_block(start);
        }
        // A list that is not deeper than its key: the parser's place is that of the first item.
        let beside = !object && !flow && self.text.as_bytes().get(start) != Some(&b'-');
        let sign = if beside { self.sign_before(span.start, |word| word == "-") } else { None };
        let start = sign.map_or(span.start, |sign| sign.start);
        if object {
            self.keys.open();
        }
        self.anchor(anchor, Anchor::Open);
        self.frames.push(Frame { object, key: object, flow, start, anchor, height: 0 });
        self.builder.open(if object { Kind::Object } else { Kind::Array }, start);
        self.last = self.last.max(span.end as usize);
        Ok(())
    }

    fn close(&mut self, span: Span) {
        // A block ends where the next thing begins, or with the text: it counts up to its last content.
        if span.end > span.start {
            self.last = span.end as usize;
        }
        let Some(frame) = self.frames.pop() else { return };
        if frame.flow {
            self.flow_indent(Span { start: frame.start, end: self.last as u32 });
        }
        if frame.object {
            self.keys.close(&self.builder, &mut self.found);
        }
        let node = self.builder.innermost();
        self.builder.close(self.last as u32);
        self.anchor(frame.anchor, Anchor::Node { node, height: frame.height + 1 });
        self.placed(frame.height + 1);
    }

    #[inline]
    fn scalar(
        &mut self,
        text: Cow<'t, str>,
        style: Style,
        anchor: usize,
        tag: Option<Box<Tag>>,
        span: Span,
    ) -> Step<()> {
        let span = self.scalar_span(style, span);
        let before = self.last;
        self.last = self.last.max(span.end as usize);
        // A text on several lines is never the piece of the source that it was.
        if matches!(text, Cow::Owned(_)) {
            self.text_indent(style, span);
        }
        let implied = style == Style::Plain && span.start == span.end;
        let text = if implied { Cow::Borrowed("") } else { text };
        if self.frames.is_empty() && implied && tag.is_none() && anchor == 0 {
            // A document without content; it is told of at the end.
            return Ok(());
        }
        let bare = !matches!(tag.as_ref().and_then(|tag| tag.core), Some(Core::Text | Core::ByForm));
        let plain = match tag {
            None if style == Style::Plain => scalar::plain(&text),
            None => Plain::Text,
            Some(tag) => self.tagged(&tag, &text, style),
        };
        let ambiguous = style == Style::Plain && bare;
        if self.awaits_key() {
            return self.key(text, plain, ambiguous, anchor, span);
        }
        if !self.left_blank.is_empty() && self.stood_here(before, span) {
            return self.no_value(span);
        }
        let node = self.builder.len();
        match plain {
            Plain::Text => {
                if ambiguous {
                    self.ambiguous(&text, span);
                    self.hidden(&text, matches!(text, Cow::Owned(_)), span);
                }
                self.text(text, span);
            }
            Plain::Null => self.builder.scalar(Kind::Null, span),
            Plain::Boolean(value) => self.builder.scalar(Kind::Boolean(value), span),
            Plain::Number(literal) => {
                if ambiguous {
                    self.ambiguous(&text, span);
                }
                self.number(&text, literal, span);
            }
            Plain::NotANumber => {
                self.found.push(Finding::new(&not_a_number::RULE, span).with("text", &*text));
                self.text(text, span);
            }
        }
        self.anchor(anchor, Anchor::Node { node, height: 0 });
        self.placed(0);
        Ok(())
    }

    #[inline]
    fn text(&mut self, text: Cow<'t, str>, span: Span) {
        match text {
            Cow::Borrowed(text) => self.builder.scalar(Kind::String(text), span),
            Cow::Owned(text) => self.builder.decoded(text, span),
        }
    }

    fn number(&mut self, text: &str, literal: Literal, span: Span) {
        if !literal.exact {
            self.found.push(inexact_number::found(span, text, literal.value));
        }
        self.builder.scalar(Kind::Number(literal.kept()), span);
    }

    #[inline]
    fn key(&mut self, text: Cow<'t, str>, plain: Plain, ambiguous: bool, anchor: usize, span: Span) -> Step<()> {
        if ambiguous && text == "<<" {
            self.found.push(Finding::new(&merge_key::RULE, span));
            self.leave_value(anchor);
            return Ok(());
        }
        match plain {
            Plain::Text if ambiguous => {
                self.ambiguous(&text, span);
                self.hidden(&text, matches!(text, Cow::Owned(_)), span);
            }
            Plain::Text => {}
            Plain::Null => {
                self.complex_key("null", span);
                self.leave_value(anchor);
                return Ok(());
            }
            Plain::Boolean(_) | Plain::Number(_) | Plain::NotANumber => {
                self.found.push(Finding::new(&key_not_text::RULE, span).with("key", excerpt(&text)));
            }
        }
        let node = self.builder.len();
        self.keys.add(&text, node);
        self.text(text, span);
        self.builder.intern(node);
        self.anchor(anchor, Anchor::Node { node, height: 0 });
        self.placed(0);
        Ok(())
    }

    fn leave_value(&mut self, anchor: usize) {
        self.anchor(anchor, Anchor::LeftOut);
        self.left_out = LeftOut { values: 1, open: 0 };
    }

    /// Steps over an event of what stays out of the tree.
    #[cold]
    fn leave_out(&mut self, event: &Event<'t>, span: Span) {
        let end = match event {
            Event::Scalar { style, .. } => self.scalar_span(*style, span).end,
            _ if span.end > span.start => span.end,
            _ => 0,
        };
        self.last = self.last.max(end as usize);
        match event {
            Event::Open { anchor, .. } => {
                self.anchor(*anchor, Anchor::LeftOut);
                self.left_out.open += 1;
                return;
            }
            Event::Scalar { anchor, .. } => self.anchor(*anchor, Anchor::LeftOut),
            Event::Close => self.left_out.open = self.left_out.open.saturating_sub(1),
            _ => {}
        }
        if self.left_out.open == 0 {
            self.left_out.values -= 1;
        }
    }
}
