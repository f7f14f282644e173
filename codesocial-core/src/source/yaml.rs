//! YAML 1.2 with its core schema into the tree, from the events of a parser. Aliases are repeated where they stand, up to
//! a limit; what JSON has no counterpart for is told of and left out.

mod events;
mod scalar;
#[cfg(test)]
mod tests;
mod trouble;

use std::borrow::Cow;

use crate::findings::Finding;
use crate::rules::{
    ambiguous_scalar, complex_key, empty_document, inexact_number, key_not_text, merge_key, nesting_too_deep,
    not_a_number, several_documents, too_many_repeats, undefined_alias, unknown_tag, yaml_syntax, yaml_version,
};

use super::found::{Found, excerpt};
use super::keys::Keys;
use super::number::{self, Literal};
use super::tree::Builder;
use super::{Kind, Limits, Reading, Span};

use events::{Core, Event, Events, Style, Tag};
use scalar::{Other, Plain};

/// Reads a text. A byte order mark before it was told of already; the parser steps over it.
pub(super) fn read<'t>(text: &'t str, start: usize, limits: &Limits, found: Found) -> Reading<'t> {
    let mut reader = Reader {
        text,
        builder: Builder::with_capacity(text.len() / 24 + 8),
        frames: Vec::with_capacity(16),
        keys: Keys::default(),
        anchors: Vec::new(),
        left_out: LeftOut::default(),
        last: start,
        repeated: 0,
        found,
        limits: *limits,
    };
    let whole = reader.document().is_ok();
    let tree = whole.then(|| reader.builder.finish(reader.last as u32));
    Reading::new(tree, reader.found)
}

/// The text cannot be followed further; the finding that says why was made.
struct Stop;

type Step<T> = Result<T, Stop>;

/// A sequence or mapping that is open.
struct Frame {
    object: bool,
    /// A key is awaited, not its value.
    key: bool,
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
    found: Found,
    limits: Limits,
}

