//! Has documents judged, several in parallel, and shows the reports in the order of the documents.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Once};

use codesocial_core::audit::Deviation;
use codesocial_core::diagnostic::Stage;
use codesocial_core::operations::handout::Notation;
use codesocial_core::source::Range;
use codesocial_core::{CallError, DocumentInput, Language, Options, Problem, Severity, report::Counts};
use ignore::gitignore::Gitignore;
use rayon::prelude::*;
use serde::Serialize;
use serde_json::json;

use crate::arguments::{FailOn, Files, Form, Judging};
use crate::baseline::Baseline;
use crate::config::Config;
use crate::escape::shell;
use crate::exit::Exit;
use crate::files::{self, Bounds, Named, Place, Refusal};
use crate::git;
use crate::outlets::Outlets;
use crate::progress::Progress;
use crate::render::problem::Subject;
use crate::render::summary::Summary;
use crate::settle::{Scope, Settlement};
use crate::sources;
use crate::sources::is_text;
use crate::terminal::{View, complain};
use crate::walk::{Kept, Look, Met, NAMES};
use crate::words::{Words, fill};
use crate::write::{self, Existing, Undisturbed};

/// So many documents for each thread are held in memory at once, however many there are.
const TOGETHER: usize = 8;
/// No further document is begun with when those held together have so many bytes.
const MOST_BYTES: u64 = 32 * 1024 * 1024;

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
    /// What is left to do once it is judged: on the main thread, on which alone files are written.
    fn finish(&mut self, _document: &mut DocumentInput) -> Result<(), CallError> {
        Ok(())
    }
    /// Leaves out, raises and lowers what the configuration and the baseline say.
    fn settle(&mut self, name: &str, settlement: &mut Settlement<'_>);
    /// What rules found, in the order of the text.
    fn problems(&self) -> Vec<&Problem>;
    /// How many more problems were counted than are there.
    fn omitted(&self) -> usize;
    /// The level that the document reaches, where that was judged and there is one.
    fn level(&self) -> Option<u8> {
        None
    }
    /// The version of the document, where that is known.
    fn version(&self) -> Option<String> {
        None
    }
    /// The level that was asked for, where it is not reached.
    fn asked_in_vain(&self) -> Option<u8> {
        None
    }
    /// The deviations that the text admits and that concern nothing of what was found: an ignore that hits nothing any more.
    fn idle(&self) -> Vec<&Deviation> {
        Vec::new()
    }
    /// What was done to the document, or why it could not be done.
    fn done(&self, _name: &str, _language: Language) -> Option<Result<String, String>> {
        None
    }
    /// It as a page to hand out, where it has one.
    fn page(&self, _notation: Notation) -> Option<String> {
        None
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
    Read(String, Refusal),
    /// Something else cannot be done: why, in words.
    Refused(String),
    /// Nothing can be judged, since what is needed for it is wrong or not there: what, and a last line on all of it.
    Unjudged(Vec<Unjudged>, Option<String>),
    /// The output cannot be written.
    Write(io::Error),
}

/// Something without which nothing can be judged.
#[derive(Debug)]
pub(crate) struct Unjudged {
    /// The file that it is about.
    pub(crate) file: String,
    /// Its name, in kebab-case.
    pub(crate) rule: &'static str,
    /// What is wrong.
    pub(crate) message: String,
    /// Where it stands in the file.
    pub(crate) range: Option<Range>,
}

impl Unjudged {
    /// One that is about a whole file.
    pub(crate) fn of(file: &str, rule: &'static str, message: String) -> Unjudged {
        Unjudged { file: file.to_owned(), rule, message, range: None }
    }
}

impl Trouble {
    /// The same, met before anything is judged: it is told in every form.
    pub(crate) fn at_first(self, file: &str, rule: &'static str, language: Language) -> Trouble {
        match self {
            Trouble::Read(name, refusal) => {
                let words = Words::of(language);
                let message = fill(&words.cannot_read, &[("name", &name), ("reason", &refusal.said(words))]);
                Unjudged::of(&name, "cannot-read", message).into()
            }
            Trouble::Refused(message) => Unjudged::of(file, rule, message).into(),
            other => other,
        }
    }
}

impl From<Unjudged> for Trouble {
    fn from(one: Unjudged) -> Trouble {
        Trouble::Unjudged(vec![one], None)
    }
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
type Outcome<R> = Result<(DocumentInput, R), Refusal>;

/// What is to be judged, and how.
pub(crate) struct Work<'a> {
    /// The files that the command line names.
    pub(crate) files: &'a Files,
    /// How the command line says to judge them.
    pub(crate) judging: &'a Judging,
    /// What the configuration says.
    pub(crate) config: &'a Config,
    /// The last stage whose rules speak.
    pub(crate) stage: Stage,
    /// The level that is asked for.
    pub(crate) level: Option<u8>,
    /// Whether a repository is guarded: no document that git keeps is passed over, and what is written as JSON is a list also
    /// where one file is named.
    pub(crate) guards: bool,
}

impl<'a> Work<'a> {
    /// The files and folders to judge: those of the command line, else those of the configuration.
    pub(crate) fn paths(&self) -> Vec<PathBuf> {
        if self.files.files.is_empty() { self.config.files() } else { self.files.files.clone() }
    }

    /// What is looked at, and what of it leads out of the repository: what a file names that anybody may propose to change leads
    /// nowhere else, nor does what stands in a repository that is guarded.
    pub(crate) fn named<'p>(&'p self, paths: &'p [PathBuf], look: Look) -> Named<'p> {
        let bounds = match (self.files.files.is_empty(), self.guards) {
            (true, _) => self.config.bounds(),
            (false, false) => Bounds::None,
            (false, true) => {
                let here = fs::canonicalize(".").ok();
                here.as_deref().and_then(files::top).map_or(Bounds::None, |top| Bounds::Links(Arc::from(top)))
            }
        };
        Named::looking(paths, self.files.stdin_filename.as_deref(), look, bounds)
    }

    /// What takes findings out of the reports.
    pub(crate) fn settlement(&self, view: &View) -> Result<Settlement<'a>, Trouble> {
        let (judging, level) = (self.judging, self.level);
        let language = view.language();
        let read = |path: PathBuf, bounds| {
            let read = Baseline::read(&path, bounds, language);
            read.map_err(|trouble| trouble.at_first(&path.to_string_lossy(), "no-baseline", language))
        };
        let baseline = match (&judging.baseline, self.config.baseline()) {
            (Some(path), _) => Some(read(path.clone(), Bounds::None)?),
            (None, Some(path)) => Some(read(path, self.config.bounds())?),
            (None, None) => None,
        };
        let (select, ignore) = (judging.select.clone(), judging.ignore.clone());
        let scope = Scope { stage: self.stage, level, select, ignore };
        Ok(Settlement::new(self.config, baseline, scope, self.files.files.is_empty()))
    }
}

