//! Has documents judged, several in parallel, and shows the reports in the order of the documents.

use std::io::{self, Write};
use std::path::Path;

use codesocial_core::{CallError, Counts, DocumentInput, Language, Options};
use rayon::prelude::*;
use serde::Serialize;
use serde_json::json;

use crate::arguments::{FailOn, Files, Format, Judging};
use crate::exit::Exit;
use crate::files::{self, Found, Place};
use crate::render::problem::Subject;
use crate::render::style::{FAINT, styled};
use crate::render::summary::Summary;
use crate::system::reason;
use crate::terminal::{Output, View, complain};
use crate::words::{Words, fill};

/// So many documents are held in memory at once, however many there are.
const TOGETHER: usize = 256;

/// What an operation says of one document.
pub(crate) trait Report: Serialize + Send {
    /// The language of its words.
    fn language(&self) -> Language;
    /// Whether the document can be relied on.
    fn valid(&self) -> bool;
    /// How many problems there are.
    fn counts(&self) -> Counts;
    /// Whether the document falls short of what was asked for, apart from its problems.
    fn falls_short(&self) -> bool {
        false
    }
    /// Shows it to people.
    fn show(&self, to: &mut dyn Write, subject: &Subject<'_>, judging: &Judging, view: &View) -> io::Result<()>;
}

/// Why a command cannot go on.
#[derive(Debug)]
pub(crate) enum Trouble {
    /// The operation refused the call.
    Call(CallError),
    /// What is to be worked on cannot be read: its name, and why.
    Read(String, io::Error),
    /// Something else cannot be done: why, in words.
    Refused(String),
    /// The output cannot be written.
    Write(io::Error),
}

impl From<CallError> for Trouble {
    fn from(error: CallError) -> Trouble {
        Trouble::Call(error)
    }
}

impl From<io::Error> for Trouble {
    fn from(error: io::Error) -> Trouble {
        Trouble::Write(error)
    }
}

/// A document and its report, or why it could not be read.
type Outcome<R> = Result<(DocumentInput, R), io::Error>;

/// Judges the documents that were named, and shows their reports.
pub(crate) fn run<R: Report>(
    files: &Files,
    judging: &Judging,
    view: &View,
    judge: impl Fn(DocumentInput, Options) -> Result<(DocumentInput, R), CallError> + Sync,
) -> Result<Exit, Trouble> {
    let found = Found::of(&files.files, files.stdin_filename.as_deref());
    let words = Words::of(view.language());
    let mut exit = Exit::Fine;
    for (folder, reason) in &found.troubles {
        complain(fill(&words.cannot_read, &[("name", folder), ("reason", reason)]));
        exit = Exit::Unusable;
    }
    if found.places.is_empty() && found.troubles.is_empty() {
        let folders: Vec<String> = files.files.iter().map(|path| format!("`{}`", path.display())).collect();
        let folders = if folders.is_empty() { words.this_folder.clone() } else { words.list(&folders) };
        complain(fill(&words.nothing_found, &[("folders", &folders), ("names", files::NAMES)]));
        return Ok(Exit::Unusable);
    }
    let options = options(judging, view);
    let one = |place: &Place| -> Result<Outcome<R>, CallError> {
        match place.read() {
            Ok(bytes) => judge(document(bytes).named(place.name()), options.clone()).map(Ok),
            Err(error) => Ok(Err(error)),
        }
    };
    let mut shown = Shown::new(&found, judging, view);
    if let [place] = found.places.as_slice() {
        shown.next(place, one(place)?)?;
    } else {
        for places in found.places.chunks(TOGETHER) {
            let outcomes = places.par_iter().map(one).collect::<Result<Vec<_>, _>>()?;
            for (place, outcome) in places.iter().zip(outcomes) {
                shown.next(place, outcome)?;
            }
        }
    }
    Ok(exit.max(shown.finish()?))
}

/// How to judge, as the command line says.
pub(crate) fn options(judging: &Judging, view: &View) -> Options {
    let mut options = Options {
        language: view.language.map(|language| language.tag().to_owned()),
        at: judging.at.clone(),
        select: judging.select.clone(),
        ignore: judging.ignore.clone(),
        ..Options::default()
    };
    // People are shown the first lines of the text, once all are known; for programs, the core stops listing.
    if let (Format::Json, Some(most)) = (view.format, judging.max_problems) {
        options.limits.problems = most;
    }
    options
}

/// A document as it was read. Its text is moved, not copied.
pub(crate) fn document(bytes: Vec<u8>) -> DocumentInput {
    match String::from_utf8(bytes) {
        Ok(text) => DocumentInput::from_text(text),
        Err(error) => DocumentInput::from_bytes(error.as_bytes()),
    }
}

/// What was shown so far.
struct Shown<'a> {
    to: Output,
    /// Whether the answer is one JSON object; else it is an array of them.
    single: bool,
    first: bool,
    judging: &'a Judging,
    view: &'a View,
    exit: Exit,
    summary: Summary,
}

