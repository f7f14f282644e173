//! Where the reports of a run go: standard output and files, each in the form that was asked for. Files are written at the end
//! of a run that went well so far, each whole or not at all.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anstream::adapter::strip_str;
use codesocial_core::operations::handout::Notation;
use codesocial_core::report::Counts;
use codesocial_core::{DocumentInput, Severity};
use serde_json::json;

use crate::arguments::{Form, Format, Judging, Wanted};
use crate::escape::{For, Guard};
use crate::files::same;
use crate::judging::{Report, Trouble, Unjudged, fails_by, unreadable};
use crate::render::answers::Answers;
use crate::render::ci;
use crate::render::ci::list::{Judged, List};
use crate::render::problem::Subject;
use crate::terminal::{Output, View};
use crate::walk::is_document;
use crate::words::{Words, fill};
use crate::write::{Existing, named};

/// Where a text goes.
enum Target {
    Standard(Output),
    File(PathBuf, Vec<u8>),
}

impl Target {
    fn new(file: Option<&PathBuf>, standard: impl FnOnce() -> Output) -> Target {
        match file {
            None => Target::Standard(standard()),
            Some(path) => Target::File(path.clone(), Vec::new()),
        }
    }

    fn as_write(&mut self) -> &mut dyn Write {
        match self {
            Target::Standard(output) => output,
            Target::File(_, bytes) => bytes,
        }
    }
}

/// Reports as they come, for people or as JSON.
struct Stream {
    view: View,
    answers: Answers,
    to: Target,
}

/// The page of one document, or the summary where there are several.
struct PageOutlet {
    notation: Notation,
    file: Option<PathBuf>,
    /// The first page that there is.
    page: Option<String>,
}

/// All the places to which reports go.
pub(crate) struct Outlets<'v> {
    view: &'v View,
    streams: Vec<Stream>,
    pages: Vec<PageOutlet>,
    lists: Vec<Wanted>,
    /// What was found, gathered where a form needs it.
    pub(crate) list: List,
    /// The documents that could not be read.
    pub(crate) unread: Vec<String>,
}

/// Refuses forms that cannot stand beside each other: two on standard output, but for people and GitHub, whose commands a
/// log may hold beside other lines; two in one file.
pub(crate) fn agree(view: &View) -> Result<(), Trouble> {
    let words = &Words::of(view.language()).ci;
    let standard: Vec<Form> = view.wanted.iter().filter(|one| one.file.is_none()).map(|one| one.form).collect();
    let beside = |one: Form| matches!(one, Form::Human | Form::Plain);
    match standard.as_slice() {
        [] | [_] => {}
        [one, Form::Github] | [Form::Github, one] if beside(*one) => {}
        _ => return Err(Trouble::Refused(words.two_outputs.clone())),
    }
    for (place, wanted) in view.wanted.iter().enumerate() {
        if let Some(file) = &wanted.file
            && view.wanted[..place].iter().any(|other| other.file.as_ref() == Some(file))
        {
            return Err(Trouble::Refused(fill(&words.one_file, &[("name", &file.to_string_lossy())])));
        }
        if wanted.form == Form::Ics {
            return Err(Trouble::Refused(Words::of(view.language()).calendar.only.clone()));
        }
    }
    Ok(())
}

