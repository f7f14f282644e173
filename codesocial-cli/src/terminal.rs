//! What is known of who reads: the language, the colors and the width of the terminal; and the way to write to them.

use std::env;
use std::io::{self, BufWriter, IsTerminal, Write};

use anstream::{AutoStream, ColorChoice, StripStream};
use codesocial_core::Language;
use codesocial_core::operations::handout::Notation;

use crate::arguments::{Color, Display, Form, Format, Wanted};
use crate::escape::{For, Guard, line};

/// The width for which lines are made where there is no terminal.
const PIPED_WIDTH: usize = 80;
/// Longer lines are hard to read, however wide the window.
const WIDEST: usize = 100;
/// In a narrower window, tables and excerpts say nothing any more.
const NARROWEST: usize = 40;

/// How everything is shown.
#[derive(Debug, Clone)]
pub(crate) struct View {
    /// In which form.
    pub(crate) format: Format,
    /// The page that was asked for instead.
    pub(crate) page: Option<Notation>,
    /// Whether a calendar for programs was asked for instead.
    pub(crate) calendar: bool,
    /// The language that was asked for: by `--lang`, else by the locale. Where there is none, the document's counts.
    pub(crate) language: Option<Language>,
    /// The language of the first document that was named, where none was asked for: that of what is said about no document.
    pub(crate) of_documents: Option<Language>,
    /// Columns of the terminal.
    pub(crate) width: usize,
    /// Every form that was asked for, of which the first for standard output is told above.
    pub(crate) wanted: Vec<Wanted>,
}

impl View {
    /// Finds out how to show things.
    pub(crate) fn new(display: &Display) -> View {
        let first = display.format.iter().find(|wanted| wanted.file.is_none()).map_or(Form::Human, |one| one.form);
        let (format, page) = match first {
            Form::Plain => (Format::Plain, None),
            Form::Json => (Format::Json, None),
            Form::Html => (Format::Human, Some(Notation::Html)),
            Form::Markdown => (Format::Human, Some(Notation::Markdown)),
            _ => (Format::Human, None),
        };
        View {
            format,
            page,
            calendar: first == Form::Ics,
            language: display.lang.or_else(locale),
            of_documents: None,
            width: columns(),
            wanted: display.format.clone(),
        }
    }

    /// The same view of another form.
    pub(crate) fn in_form(&self, format: Format) -> View {
        View { format, ..self.clone() }
    }

    /// Whether one form alone was asked for, on standard output, as most commands have it.
    pub(crate) fn plainly_asked(&self) -> bool {
        matches!(self.wanted.as_slice(), [Wanted { form, file: None }] if !form.lists())
    }

    /// The language of what is said about no document in particular.
    pub(crate) fn language(&self) -> Language {
        self.language.or(self.of_documents).unwrap_or_default()
    }

    /// Whether lines, boxes and other signs may be drawn.
    pub(crate) fn drawn(&self) -> bool {
        self.format == Format::Human
    }

    /// The sign before the items of a list.
    pub(crate) fn bullet(&self) -> &'static str {
        if self.drawn() { "• " } else { "- " }
    }
}

/// Settles for the whole process whether there are colors.
pub(crate) fn settle_colors(color: Color) {
    match color {
        Color::Auto => ColorChoice::Auto,
        Color::Always => ColorChoice::Always,
        Color::Never => ColorChoice::Never,
    }
    .write_global();
}

/// How wide lines are: as the terminal, else as the variable says that shells keep for it.
pub(crate) fn columns() -> usize {
    let variable = || env::var("COLUMNS").ok()?.parse().ok().filter(|columns| *columns > 0);
    of_terminal().or_else(variable).unwrap_or(PIPED_WIDTH).clamp(NARROWEST, WIDEST)
}

/// The width of the terminal, if standard output is one.
#[cfg(any(unix, windows))]
#[expect(clippy::disallowed_methods, reason = "nothing is written")]
fn of_terminal() -> Option<usize> {
    terminal_size::terminal_size_of(io::stdout()).map(|(width, _)| width.0.into())
}

/// Elsewhere, as in WASI, nothing tells.
#[cfg(not(any(unix, windows)))]
fn of_terminal() -> Option<usize> {
    None
}

/// The language of the locale: the first of its variables that is set decides.
pub(crate) fn locale() -> Option<Language> {
    let set = |name| env::var(name).ok().filter(|value| !value.is_empty());
    Language::of_tag(&["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set)?)
}

/// Standard output, or standard error. When nobody reads any more (`codesocial … | head`), the rest is dropped: the exit code
/// still counts. Nothing else in the command writes to either, so that whatever comes before people goes through a
/// [`Guard`].
pub(crate) struct Output {
    stream: Option<Box<dyn Write>>,
}

#[expect(clippy::disallowed_methods, reason = "this is the place through which everything goes")]
impl Output {
    /// For people, or JSON for programs, as the form asks.
    pub(crate) fn of(format: Format) -> Output {
        if format == Format::Json { Output::json() } else { Output::people() }
    }

    /// For people: colors are kept or dropped as `--color` says.
    pub(crate) fn people() -> Output {
        let out = io::stdout().lock();
        if AutoStream::choice(&out) == ColorChoice::Never {
            // Between colors that are dropped stand pieces of lines: they are gathered, and not written one by one.
            let gathered: Box<dyn Write> = Box::new(BufWriter::new(out));
            return Output::through(Guard::new(StripStream::new(gathered), For::People));
        }
        Output::through(Guard::new(BufWriter::new(AutoStream::auto(out)), For::People))
    }

    /// JSON for programs, which a person may look at too, in a terminal or in the log of a service that ran the command: the same
    /// values, hidden signs by their numbers.
    pub(crate) fn json() -> Output {
        Output::through(Guard::new(BufWriter::new(io::stdout().lock()), For::Json))
    }

    /// What could be the content of a file, such as a document or a page: every byte as it is, but where a person looks at
    /// it in a terminal.
    pub(crate) fn file() -> Output {
        let out = io::stdout().lock();
        if out.is_terminal() {
            Output::through(Guard::new(BufWriter::new(out), For::Shown))
        } else {
            Output { stream: Some(Box::new(BufWriter::new(out))) }
        }
    }

    /// Standard error, for people.
    pub(crate) fn told() -> Output {
        Output::through(Guard::new(BufWriter::new(AutoStream::auto(io::stderr().lock())), For::People))
    }

    fn through(guard: Guard<impl Write + 'static>) -> Output {
        Output { stream: Some(Box::new(guard)) }
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

/// Says on standard error why something cannot be done, in one line.
pub(crate) fn complain(message: impl std::fmt::Display) {
    refuse(&line(&message.to_string()));
}

/// Says on standard error why something cannot be done, in several lines of our own.
pub(crate) fn refuse(lines: &str) {
    let mut to = Output::told();
    // Where standard error cannot be written, the exit code is all that is left.
    let _ = writeln!(to, "codesocial: {lines}").and_then(|()| to.flush());
}

/// Sees to it that nothing waits to be written. Where that cannot be, the exit code is all that is left.
#[expect(clippy::disallowed_methods, reason = "nothing is written that did not come through here")]
pub(crate) fn flush() {
    let _ = io::stdout().flush();
}
