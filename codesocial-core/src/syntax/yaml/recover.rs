//! Reading goes on after an error: at the next key that stands without indentation. What was open is cut: nobody knows what
//! else would stand in it.

use crate::syntax::yaml::events::{Event, Trouble, TroubleKind};
use crate::syntax::yaml::{LeftOut, Reader, Step, Stop, trouble};
use crate::tree::span::Span;

/// So often reading is taken up again; a text with more errors is no document.
const MOST: usize = 100;

/// So many bytes may be read again for want of a bracket or a quotation mark, beside four times the text: each sends the parser
/// to the end.
const SPARE: usize = 1 << 20;

/// A text with an error.
pub(super) struct Broken {
    /// Where reading was taken up last.
    start: usize,
    /// The line of the last error, by its first byte.
    line: usize,
    times: usize,
    /// So many bytes may still be read in vain.
    budget: usize,
    /// The mapping in which the next key stands is open already.
    pub(super) resuming: bool,
}

impl<'t> Reader<'t> {
    /// Tells of an error and says where to read on; nothing where nothing can be read on.
    #[cold]
    pub(super) fn recover(&mut self, trouble: &Trouble, depth: usize) -> Option<usize> {
        let line = line_start(self.text, trouble.at);
        // What was read again from its line on is the same error.
        if self.broken.as_ref().is_none_or(|broken| broken.line != line) {
            self.found.push(trouble::finding(self.text, trouble, depth));
        }
        let rest = self.text.len();
        let mut broken = self.broken.take().unwrap_or(Broken {
            start: 0,
            line,
            times: 0,
            budget: 4 * rest + SPARE,
            resuming: false,
        });
        let root = self.frames.first().is_some_and(|root| root.object && !root.flow);
        if !root || trouble.kind == TroubleKind::TooDeep {
            // What is no document at all, or nothing but a knot, has nothing that could be read.
            self.broken = Some(broken).filter(|broken| broken.times > 0);
            return None;
        }
        self.cut(1);
        // A key that was read is not read again; one that was swallowed by a bracket or a quotation mark is.
        let next = key_line(self.text, broken.start.max(self.top_key as usize));
        let lost = match trouble.kind {
            TroubleKind::UnclosedQuote | TroubleKind::UnclosedBracket(_) => rest - broken.start.min(rest),
            _ => 0,
        };
        let goes_on = broken.times < MOST && broken.budget >= lost;
        (broken.line, broken.resuming) = (line, true);
        broken.times += 1;
        broken.budget = broken.budget.saturating_sub(lost);
        broken.start = next.unwrap_or(rest);
        self.broken = Some(broken);
        next.filter(|_| goes_on)
    }

    /// Whether an event only leads to the mapping that is open already.
    #[cold]
    pub(super) fn resumed(&mut self, event: &Event<'t>) -> Step<bool> {
        match event {
            Event::Document { .. } | Event::Other => Ok(true),
            Event::Open { object: true, flow: false, .. } => {
                if let Some(broken) = &mut self.broken {
                    broken.resuming = false;
                }
                Ok(true)
            }
            _ => Err(Stop),
        }
    }

    /// Closes what is open beyond so many levels, and notes that it was cut, with what was closed last: its end may be the error.
    pub(super) fn cut(&mut self, levels: usize) {
        self.left_out = LeftOut::default();
        self.anchors.clear();
        self.builder.cut();
        let end = Span::new(self.last, self.last);
        while self.frames.len() > levels {
            self.complete(end);
            let Some(frame) = self.frames.pop() else { break };
            if frame.object {
                self.keys.close(&self.builder, &mut self.found);
            }
            self.builder.close(self.last as u32);
            self.placed(frame.height + 1);
        }
        self.complete(end);
    }

    /// A key without a value gets one that nobody knows.
    fn complete(&mut self, end: Span) {
        if self.frames.last().is_some_and(|frame| frame.object && !frame.key) {
            self.builder.stand_in(end);
            self.placed(0);
        }
    }
}

/// Where the line begins in which a byte stands.
fn line_start(text: &str, at: usize) -> usize {
    let before = text.as_bytes().get(..at.min(text.len())).unwrap_or_default();
    before.iter().rposition(|byte| matches!(byte, b'\n' | b'\r')).map_or(0, |end| end + 1)
}

/// The first line behind a byte that begins with a key.
fn key_line(text: &str, behind: usize) -> Option<usize> {
    let mut start = behind;
    loop {
        start += text.get(start..)?.find(['\n', '\r'])? + 1;
        if text.get(start..).is_some_and(begins_with_key) {
            return Some(start);
        }
    }
}

/// Whether a text begins with a plain or quoted name and a colon.
fn begins_with_key(text: &str) -> bool {
    let quote = text.chars().next().filter(|sign| matches!(sign, '"' | '\''));
    let name = text.trim_start_matches(|sign| Some(sign) == quote);
    let after = name.trim_start_matches(|letter: char| letter.is_alphanumeric() || matches!(letter, '-' | '_'));
    let after = after.strip_prefix(|sign| Some(sign) == quote).unwrap_or(after);
    let value = after.strip_prefix(':').filter(|_| after.len() < name.len());
    value.is_some_and(|value| value.is_empty() || value.starts_with([' ', '\t', '\n', '\r']))
}