impl<'t> Reader<'t> {
    fn document(&mut self) -> Step<()> {
        let depth = self.limits.depth as usize;
        let mut events = Events::new(self.text, depth);
        let mut documents = 0;
        loop {
            let (event, span) = match events.next() {
                Ok(Some(next)) => next,
                Ok(None) => break,
                Err(trouble) => {
                    self.found.push(trouble::finding(self.text, &trouble, depth));
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
            let fits = if object { Core::Object } else { Core::List };
            match tag.core {
                Some(core) if core == fits || core == Core::ByForm => {}
                Some(_) => self.misfit(&tag, if object { "{…}" } else { "[…]" }),
                None => self.unknown_tag(&tag),
            }
        }
        let start = span.start as usize;
        if !flow && start.checked_sub(1).and_then(|before| self.text.as_bytes().get(before)) == Some(&b'\t') {
            self.found.push(Finding::new(&yaml_syntax::RULE, Span::new(start - 1, start)).variant("tab"));
        }
        // A list that is not deeper than its key: the parser's place is that of the first item.
        let beside = !object && !flow && self.text.as_bytes().get(start) != Some(&b'-');
        let sign = if beside { self.sign_before(span.start, |word| word == "-") } else { None };
        let start = sign.map_or(span.start, |sign| sign.start);
        if object {
            self.keys.open();
        }
        self.anchor(anchor, Anchor::Open);
        self.frames.push(Frame { object, key: object, anchor, height: 0 });
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
        self.last = self.last.max(span.end as usize);
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
        let node = self.builder.len();
        match plain {
            Plain::Text => {
                if ambiguous {
                    self.ambiguous(&text, span);
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
            let finding = Finding::new(&inexact_number::RULE, span).with("number", excerpt(text));
            self.found.push(finding.with("read", number::shown(literal.value)));
        }
        self.builder.scalar(Kind::Number(literal.value), span);
    }

    #[inline]
    fn key(&mut self, text: Cow<'t, str>, plain: Plain, ambiguous: bool, anchor: usize, span: Span) -> Step<()> {
        if ambiguous && text == "<<" {
            self.found.push(Finding::new(&merge_key::RULE, span));
            self.leave_value(anchor);
            return Ok(());
        }
        match plain {
            Plain::Text if ambiguous => self.ambiguous(&text, span),
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
        self.anchor(anchor, Anchor::Node { node, height: 0 });
        self.placed(0);
        Ok(())
    }

    fn leave_value(&mut self, anchor: usize) {
        self.anchor(anchor, Anchor::LeftOut);
        self.left_out = LeftOut { values: 1, open: 0 };
    }

    #[cold]
    fn complex_key(&mut self, variant: &'static str, span: Span) {
        self.found.push(Finding::new(&complex_key::RULE, span).variant(variant));
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

    #[cold]
    fn alias(&mut self, anchor: Option<usize>, span: Span) -> Step<()> {
        self.last = self.last.max(span.end as usize);
        let name = self.text.get(span.range()).unwrap_or_default().trim_start_matches('*');
        let undefined = Finding::new(&undefined_alias::RULE, span).with("name", excerpt(name));
        let known = anchor.map(|number| self.anchors.get(number).copied().unwrap_or(Anchor::LeftOut));
        let (node, height) = match known {
            Some(Anchor::Node { node, height }) => (node, height),
            Some(Anchor::Open) => return self.no_alias(undefined.variant("cycle"), span),
            Some(Anchor::LeftOut) => return self.no_alias(undefined.variant("left-out"), span),
            None => return self.no_alias(undefined, span),
        };
        if self.awaits_key() {
            return self.alias_key(node, height, span);
        }
        self.repeated += self.builder.size(node) as usize;
        if self.repeated > self.limits.repeated as usize {
            let finding = Finding::new(&too_many_repeats::RULE, span).with("name", excerpt(name));
            self.found.push(finding.with("limit", self.limits.repeated as usize));
            return Err(Stop);
        }
        if self.builder.depth() + height > self.limits.depth as usize {
            return self.too_deep(span);
        }
        self.builder.repeat(node, span);
        self.placed(height);
        Ok(())
    }

    /// An alias that names nothing: a null stands for it; as a key, the member stays out.
    fn no_alias(&mut self, finding: Finding<'static>, span: Span) -> Step<()> {
        self.found.push(finding);
        if self.awaits_key() {
            self.left_out = LeftOut { values: 1, open: 0 };
        } else {
            self.builder.scalar(Kind::Null, span);
            self.placed(0);
        }
        Ok(())
    }

    /// An alias as a key: fine for a text, and for what would be one as a key.
    fn alias_key(&mut self, node: u32, height: usize, span: Span) -> Step<()> {
        let kind = self.builder.kind_of(node);
        let variant = match kind {
            _ if height > 0 => Some(if kind == Kind::Object { "mapping" } else { "sequence" }),
            Kind::Null => Some("null"),
            _ => None,
        };
        if let Some(variant) = variant {
            self.complex_key(variant, span);
            self.left_out = LeftOut { values: 1, open: 0 };
            return Ok(());
        }
        self.repeated += 1;
        let key = self.builder.len();
        if self.builder.text_of(node).is_some() {
            self.builder.repeat(node, span);
        } else {
            let written = self.text.get(self.builder.span_of(node).range()).unwrap_or_default();
            let written = written.trim_matches(['"', '\'']);
            self.found.push(Finding::new(&key_not_text::RULE, span).with("key", excerpt(written)));
            self.builder.scalar(Kind::String(written), span);
        }
        self.keys.add(self.builder.text_of(key).unwrap_or_default(), key);
        self.placed(0);
        Ok(())
    }

    #[cold]
    fn too_deep(&mut self, span: Span) -> Step<()> {
        let end = (span.end as usize).max(span.start as usize + 1).min(self.text.len());
        let finding = Finding::new(&nesting_too_deep::RULE, Span::new(span.start as usize, end));
        self.found.push(finding.with("limit", self.limits.depth as usize));
        Err(Stop)
    }

    /// Where a scalar stands: a block with its `|` or `>` and without the blanks after it, an absent one just after what
    /// it belongs to.
    #[inline]
    fn scalar_span(&self, style: Style, span: Span) -> Span {
        match style {
            Style::Plain if span.start == span.end => {
                let before = self.text.get(self.last..span.start as usize).unwrap_or_default();
                let at = (self.last + before.trim_end().len()) as u32;
                Span { start: at, end: at }
            }
            Style::Plain | Style::Quoted => span,
            Style::Block => self.block_span(span),
        }
    }

    fn block_span(&self, span: Span) -> Span {
        let content = self.text.get(span.range()).unwrap_or_default().trim_end();
        let end = span.start as usize + content.len();
        match self.sign_before(span.end, |word| word.starts_with(['|', '>'])) {
            Some(header) if content.is_empty() => header,
            Some(header) => Span::new(header.start as usize, end),
            None => Span::new(span.start as usize, end),
        }
    }

    /// The first word between what was met last and a place that fits; comments are stepped over.
    fn sign_before(&self, end: u32, fits: impl Fn(&str) -> bool) -> Option<Span> {
        let mut at = self.last;
        while let Some(rest) = self.text.get(at..end as usize).filter(|rest| !rest.is_empty()) {
            let word = rest.split([' ', '\t', '\n', '\r']).next().unwrap_or_default();
            if fits(word) {
                return Some(Span::new(at, at + word.len()));
            }
            at += if word.starts_with('#') { rest.find(['\n', '\r']).unwrap_or(rest.len()) } else { word.len() };
            let rest = self.text.get(at..end as usize).unwrap_or_default();
            at += rest.len() - rest.trim_start_matches([' ', '\t', '\n', '\r']).len();
        }
        None
    }

    /// What a scalar with a tag is. A tag that is unknown or does not fit is told of, and the value is as without it.
    #[cold]
    fn tagged(&mut self, tag: &Tag, text: &str, style: Style) -> Plain {
        let untagged = if style == Style::Plain { scalar::plain(text) } else { Plain::Text };
        let Some(core) = tag.core else {
            self.unknown_tag(tag);
            return untagged;
        };
        let plain = scalar::plain(text);
        let fits = match (core, plain) {
            (Core::Text | Core::ByForm, _) => return Plain::Text,
            (Core::Null, Plain::Null) | (Core::Boolean, Plain::Boolean(_)) => true,
            (Core::Decimal, Plain::Number(_) | Plain::NotANumber) => true,
            (Core::Whole, Plain::Number(literal)) => literal.whole,
            _ => false,
        };
        if fits {
            return plain;
        }
        self.misfit(tag, text);
        untagged
    }

    fn unknown_tag(&mut self, tag: &Tag) {
        self.found.push(Finding::new(&unknown_tag::RULE, tag.span).with("tag", excerpt(&tag.text)));
    }

    fn misfit(&mut self, tag: &Tag, text: &str) {
        let finding = Finding::new(&unknown_tag::RULE, tag.span).variant("mismatch");
        self.found.push(finding.with("tag", excerpt(&tag.text)).with("text", excerpt(text)));
    }

    /// A note where YAML 1.1 reads a plain scalar otherwise.
    #[inline]
    fn ambiguous(&mut self, text: &str, span: Span) {
        if let Some(other) = scalar::otherwise(text) {
            self.ambiguity(text, span, other);
        }
    }

    #[cold]
    fn ambiguity(&mut self, text: &str, span: Span, other: Other) {
        let finding = Finding::new(&ambiguous_scalar::RULE, span).with("text", excerpt(text));
        let here = || match scalar::plain(text) {
            Plain::Number(literal) => number::shown(literal.value),
            _ => String::new(),
        };
        let finding = match other {
            Other::Boolean(value) => finding.variant("word").with("other", if value { "true" } else { "false" }),
            Other::Sexagesimal(value) => finding.variant("time").with("other", number::shown(value)),
            Other::Number(value) => finding.variant("number").with("other", number::shown(value)),
            Other::Octal(value) => finding.variant("octal").with("read", here()).with("other", number::shown(value)),
            Other::LeadingZero => finding.variant("leading-zero").with("read", here()),
            Other::Text => finding.variant("text").with("read", here()),
        };
        self.found.push(finding);
    }

    #[cold]
    fn several(&mut self, span: Span) {
        let start = span.start as usize;
        let line = self.text.get(start..).unwrap_or_default().split(['\n', '\r']).next().unwrap_or_default();
        let end = start + if line.starts_with("---") { 3 } else { line.trim_end().len() };
        self.found.push(Finding::new(&several_documents::RULE, Span::new(start, end)));
    }

    #[cold]
    fn version(&mut self, (major, minor): (u32, u32), span: Span) {
        let before = self.text.get(..span.start as usize).unwrap_or_default();
        let start = before.rfind("%YAML").unwrap_or(span.start as usize);
        let line = self.text.get(start..).unwrap_or_default().split(['\n', '\r', '#']).next().unwrap_or_default();
        let finding = Finding::new(&yaml_version::RULE, Span::new(start, start + line.trim_end().len()));
        self.found.push(finding.with("version", format!("{major}.{minor}")));
    }
}