impl<'v> Outlets<'v> {
    /// The places that were asked for; people read on standard output where nothing else goes there.
    pub(crate) fn new(view: &'v View, single: bool) -> Outlets<'v> {
        let (mut streams, mut pages, mut lists) = (Vec::new(), Vec::new(), Vec::new());
        let mut stream = |format: Format, file: Option<&PathBuf>| {
            let to = Target::new(file, || Output::of(format));
            streams.push(Stream { view: view.in_form(format), answers: Answers::new(single), to });
        };
        for wanted in &view.wanted {
            let file = wanted.file.as_ref();
            match wanted.form {
                Form::Human => stream(Format::Human, file),
                Form::Plain => stream(Format::Plain, file),
                Form::Json => stream(Format::Json, file),
                Form::Html | Form::Markdown => {
                    let notation = if wanted.form == Form::Html { Notation::Html } else { Notation::Markdown };
                    pages.push(PageOutlet { notation, file: file.cloned(), page: None });
                }
                _ => lists.push(wanted.clone()),
            }
        }
        if view.wanted.iter().all(|wanted| wanted.file.is_some()) {
            stream(Format::Human, None);
        }
        let list = List::new(view.language());
        Outlets { view, streams, pages, lists, list, unread: Vec::new() }
    }

    /// Whether anything needs the list.
    fn lists(&self) -> bool {
        !self.lists.is_empty() || !self.pages.is_empty()
    }

    /// Hands on the report of a document.
    pub(crate) fn report<R: Report>(
        &mut self,
        name: &str,
        document: &DocumentInput,
        report: &R,
        judging: &Judging,
    ) -> Result<(), Trouble> {
        let mut json = None;
        let text = document.text();
        let text = text.as_deref().unwrap_or_default();
        for stream in &mut self.streams {
            let to = stream.to.as_write();
            if stream.view.format == Format::Json {
                let json = json.get_or_insert(serde_json::to_string(report).map_err(io::Error::from)?);
                stream.answers.add_report(to, json, || in_short(name, report))?;
            } else {
                let subject = Subject { name, text, language: report.language() };
                report.show(to, &subject, judging, &stream.view)?;
            }
        }
        if self.lists() {
            self.gather(name, report, judging);
        }
        let several = self.list.files.len() > 1;
        for page in &mut self.pages {
            match (page.notation, several) {
                (Notation::Html, true) => {
                    return Err(Trouble::Refused(Words::of(self.view.language()).page.one_document.clone()));
                }
                (_, true) => page.page = None,
                (notation, false) => page.page = report.page(notation),
            }
        }
        Ok(())
    }

    /// Sees to it that nothing waits to be written to standard output.
    pub(crate) fn flush(&mut self) -> io::Result<()> {
        for stream in &mut self.streams {
            if let Target::Standard(output) = &mut stream.to {
                output.flush()?;
            }
        }
        Ok(())
    }

    fn gather<R: Report>(&mut self, name: &str, report: &R, judging: &Judging) {
        if self.view.language.is_none() && self.list.files.is_empty() {
            self.list.language = report.language();
        }
        let most = judging.max_problems.map_or(usize::MAX, |most| most as usize);
        let problems = report.problems();
        let (valid, counts, level) = (Some(report.valid()), Some(report.counts()), report.level());
        let judged = Judged { name: name.to_owned(), valid, counts, level, version: report.version() };
        let fails = |severity: Severity| fails_by(severity, judging.fail_on);
        let unlisted = problems.len().saturating_sub(most) + report.omitted();
        self.list.document(judged, problems.into_iter().take(most), fails);
        self.list.omitted(name, unlisted);
        if let Some(asked) = report.asked_in_vain().filter(|asked| is_told(*asked, report.counts())) {
            self.list.below(name, asked);
        }
    }

    /// Hands on that a document cannot be read.
    pub(crate) fn unreadable(&mut self, name: &str, message: &str) -> io::Result<()> {
        for stream in &mut self.streams {
            if stream.view.format == Format::Json {
                stream.answers.add(stream.to.as_write(), &unreadable(name, message))?;
            }
        }
        self.unread.push(name.to_owned());
        if self.lists() {
            self.list.unreadable(name, message);
        }
        Ok(())
    }

    /// Hands on what has to be known of the run; where a repository is guarded, as JSON too.
    pub(crate) fn remark(&mut self, message: &str, guards: bool) -> io::Result<()> {
        self.list.remark(message);
        if !guards {
            return Ok(());
        }
        let note = json!({ "code": "left-out", "severity": Severity::Note, "message": message });
        self.also(&json!({ "name": crate::config::NAME, "note": note }), |_, _| Ok(()))
    }

    /// Hands on why nothing can be judged; people are told apart.
    pub(crate) fn unjudged(&mut self, why: &Unjudged) -> io::Result<()> {
        let error = json!({ "name": why.file, "error": { "code": why.rule, "message": why.message } });
        self.also(&error, |_, _| Ok(()))?;
        self.list.unjudged(&why.file, why.rule, &why.message, why.range);
        Ok(())
    }

    /// Without pages: there is no document of which one could be made.
    pub(crate) fn without_pages(mut self) -> Outlets<'v> {
        self.pages.retain(|page| page.notation == Notation::Markdown);
        self
    }

    /// Shows something besides the reports wherever people read, and adds it as JSON where programs do.
    pub(crate) fn also(
        &mut self,
        json: &serde_json::Value,
        show: impl Fn(&mut dyn Write, &View) -> io::Result<()>,
    ) -> io::Result<()> {
        for stream in &mut self.streams {
            let to = stream.to.as_write();
            match stream.view.format {
                Format::Json => stream.answers.add(to, &json.to_string())?,
                _ => show(to, &stream.view)?,
            }
        }
        Ok(())
    }