/// Judges the documents that were named, and shows their reports.
pub(crate) fn run<R: Report>(
    work: &Work<'_>,
    view: &View,
    judge: impl Fn(&Place, DocumentInput, Options) -> Result<(DocumentInput, R), CallError> + Sync,
) -> Result<Exit, Trouble> {
    run_then(work, view, judge, |_, _| Ok(Exit::Fine))
}

/// The same, and then what is to be said of all together.
pub(crate) fn run_then<R: Report>(
    work: &Work<'_>,
    view: &View,
    judge: impl Fn(&Place, DocumentInput, Options) -> Result<(DocumentInput, R), CallError> + Sync,
    then: impl FnOnce(&mut Outlets<'_>, &mut Settlement<'_>) -> Result<Exit, Trouble>,
) -> Result<Exit, Trouble> {
    let (files, judging) = (work.files, work.judging);
    let words = Words::of(view.language());
    let options = options(judging, work.config, view);
    let one = |place: &Place| -> Result<Outcome<R>, CallError> {
        match sources::read(place, view.language) {
            Ok(document) => judge(place, document, options.clone()).map(Ok),
            Err(refusal) => Ok(Err(refusal)),
        }
    };
    let paths = work.paths();
    let look = match (files.all, work.guards) {
        (true, _) => Look::All,
        (false, true) => Look::Guarding(git::tracked().map(|files| Arc::new(Kept::of(files)))),
        (false, false) => Look::Usual,
    };
    let mut named = work.named(&paths, look.clone());
    let mut shown = Shown::new(named.single && !work.guards, judging, work.settlement(view)?, view);
    shown.outlets.list.at = options.at.clone();
    let mut passed_over = PassedOver::of(work.config);
    if named.single {
        for met in named.by_ref() {
            match met {
                Met::Document(place) => shown.next(&place.name(), one(&place)?)?,
                Met::Refused(name, refusal) => shown.next::<R>(&name, Err(refusal))?,
                Met::PassedOver(_) => {}
            }
        }
        shown.exit = shown.exit.max(then(&mut shown.outlets, &mut shown.settlement)?);
        return shown.finish();
    }
    let mut progress = Progress::begin(!judging.quiet, view.language());
    let judge_all = |some: Vec<Result<Place, (String, Refusal)>>| -> Result<Vec<(String, Outcome<R>)>, CallError> {
        let judged = some.into_par_iter().map(|met| match met {
            Ok(place) => Ok((place.name(), one(&place)?)),
            Err((name, refusal)) => Ok((name, Err(refusal))),
        });
        judged.collect()
    };
    let mut judged: Vec<(String, Outcome<R>)> = Vec::new();
    let mut following = batch(&mut named, &mut passed_over);
    while following.is_some() || !judged.is_empty() {
        let together = judged.len();
        let mut judged_next = None;
        // While some are judged, those before them are shown, and those after them looked for.
        rayon::in_place_scope(|scope| -> Result<(), Trouble> {
            if let Some(some) = following.take() {
                scope.spawn(|_| judged_next = Some(judge_all(some)));
                following = batch(&mut named, &mut passed_over);
            }
            progress.aside(|| -> Result<(), Trouble> {
                for (name, outcome) in judged.drain(..) {
                    shown.next(&name, outcome)?;
                }
                // Half a line would be drawn over.
                if progress.is_drawn() { Ok(shown.outlets.flush()?) } else { Ok(()) }
            })
        })?;
        judged = judged_next.transpose()?.unwrap_or_default();
        progress.advance(together, || {
            work.named(&paths, look.clone()).filter(|met| match met {
                Met::Document(place) => !passed_over.has_excluded(place),
                Met::Refused(..) => true,
                Met::PassedOver(_) => false,
            })
        });
    }
    drop(progress);
    for told in passed_over.told(words, view.language(), judging.quiet) {
        complain(&told);
        shown.outlets.remark(&told, work.guards)?;
    }
    if shown.summary.files() == 0 {
        let message = nothing_found(&paths, words);
        complain(&message);
        shown.outlets.unjudged(&Unjudged::of(".", "nothing-found", message))?;
        shown.exit = Exit::Unusable;
    }
    shown.exit = shown.exit.max(then(&mut shown.outlets, &mut shown.settlement)?);
    shown.finish()
}

