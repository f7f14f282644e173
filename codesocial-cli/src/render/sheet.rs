//! What the sheets of the views share: headings, items, and the line of each.

use std::io::{self, Write};

use codesocial_core::{report::Reading, views::Place};

use crate::escape;
use crate::render::style::{FAINT, STRONG, styled};
use crate::render::table::Look;
use crate::render::wrap::{hanging, width};
use crate::terminal::View;
use crate::words::{Words, fill};

/// A page of a view.
pub(crate) struct Sheet<'t> {
    /// Where it is written.
    pub(crate) to: &'t mut dyn Write,
    /// The words of its language.
    pub(crate) words: &'static Words,
    /// How it is shown.
    pub(crate) view: &'t View,
}

impl<'t> Sheet<'t> {
    /// A page about a document.
    pub(crate) fn new(to: &'t mut dyn Write, reading: &Reading, view: &'t View) -> Sheet<'t> {
        Sheet { to, words: Words::of(reading.language), view }
    }

    /// What a document with errors, or one that cannot be read, has to say first: that it is not valid.
    pub(crate) fn caution(&mut self, reading: &Reading, name: &str, shown: bool) -> io::Result<()> {
        let message = match (shown, reading.valid) {
            (false, _) => format!("{name}{}{}", self.words.colon, self.words.show.unreadable),
            (true, false) => fill(&self.words.view.not_valid, &[("name", name)]),
            (true, true) => return Ok(()),
        };
        if let Some(unread) = reading.unread_in_words().filter(|_| shown) {
            writeln!(self.to, "{}", styled(STRONG, &hanging(&unread, self.view.width, 0, 0)))?;
        }
        let text = hanging(&message, self.view.width, 0, 0);
        writeln!(self.to, "{}{}", styled(FAINT, &text), if shown { "\n" } else { "" })
    }

    /// A heading.
    pub(crate) fn heading(&mut self, text: &str, place: Option<&Place>) -> io::Result<()> {
        let line = place.map(|place| self.line(place)).unwrap_or_default();
        let text = hanging(&format!("{}{line}", escape::line(text)), self.view.width, 0, 2);
        let (text, faint) = split(&text, &line);
        writeln!(self.to, "{}{}", styled(STRONG, text), styled(FAINT, faint))
    }

    /// How tables are shown that begin so far right.
    pub(crate) fn look(&self, indent: usize) -> Look {
        Look { drawn: self.view.drawn(), columns: self.view.width.saturating_sub(indent), words: self.words }
    }

    /// A text with a sign before it and its line behind it.
    pub(crate) fn item(&mut self, sign: &str, text: &str, place: Option<&Place>, indent: usize) -> io::Result<()> {
        let line = place.map(|place| self.line(place)).unwrap_or_default();
        let under = indent + width(&anstream::adapter::strip_str(sign).to_string());
        let text = hanging(&format!("{text}{line}"), self.view.width, under, under);
        let (text, faint) = split(&text, &line);
        writeln!(self.to, "{}{sign}{text}{}", " ".repeat(indent), styled(FAINT, faint))
    }

    /// An item of a list of texts.
    pub(crate) fn bullet(&mut self, text: &str) -> io::Result<()> {
        self.item(self.view.bullet(), text, None, 2)
    }

    /// A paragraph.
    pub(crate) fn text(&mut self, text: &str, indent: usize) -> io::Result<()> {
        let text = hanging(text, self.view.width, indent, indent);
        writeln!(self.to, "{}{text}", " ".repeat(indent))
    }

    /// Behind what stands somewhere: ` · line 12`.
    pub(crate) fn line(&self, place: &Place) -> String {
        let line = |line: u32| fill(&self.words.line, &[("line", &line.to_string())]);
        let separator = if self.view.drawn() { " · " } else { ", " };
        place.range.map(|range| format!("{separator}{}", line(range.start.line))).unwrap_or_default()
    }
}

/// A text and the line behind it, which is faint where it was not broken over two lines.
pub(crate) fn split<'t>(text: &'t str, line: &'t str) -> (&'t str, &'t str) {
    text.strip_suffix(line).map_or((text, ""), |text| (text, line))
}

/// A title as it stands within a sentence.
pub(crate) fn lower(title: &str) -> String {
    let mut letters = title.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

/// A text that begins with a capital.
pub(crate) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}