    /// Ends all reports, with a last line for people, and writes the files.
    pub(crate) fn end(mut self, summary: Option<&str>) -> Result<(), Trouble> {
        let mut files: Vec<(PathBuf, String)> = Vec::new();
        for mut stream in self.streams {
            let to = stream.to.as_write();
            if stream.view.format == Format::Json {
                let words = Words::of(self.view.language());
                let (shortened, omitted) = (stream.answers.shortened, stream.answers.omitted);
                for (count, told) in [(shortened, &words.shortened), (omitted, &words.unlisted_entries)] {
                    if count > 0 {
                        let message = told.of(self.view.language(), count);
                        let note = json!({ "code": "not-listed", "severity": Severity::Note, "message": message });
                        let note = json!({ "name": crate::config::NAME, "note": note, "omitted": count });
                        stream.answers.add_always(to, &note.to_string())?;
                    }
                }
                stream.answers.end(to)?;
            } else if let Some(summary) = summary {
                crate::render::summary::last_line(to, summary, stream.view.width)?;
            }
            match stream.to {
                Target::Standard(mut output) => output.flush()?,
                Target::File(path, bytes) => files.push((path, safe(&bytes, stream.view.format)?)),
            }
        }
        self.list.end();
        for page in std::mem::take(&mut self.pages) {
            let text = match page.page {
                Some(text) => text,
                None => ci::text(Form::Markdown, &self.list, None)?,
            };
            put(page.file, text, &mut files)?;
        }
        for wanted in std::mem::take(&mut self.lists) {
            let text = ci::text(wanted.form, &self.list, wanted.file.as_deref())?;
            put(wanted.file, text, &mut files)?;
        }
        let judged: Vec<&str> = self.list.files.iter().map(|file| file.name.as_str()).collect();
        write_files(&files, &judged, self.view)
    }
}

/// What is said of a document where the whole report has no room any more.
fn in_short<R: Report>(name: &str, report: &R) -> String {
    let omitted = report.problems().len() + report.omitted();
    json!({ "name": name, "valid": report.valid(), "counts": report.counts(), "omitted": omitted, "short": true })
        .to_string()
}

/// Whether it is told that a level is not reached: that what is not valid has no level, its errors say already.
pub(crate) fn is_told(asked: u8, counts: Counts) -> bool {
    asked > 0 || counts.errors == 0
}

/// Writes a text to standard output at once, or sets it aside for its file.
fn put(file: Option<PathBuf>, text: String, files: &mut Vec<(PathBuf, String)>) -> io::Result<()> {
    match file {
        Some(path) => files.push((path, text)),
        None => {
            let mut to = Output::file();
            to.write_all(text.as_bytes())?;
            to.flush()?;
        }
    }
    Ok(())
}

/// What would have gone to a terminal, for a file: without colors, and as safe.
pub(crate) fn safe(bytes: &[u8], format: Format) -> io::Result<String> {
    let reader = if format == Format::Json { For::Json } else { For::People };
    let mut guarded = Vec::new();
    let mut guard = Guard::new(&mut guarded, reader);
    guard.write_all(strip_str(&String::from_utf8_lossy(bytes)).to_string().as_bytes())?;
    guard.flush()?;
    drop(guard);
    Ok(String::from_utf8_lossy(&guarded).into_owned())
}

/// Writes the files of reports: each replaces the one of an earlier run, never a document.
pub(crate) fn write_files(files: &[(PathBuf, String)], judged: &[&str], view: &View) -> Result<(), Trouble> {
    let words = Words::of(view.language());
    for (path, _) in files {
        let document = path.file_name().is_some_and(is_document) && path.exists();
        if document || judged.iter().any(|name| same(path, Path::new(name))) {
            let name = path.to_string_lossy();
            return Err(Trouble::Refused(fill(&words.page.not_over_document, &[("name", &name)])));
        }
    }
    for (path, text) in files {
        named(path, text, Existing::Goes).map_err(|refusal| {
            let name = path.to_string_lossy();
            Trouble::Refused(fill(&words.cannot_create, &[("name", &name), ("reason", &refusal.said(words))]))
        })?;
    }
    Ok(())
}