/// So many documents as are held in memory at once: enough that no thread waits, and little beside what is read. What is
/// refused already stands among them, so that all comes in its order.
pub(crate) fn batch(
    named: &mut Named<'_>,
    passed_over: &mut PassedOver,
) -> Option<Vec<Result<Place, (String, Refusal)>>> {
    let most = TOGETHER * threads();
    let (mut batch, mut bytes) = (Vec::new(), 0);
    while batch.len() < most && bytes < MOST_BYTES {
        match named.next() {
            None => break,
            Some(Met::Document(place)) if passed_over.excludes(&place) => {}
            Some(Met::Document(place)) => {
                bytes += place.size();
                batch.push(Ok(place));
            }
            Some(Met::Refused(name, refusal)) => batch.push(Err((name, refusal))),
            Some(Met::PassedOver(name)) => passed_over.add(name),
        }
    }
    (!batch.is_empty()).then_some(batch)
}

/// How many threads judge. They begin here, so that a command that judges one document needs none, and signals are not for them: one
/// that came to another thread would end the command while the main thread writes a file.
fn threads() -> usize {
    static BEGUN: Once = Once::new();
    BEGUN.call_once(|| {
        // What a thread leaves to wait, those that it begins do too.
        let _undisturbed = Undisturbed::begin();
        // A program that calls this as a library may have begun them already.
        let _ = rayon::ThreadPoolBuilder::new().build_global();
    });
    rayon::current_num_threads()
}

/// The documents that .gitignore names, and those that the configuration excludes: a check that leaves out something says so.
#[derive(Debug, Default)]
pub(crate) struct PassedOver {
    /// What .gitignore names.
    ignored: Counted,
    /// What the configuration excludes, and by which patterns.
    excluded: Counted,
    patterns: Option<Gitignore>,
    config: String,
}

/// Some documents: the first by their names, the others by their number.
#[derive(Debug, Default)]
pub(crate) struct Counted {
    first: Vec<String>,
    count: usize,
}

impl Counted {
    /// So many are named.
    const NAMED: usize = 3;

    pub(crate) fn add(&mut self, name: String) {
        self.count += 1;
        if self.first.len() < Self::NAMED {
            self.first.push(name);
        }
    }

