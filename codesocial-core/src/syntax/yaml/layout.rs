//! What YAML asks of indentation and the parser does not: lines that go on inside brackets and quotes stand deeper than
//! the block around them (YAML 1.2.2, 6.3 and 7.4), and no tab stands for the spaces of a level (6.1). Such a text is
//! plain all the same, so it is told of and read.

use crate::diagnostic::finding::Finding;
use crate::syntax::rules::yaml_syntax;
use crate::syntax::yaml::Reader;
use crate::syntax::yaml::events::Style;
use crate::tree::span::Span;

/// Where the lines of a text end.
const BREAKS: [char; 2] = ['\n', '\r'];

impl<'t> Reader<'t> {
    /// How many spaces a line needs at least that goes on with a value here: one more than the block around it has, none
    /// in a document that is one value.
    fn least_indent(&self) -> usize {
        let block = self.frames.iter().rev().find(|frame| !frame.flow);
        block.map_or(0, |block| self.column(block.start as usize) + 1)
    }

    /// The indentation of a block that begins there: the blanks, dashes and question marks before it on its line. An
    /// anchor or a tag before a first key is the beginning already.
    fn column(&self, start: usize) -> usize {
        let before = self.before_on_line(start);
        let mut characters = before.char_indices().peekable();
        while let Some((at, character)) = characters.next() {
            let blank = |next: Option<&(usize, char)>| next.is_none_or(|(_, next)| matches!(next, ' ' | '\t'));
            match character {
                ' ' | '\t' => {}
                '-' | '?' | ':' if blank(characters.peek()) => {}
                _ => return at,
            }
        }
        before.len()
    }

    /// What stands on the line before a place.
    fn before_on_line(&self, at: usize) -> &'t str {
        let before = self.text.get(..at).unwrap_or_default();
        before.get(before.rfind(BREAKS).map_or(0, |end| end + 1)..).unwrap_or_default()
    }

    /// Tells of a tab among the blanks and signs before a block.
    #[inline]
    pub(super) fn tab_before_block(&mut self, start: usize) {
        let line = start - self.before_on_line(start).len();
        let indent = self.text.get(line..line + self.column(start)).unwrap_or_default();
        if let Some(tab) = indent.find('\t') {
            self.tab(line + tab);
        }
    }

    #[cold]
    fn tab(&mut self, at: usize) {
        self.found.push(Finding::new(&yaml_syntax::RULE, Span::new(at, at + 1)).variant("tab"));
    }

    /// Tells of the first line of a value in brackets that stands too far to the left.
    #[inline]
    pub(super) fn flow_indent(&mut self, span: Span) {
        if self.frames.last().is_none_or(|frame| !frame.flow) && self.goes_on(span) {
            self.lines_too_far_left(span, true);
        }
    }

    /// The same for a text, and for what may not stand between its lines.
    #[inline]
    pub(super) fn text_indent(&mut self, style: Style, span: Span) {
        match style {
            Style::Quoted if self.goes_on(span) => self.lines_too_far_left(span, false),
            Style::Plain if self.goes_on(span) => self.between_plain_lines(span),
            Style::Block => self.tabs_in_block(span),
            Style::Plain | Style::Quoted => {}
        }
    }

    fn goes_on(&self, span: Span) -> bool {
        self.text.get(span.range()).is_some_and(|text| text.contains(BREAKS))
    }

    #[cold]
    fn lines_too_far_left(&mut self, span: Span, brackets: bool) {
        let least = self.least_indent();
        let text = self.text.get(span.range()).unwrap_or_default();
        let mut at = span.start as usize;
        for (number, line) in text.split(BREAKS).enumerate() {
            let content = line.trim_start_matches(' ');
            let spaces = line.len() - content.len();
            let blank = content.trim_start_matches('\t').is_empty();
            if number > 0 && spaces < least {
                let closing =
                    content.starts_with([']', '}']) && content.trim_end_matches([']', '}', ',', ' ']).is_empty();
                match content.chars().next() {
                    // Between the values in brackets, blank lines and comments stand where they like, and every reader
                    // takes a closing bracket right below the key.
                    None => {}
                    Some(_) if brackets && closing && spaces + 1 == least => {}
                    Some('\t' | '#') if brackets && (blank || content.trim_start().starts_with('#')) => {}
                    Some('\t') => return self.tab(at + spaces),
                    Some(_) => {
                        let place = Span::new(at + spaces, at + line.trim_end().len());
                        let finding = Finding::new(&yaml_syntax::RULE, place).variant("too-far-left");
                        return self.found.push(finding.with("spaces", least));
                    }
                }
            }
            at += line.len() + 1;
        }
    }

    /// The lines of a text without quotes: a comment ends it, and a line without content holds spaces only, up to the
    /// indentation of the block.
    #[cold]
    fn between_plain_lines(&mut self, span: Span) {
        let least = self.least_indent();
        let mut at = span.start as usize;
        for (number, line) in self.text.get(span.range()).unwrap_or_default().split(BREAKS).enumerate() {
            let content = line.trim_start_matches([' ', '\t']);
            let spaces = line.len() - line.trim_start_matches(' ').len();
            if number > 0 && content.starts_with('#') {
                let sign = at + line.len() - content.len();
                let finding = Finding::new(&yaml_syntax::RULE, Span::new(sign, sign + 1));
                return self.found.push(finding.variant("comment-in-text"));
            }
            if number > 0 && content.is_empty() && spaces < least.min(line.len()) {
                return self.tab(at + spaces);
            }
            at += line.len() + 1;
        }
    }

    /// A line without content in or after a block text holds spaces only, up to the indentation of the text.
    fn tabs_in_block(&mut self, span: Span) {
        let start = span.start as usize;
        let rest = self.text.get(start..).unwrap_or_default();
        let held = self.text.get(span.range()).unwrap_or_default();
        let end = held.len() + rest.get(held.len()..).map_or(0, |after| after.len() - after.trim_start().len());
        let text = rest.get(..end).unwrap_or_default();
        if !text.contains('\t') {
            return;
        }
        let mut lines = text.split(BREAKS);
        let header = lines.next().unwrap_or_default();
        let stated = header.trim_start_matches(['|', '>', '+', '-']).chars().next().and_then(|sign| sign.to_digit(10));
        let first = lines.find(|line| !line.trim().is_empty());
        let indent = match (stated, first) {
            (Some(stated), _) => self.least_indent() + stated as usize - 1,
            (None, Some(first)) => first.len() - first.trim_start_matches(' ').len(),
            (None, None) => self.least_indent(),
        };
        let mut at = start;
        for (number, line) in text.split(BREAKS).enumerate() {
            let content = line.trim_start_matches(' ');
            let spaces = line.len() - content.len();
            if number > 0 && spaces < indent && content.starts_with('\t') && content.trim().is_empty() {
                return self.tab(at + spaces);
            }
            at += line.len() + 1;
        }
    }
}
