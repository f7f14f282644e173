//! What is known of who reads: the language, the colors and the width of the terminal; and the way to write to them.

use std::env;
use std::io::{self, BufWriter, Write};

use anstream::{AutoStream, ColorChoice};
use codesocial_core::Language;
use codesocial_core::operations::handout::Notation;

use crate::arguments::{Color, Display, Form, Format};
use crate::render::wrap::harmless;

/// The width for which lines are made where there is no terminal.
const PIPED_WIDTH: usize = 80;
/// Longer lines are hard to read, however wide the window.
const WIDEST: usize = 100;
/// In a narrower window, tables and excerpts say nothing any more.
const NARROWEST: usize = 40;

/// How everything is shown.
#[derive(Debug, Clone, Copy)]
pub(crate) struct View {
    /// In which form.
    pub(crate) format: Format,
    /// The page that was asked for instead.
    pub(crate) page: Option<Notation>,
    /// Whether a calendar for programs was asked for instead.
    pub(crate) calendar: bool,
    /// The language that was asked for: by `--lang`, else by the locale. Where there is none, the document's counts.
    pub(crate) language: Option<Language>,
    /// Columns of the terminal.
    pub(crate) width: usize,
}

impl View {
    /// Finds out how to show things, and settles the colors.
    pub(crate) fn new(display: &Display) -> View {
        match display.color {
            Color::Auto => ColorChoice::Auto,
            Color::Always => ColorChoice::Always,
            Color::Never => ColorChoice::Never,
        }
        .write_global();
        let width = columns().unwrap_or(PIPED_WIDTH).clamp(NARROWEST, WIDEST);
        let (format, page) = match display.format {
            Form::Human => (Format::Human, None),
            Form::Plain => (Format::Plain, None),
            Form::Json => (Format::Json, None),
            Form::Html => (Format::Human, Some(Notation::Html)),
            Form::Markdown => (Format::Human, Some(Notation::Markdown)),
            Form::Ics => (Format::Human, None),
        };
        View { format, page, calendar: display.format == Form::Ics, language: display.lang.or_else(locale), width }
    }

    /// The language of what is said about no document in particular.
    pub(crate) fn language(&self) -> Language {
        self.language.unwrap_or_default()
    }

    /// Whether lines, boxes and other signs may be drawn.
    pub(crate) fn drawn(&self) -> bool {
        self.format == Format::Human
    }
}

/// The width of the terminal, if standard output is one.
#[cfg(any(unix, windows))]
fn columns() -> Option<usize> {
    terminal_size::terminal_size_of(io::stdout()).map(|(width, _)| width.0.into())
}

/// Elsewhere, as in WASI, nothing tells.
#[cfg(not(any(unix, windows)))]
fn columns() -> Option<usize> {
    None
}

/// The language of the locale: the first of its variables that is set decides.
fn locale() -> Option<Language> {
    let set = |name| env::var(name).ok().filter(|value| !value.is_empty());
    Language::of_tag(&["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set)?)
}

/// Standard output. When nobody reads any more (`codesocial … | head`), the rest is dropped: the exit code still counts.
pub(crate) struct Output {
    stream: Option<Box<dyn Write>>,
}

impl Output {
    /// For people or for programs, as the form asks.
    pub(crate) fn of(format: Format) -> Output {
        if format == Format::Json { Output::exact() } else { Output::styled() }
    }

    /// For people: colors are kept or dropped as `--color` says.
    fn styled() -> Output {
        Output { stream: Some(Box::new(BufWriter::new(AutoStream::auto(io::stdout().lock())))) }
    }

    /// For programs: every byte as it is.
    pub(crate) fn exact() -> Output {
        Output { stream: Some(Box::new(BufWriter::new(io::stdout().lock()))) }
    }

    fn attempt(&mut self, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
        let Some(stream) = &mut self.stream else { return Ok(()) };
        match write(stream) {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {
                self.stream = None;
                Ok(())
            }
            outcome => outcome,
        }
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.attempt(|stream| stream.write_all(bytes)).map(|()| bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.attempt(|stream| stream.flush())
    }
}

/// Says on standard error why something cannot be done.
pub(crate) fn complain(message: impl std::fmt::Display) {
    // Where standard error cannot be written, the exit code is all that is left.
    let _ = writeln!(io::stderr(), "codesocial: {}", harmless(&message.to_string()));
}