    /// `a, b and 2 more`.
    pub(crate) fn names(&self, words: &Words, language: Language) -> String {
        let mut names: Vec<String> = self.first.iter().map(|name| format!("`{name}`")).collect();
        if self.count > names.len() {
            names.push(words.further_places.of(language, self.count - names.len()));
        }
        words.list(&names)
    }
}

impl PassedOver {
    /// Nothing yet, and what a configuration excludes.
    pub(crate) fn of(config: &Config) -> PassedOver {
        PassedOver { patterns: config.excluded(), config: config.name.clone(), ..PassedOver::default() }
    }

    /// Counts one that .gitignore names.
    pub(crate) fn add(&mut self, name: String) {
        self.ignored.add(name);
    }

    /// Whether a document is excluded. What was named itself never is.
    fn has_excluded(&self, place: &Place) -> bool {
        let (Place::Found { path, .. }, Some(patterns)) = (place, &self.patterns) else { return false };
        // By the name that it has in its folder, wherever a link leads.
        files::in_folder(path).is_some_and(|whole| excludes(patterns, &whole))
    }

    /// The same; if it is, it is counted.
    fn excludes(&mut self, place: &Place) -> bool {
        let excluded = self.has_excluded(place);
        if excluded {
            self.excluded.add(place.name());
        }
        excluded
    }

    /// Which they were; what the configuration excludes also for those who want little said.
    pub(crate) fn told(&self, words: &Words, language: Language, quiet: bool) -> Vec<String> {
        let mut told = Vec::new();
        if self.ignored.count > 0 && !quiet {
            let names = self.ignored.names(words, language);
            told.push(fill(&words.passed_over.of(language, self.ignored.count), &[("names", &names)]));
        }
        if self.excluded.count > 0 {
            let values = [("names", &*self.excluded.names(words, language)), ("config", &self.config)];
            told.push(fill(&words.config.excluded.of(language, self.excluded.count), &values));
        }
        told
    }
}

/// Whether patterns exclude a document, by its whole path.
pub(crate) fn excludes(patterns: &Gitignore, whole: &Path) -> bool {
    whole.starts_with(patterns.path()) && patterns.matched_path_or_any_parents(whole, false).is_ignore()
}

/// That no document was found in folders.
pub(crate) fn nothing_found(folders: &[PathBuf], words: &Words) -> String {
    let named: Vec<String> = folders.iter().map(|path| format!("`{}`", path.display())).collect();
    let named = if named.is_empty() { words.this_folder.clone() } else { words.list(&named) };
    let nothing = fill(&words.nothing_found, &[("folders", &named), ("names", NAMES)]);
    let here = [PathBuf::from(".")];
    let folders = if folders.is_empty() { &here[..] } else { folders };
    match folders.iter().find_map(|folder| text_within(folder)) {
        Some(file) => fill(&words.texts_found, &[("nothing", &nothing), ("file", &shell(&file))]),
        None => nothing,
    }
}

/// A text for people that stands in a folder, the first by its name.
fn text_within(folder: &Path) -> Option<String> {
    let files = fs::read_dir(folder).ok()?.flatten().filter(|file| file.file_type().is_ok_and(|kind| kind.is_file()));
    let names = files.filter_map(|file| file.file_name().into_string().ok());
    let texts = names.filter(|name| is_text(&[], name) && !name.to_ascii_lowercase().starts_with("readme"));
    let first = texts.min()?;
    Some(if folder == Path::new(".") { first } else { folder.join(first).display().to_string() })
}