impl<'a> Shown<'a> {
    fn new(found: &Found, judging: &'a Judging, view: &'a View) -> Shown<'a> {
        let summary = Summary::default();
        Shown {
            to: Output::of(view.format),
            single: found.single,
            first: true,
            judging,
            view,
            exit: Exit::Fine,
            summary,
        }
    }

    fn next<R: Report>(&mut self, place: &Place, outcome: Outcome<R>) -> io::Result<()> {
        let name = place.name();
        match outcome {
            Ok((document, report)) => {
                if report.falls_short() || fails(report.counts(), self.judging.fail_on) {
                    self.exit = self.exit.max(Exit::Problems);
                }
                self.summary.add(&report);
                if self.view.format == Format::Json {
                    return self.json(&serde_json::to_string(&report)?);
                }
                let text = document.text();
                let text = text.as_deref().unwrap_or_default();
                let subject = Subject { name: &name, text, language: report.language() };
                report.show(&mut self.to, &subject, self.judging, self.view)
            }
            Err(error) => {
                self.exit = Exit::Unusable;
                self.summary.unreadable += 1;
                let words = Words::of(self.view.language());
                let message = fill(&words.cannot_read, &[("name", &name), ("reason", &reason(&error, words))]);
                complain(&message);
                if self.view.format == Format::Json {
                    let error = json!({ "name": name, "error": { "code": "cannot-read", "message": message } });
                    return self.json(&error.to_string());
                }
                Ok(())
            }
        }
    }

    fn json(&mut self, report: &str) -> io::Result<()> {
        let before = match (self.single, self.first) {
            (true, _) => "",
            (false, true) => "[",
            (false, false) => ",\n",
        };
        self.first = false;
        write!(self.to, "{before}{report}")
    }

    fn finish(mut self) -> io::Result<Exit> {
        if self.view.format == Format::Json {
            let end = match (self.single, self.first) {
                (true, _) => "\n",
                (false, true) => "[]\n",
                (false, false) => "]\n",
            };
            self.to.write_all(end.as_bytes())?;
        } else if self.summary.files() > 1 && !self.judging.quiet {
            let summary = self.summary.text(self.view.language.or(self.summary.language).unwrap_or(Language::En));
            writeln!(self.to, "{}", styled(FAINT, &summary))?;
        }
        self.to.flush()?;
        Ok(self.exit)
    }
}

/// Whether there are problems so grave that the command fails.
pub(crate) fn fails(counts: Counts, fail_on: FailOn) -> bool {
    match fail_on {
        FailOn::Error => counts.errors > 0,
        FailOn::Warning => counts.errors + counts.warnings > 0,
        FailOn::Note => counts.errors + counts.warnings + counts.notes > 0,
        FailOn::Never => false,
    }
}

/// Writes a file whole, in the place of the one that may be there.
pub(crate) fn replace(path: &Path, text: &str, view: &View) -> Result<(), Trouble> {
    files::replace(path, text).map_err(|error| {
        let (words, name) = (Words::of(view.language()), path.to_string_lossy());
        Trouble::Refused(fill(&words.cannot_create, &[("name", &name), ("reason", &reason(&error, words))]))
    })
}

/// Refuses to write a page or a calendar over the document that it is about.
pub(crate) fn not_over_document(output: Option<&Path>, place: &Place, view: &View) -> Result<(), Trouble> {
    match (output, place) {
        (Some(output), Place::File(file)) if files::same(output, file) => {
            let words = &Words::of(view.language()).page;
            Err(Trouble::Refused(fill(&words.not_over_document, &[("name", &output.to_string_lossy())])))
        }
        _ => Ok(()),
    }
}

/// Writes a file that does not exist yet; one that exists is left alone.
pub(crate) fn create_new(path: &Path, text: &str, view: &View) -> Result<(), Trouble> {
    let words = Words::of(view.language());
    files::create(path, text).map_err(|error| {
        let name = path.to_string_lossy();
        Trouble::Refused(match error.kind() {
            io::ErrorKind::AlreadyExists => fill(&words.exists, &[("name", &name)]),
            _ => fill(&words.cannot_create, &[("name", &name), ("reason", &reason(&error, words))]),
        })
    })
}