/// How to judge, as the command line says, else the configuration.
pub(crate) fn options(judging: &Judging, config: &Config, view: &View) -> Options {
    let mut options = Options {
        language: view.language.map(|language| language.tag().to_owned()),
        at: judging.at.clone().or_else(|| config.at.clone()),
        select: judging.select.clone(),
        ignore: judging.ignore.clone(),
        ..Options::default()
    };
    // People are shown the first lines of the text, once all are known; for programs, the core stops listing.
    let for_programs = view.wanted.iter().all(|wanted| wanted.form == Form::Json);
    if let (true, Some(most)) = (for_programs, judging.max_problems) {
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
    outlets: Outlets<'a>,
    settlement: Settlement<'a>,
    judging: &'a Judging,
    view: &'a View,
    exit: Exit,
    summary: Summary,
}

impl<'a> Shown<'a> {
    fn new(single: bool, judging: &'a Judging, settlement: Settlement<'a>, view: &'a View) -> Shown<'a> {
        let (outlets, summary) = (Outlets::new(view, single), Summary::default());
        Shown { outlets, settlement, judging, view, exit: Exit::Fine, summary }
    }

    fn next<R: Report>(&mut self, name: &str, outcome: Outcome<R>) -> Result<(), Trouble> {
        match outcome {
            Ok((mut document, mut report)) => {
                report.finish(&mut document)?;
                report.settle(name, &mut self.settlement);
                if report.falls_short() || fails(report.counts(), self.judging.fail_on) {
                    self.exit = self.exit.max(Exit::Problems);
                }
                self.summary.add(&report);
                self.idle(name, &report);
                self.outlets.report(name, &document, &report, self.judging)?;
                match report.done(name, self.view.language.unwrap_or(report.language())) {
                    Some(Err(failure)) => {
                        self.exit = Exit::Unusable;
                        complain(&failure);
                    }
                    Some(Ok(done)) if !self.judging.quiet => complain(&done),
                    _ => {}
                }
                Ok(())
            }
            Err(refusal) => {
                self.exit = Exit::Unusable;
                self.summary.unreadable += 1;
                let words = Words::of(self.view.language());
                let message = fill(&words.cannot_read, &[("name", name), ("reason", &refusal.said(words))]);
                complain(&message);
                Ok(self.outlets.unreadable(name, &message)?)
            }
        }
    }

    /// Tells which deviations concern nothing any more, of rules that were asked.
    fn idle<R: Report>(&mut self, name: &str, report: &R) {
        let language = self.view.language.unwrap_or(report.language());
        for deviation in report.idle() {
            let Some(rule) = deviation.rule.as_deref().filter(|rule| self.settlement.asks(rule)) else { continue };
            let message = fill(&Words::of(language).idle_deviation, &[("rule", rule)]);
            let place = deviation.range.map(|range| format!(":{}:{}", range.start.line, range.start.column));
            complain(format!("{name}{}: {message}", place.unwrap_or_default()));
            let place = deviation.range.map(|range| (&*deviation.pointer, range));
            let item = (name, "deviation-without-finding", &*deviation.pointer);
            self.outlets.list.together(item, &message, place, (Severity::Note, false));
        }
    }

    fn finish(mut self) -> Result<Exit, Trouble> {
        let language = self.view.language.or(self.summary.language).unwrap_or_default();
        for told in self.settlement.told(language) {
            complain(&told);
            self.outlets.remark(&told, self.settlement.guards())?;
        }
        let told = self.summary.files() > 1 && !self.judging.quiet;
        let summary = told.then(|| self.summary.text(language));
        self.outlets.end(summary.as_deref())?;
        Ok(self.exit)
    }
}

/// What stands in the place of the report on a file that cannot be read.
pub(crate) fn unreadable(name: &str, message: &str) -> String {
    json!({ "name": name, "error": { "code": "cannot-read", "message": message } }).to_string()
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

/// Whether a problem so grave makes the command fail.
pub(crate) fn fails_by(severity: Severity, fail_on: FailOn) -> bool {
    match fail_on {
        FailOn::Error => severity == Severity::Error,
        FailOn::Warning => severity >= Severity::Warning,
        FailOn::Note => true,
        FailOn::Never => false,
    }
}

/// Writes what was made to the file that was named: one that is there stays, unless it is said that it may go.
pub(crate) fn write(path: &Path, text: &str, force: bool, view: &View) -> Result<(), Trouble> {
    let existing = if force { Existing::Goes } else { Existing::Stays };
    write::named(path, text, existing).map_err(|refusal| {
        let (words, name) = (Words::of(view.language()), path.to_string_lossy());
        Trouble::Refused(match refusal {
            Refusal::System(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                fill(&words.exists, &[("name", &name)])
            }
            refusal => fill(&words.cannot_create, &[("name", &name), ("reason", &refusal.said(words))]),
        })
    })
}

/// Refuses to write a page or a calendar over the document that it is about.
pub(crate) fn not_over_document(output: Option<&Path>, place: &Place, view: &View) -> Result<(), Trouble> {
    match (output, place) {
        (Some(output), place) if place.path().is_some_and(|file| files::same(output, file)) => {
            let words = &Words::of(view.language()).page;
            Err(Trouble::Refused(fill(&words.not_over_document, &[("name", &output.to_string_lossy())])))
        }
        _ => Ok(()),
    }
}
