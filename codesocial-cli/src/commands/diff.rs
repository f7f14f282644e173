//! `codesocial diff`: what changed between two versions. And the same for git, which calls it for a file.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use codesocial_core::operations::diff::{Diff as Operation, Input, Output as Difference};
use codesocial_core::operations::validate::{self, Validate};
use codesocial_core::{DocumentInput, Operation as _, Options, Severity};

use crate::arguments::{Diff, Form, Format, GitDiffDriver};
use crate::commands::let_through::LetThrough;
use crate::exit::Exit;
use crate::files::Place;
use crate::git::{self, Lack};
use crate::judging::{Trouble, document};
use crate::outlets::{safe, write_files};
use crate::render::ci;
use crate::render::ci::list::{Judged, List};
use crate::render::difference;
use crate::render::lines;
use crate::render::problem::{self, Subject};
use crate::sources;
use crate::system;
use crate::terminal::{Output, View, complain};
use crate::words::{Words, fill};

/// In what the difference is written.
#[derive(Clone, Copy, PartialEq)]
enum Written {
    Form(Form),
    Patch,
}

/// What was compared, and what came of it.
struct Compared<'c> {
    arguments: &'c Diff,
    input: &'c Input,
    output: &'c Difference,
    /// How the text after is, where it could be compared.
    after: Option<&'c validate::Output>,
}

pub(crate) fn run(arguments: &Diff, view: &View) -> Result<Exit, Trouble> {
    if view.wanted.iter().any(|wanted| wanted.form == Form::Badge) {
        return Err(Trouble::Refused(Words::of(view.language()).ci.only_judged.clone()));
    }
    if view.wanted.iter().any(|wanted| wanted.form == Form::Html) {
        return Err(Trouble::Refused(Words::of(view.language()).page.only_audit.clone()));
    }
    let wanted = written(arguments, view);
    let side = |name: &str| side(name, view).map_err(|trouble| trouble.at_first(name, "cannot-read", view.language()));
    let (before, after) = (side(&arguments.old)?, side(&arguments.new)?);
    let markdown = wanted.iter().any(|(form, _)| *form == Written::Form(Form::Markdown));
    let input = input(before, after, view, arguments.patch, markdown);
    let output = Operation::run(&input)?;
    let after = output.compared.then(|| validated(&input, &output, view)).transpose()?;
    let compared = Compared { arguments, input: &input, output: &output, after: after.as_ref() };
    let mut files = Vec::new();
    let mut unwritten = !output.compared;
    for (form, file) in wanted {
        let mut bytes = Vec::new();
        let is_there = compared.write(form, &mut bytes, view)?;
        if is_there {
            show(form, file, &bytes, &mut files)?;
        } else {
            let mut to = Output::of(view.format);
            problems(&mut to, &input, &output, view)?;
            to.flush()?;
            unwritten = true;
        }
    }
    if unwritten && view.format != Format::Json {
        complain(&Words::of(output.language).diff.unreadable);
    }
    write_files(&files, &[&arguments.old, &arguments.new], view)?;
    let valid = after.as_ref().is_none_or(|after| after.valid);
    let gate = compared.gate();
    let mut failing = gate.refuses_problems() && (!output.problems.is_empty() || !valid);
    if let Some(why) = gate.told("--fail-on", &output, view.language()) {
        complain(why);
        failing = true;
    }
    Ok(if failing || unwritten { Exit::Problems } else { Exit::Fine })
}

/// What is to be written, and where: `--markdown` and `--patch` stand for what goes to standard output.
fn written(arguments: &Diff, view: &View) -> Vec<(Written, Option<PathBuf>)> {
    let own = match (arguments.patch, arguments.markdown) {
        (true, _) => Some(Written::Patch),
        (false, true) => Some(Written::Form(Form::Markdown)),
        _ => None,
    };
    let all = view.wanted.iter().map(|wanted| (Written::Form(wanted.form), wanted.file.clone()));
    let mut all: Vec<(Written, Option<PathBuf>)> = match own {
        // JSON tells the patch and the page among the rest.
        Some(own) if own == Written::Patch || view.format != Format::Json => {
            std::iter::once((own, None)).chain(all.filter(|(_, file)| file.is_some())).collect()
        }
        _ => all.collect(),
    };
    if all.iter().all(|(_, file)| file.is_some()) {
        all.insert(0, (Written::Form(Form::Human), None));
    }
    all
}

/// Writes a text to standard output at once, or sets it aside for its file.
fn show(form: Written, file: Option<PathBuf>, bytes: &[u8], files: &mut Vec<(PathBuf, String)>) -> Result<(), Trouble> {
    let format = match form {
        Written::Form(Form::Human) => Some(Format::Human),
        Written::Form(Form::Plain) => Some(Format::Plain),
        Written::Form(Form::Json) | Written::Patch => Some(Format::Json),
        Written::Form(_) => None,
    };
    match (file, format) {
        (None, format) => {
            let mut to = format.map_or_else(Output::file, Output::of);
            to.write_all(bytes)?;
            to.flush()?;
        }
        (Some(path), Some(format)) => files.push((path, safe(bytes, format)?)),
        (Some(path), None) => files.push((path, String::from_utf8_lossy(bytes).into_owned())),
    }
    Ok(())
}

impl Compared<'_> {
    /// What changes the call does not let through.
    fn gate(&self) -> LetThrough<'_> {
        LetThrough(&self.arguments.fail_on)
    }

    /// Writes the difference in a form; says whether it has that form.
    fn write(&self, form: Written, to: &mut Vec<u8>, view: &View) -> Result<bool, Trouble> {
        let (output, arguments) = (self.output, self.arguments);
        match form {
            Written::Form(Form::Json) => writeln!(to, "{}", serde_json::to_string(output).map_err(io::Error::from)?)?,
            Written::Patch => {
                let Some(patch) = &output.patch else { return Ok(false) };
                writeln!(to, "{}", serde_json::to_string_pretty(patch).map_err(io::Error::from)?)?;
            }
            Written::Form(Form::Markdown) => {
                let Some(page) = &output.markdown else { return Ok(false) };
                to.write_all(page.as_bytes())?;
            }
            Written::Form(Form::Human | Form::Plain) => {
                if !output.compared {
                    return Ok(false);
                }
                let format = if form == Written::Form(Form::Plain) { Format::Plain } else { Format::Human };
                let (names, text) = ([&*arguments.old, &*arguments.new], self.input.after.text());
                difference::write(to, output, names, text.as_deref(), &view.in_form(format))?;
            }
            Written::Form(form) => to.write_all(ci::text(form, &self.list(view), None)?.as_bytes())?,
        }
        Ok(true)
    }

    /// What changed and what is wrong with that, as a list.
    fn list(&self, view: &View) -> List {
        let (output, arguments) = (self.output, self.arguments);
        let mut list = List::new(view.language.unwrap_or(output.language));
        let gate = self.gate();
        let names = [&*arguments.old, &*arguments.new];
        match self.after {
            Some(after) => {
                let (valid, counts) = (Some(after.valid), Some(after.counts));
                list.document(
                    Judged { name: arguments.new.clone(), valid, counts, level: None, version: None },
                    [],
                    |_| false,
                );
            }
            // Why they could not be compared.
            None => {
                for (side, name) in [(&output.before, names[0]), (&output.after, names[1])] {
                    for problem in &side.problems {
                        list.problem(name, problem, problem.severity == Severity::Error);
                    }
                }
            }
        }
        for change in &output.changes {
            list.change(change, names, gate.refuses(change.effect));
        }
        list.changes_omitted(&arguments.new, output.omitted);
        for problem in &output.problems {
            list.problem(&arguments.new, problem, gate.refuses_problems());
        }
        list
    }
}

/// The text after, held against the rules; what is said of one that is not valid may be incomplete, and so it is told.
fn validated(input: &Input, output: &Difference, view: &View) -> Result<validate::Output, Trouble> {
    let mut document = input.after.clone();
    document.name = None;
    let judged = Validate::run(&validate::Input { document, options: input.options.clone() })?;
    if !judged.valid {
        let name = output.after.name.as_deref().unwrap_or("-");
        complain(fill(&Words::of(view.language()).view.not_valid, &[("name", name)]));
    }
    Ok(judged)
}

/// Shows a file's change to git: path, old file, its hash and mode, new file, its hash and mode.
pub(crate) fn drive(arguments: &GitDiffDriver, view: &View) -> Result<Exit, Trouble> {
    let [path, old, _, _, new, ..] = arguments.given.as_slice() else {
        let unmerged = arguments.given.first().cloned().unwrap_or_default();
        complain(fill(&Words::of(view.language()).diff.unreadable, &[("name", &unmerged)]));
        return Ok(Exit::Fine);
    };
    let read = |name: &str| -> Result<DocumentInput, Trouble> {
        // A file that is new or gone is an empty document to git.
        let bytes = if name == "/dev/null" { b"{}".to_vec() } else { bytes(Path::new(name))? };
        Ok(document(bytes).named(path.as_str()))
    };
    let input = input(read(old)?, read(new)?, view, false, false);
    let output = Operation::run(&input)?;
    let mut to = Output::of(view.format);
    if output.compared {
        let [before, after] = [format!("a/{path}"), format!("b/{path}")];
        difference::write(&mut to, &output, [&before, &after], input.after.text().as_deref(), view)?;
        if output.changes.is_empty() && input.before.text() != input.after.text() {
            writeln!(to, "{}", Words::of(output.language).diff.aside)?;
        }
    } else {
        problems(&mut to, &input, &output, view)?;
        to.flush()?;
        complain(&Words::of(output.language).diff.unreadable);
        by_lines(&mut to, &input, path)?;
    }
    to.flush()?;
    Ok(Exit::Fine)
}

/// What cannot be compared by what it says is shown by lines, as git would.
fn by_lines(to: &mut dyn Write, input: &Input, path: &str) -> io::Result<()> {
    let (before, after) = (input.before.text().unwrap_or_default(), input.after.text().unwrap_or_default());
    let lines = lines::unified(&before, &after, [&format!("a/{path}"), &format!("b/{path}")]);
    to.write_all(lines.as_bytes())
}

fn input(before: DocumentInput, after: DocumentInput, view: &View, patch: bool, markdown: bool) -> Input {
    let language = view.language.map(|language| language.tag().to_owned());
    Input { before, after, options: Options { language, ..Options::default() }, patch, markdown }
}

fn bytes(path: &Path) -> Result<Vec<u8>, Trouble> {
    let place = Place::File(path.to_path_buf());
    place.read().map_err(|error| Trouble::Read(place.name(), error))
}

/// A version as it was named: a file that is there, standard input, or a file in a commit.
fn side(name: &str, view: &View) -> Result<DocumentInput, Trouble> {
    if name == "-" {
        let place = Place::Input(None);
        let bytes = place.read().map_err(|error| Trouble::Read(place.name(), error))?;
        return Ok(document(bytes).named(name));
    }
    let bytes =
        if name.contains(':') && !Path::new(name).exists() { of_git(name, view)? } else { bytes(Path::new(name))? };
    sources::of_bytes(bytes, name, view.language).map_err(|error| Trouble::Read(name.to_owned(), error))
}

/// A file as git has it in a commit.
fn of_git(name: &str, view: &View) -> Result<Vec<u8>, Trouble> {
    git::file(name).map_err(|lack| lacking(name, lack, view))
}

/// Why git has not what was named.
pub(super) fn lacking(name: &str, lack: Lack, view: &View) -> Trouble {
    let words = Words::of(view.language());
    let git = &words.git;
    let why = match lack {
        Lack::Refused(refusal) => return Trouble::Read(name.to_owned(), refusal),
        Lack::Git(error) => fill(&words.merging.no_git, &[("reason", &system::reason(&error, words))]),
        Lack::Repository => words.merging.no_repository.clone(),
        Lack::Foreign => git.foreign.clone(),
        Lack::Version(version) => fill(&git.no_version, &[("version", &version)]),
        Lack::File(path, Some(version)) => fill(&git.no_file, &[("path", &path), ("version", &version)]),
        Lack::File(path, None) => fill(&git.not_staged, &[("path", &path)]),
    };
    Trouble::Refused(fill(&words.diff.git_failed, &[("name", name), ("reason", &why)]))
}

/// Shows why two documents cannot be compared.
fn problems(to: &mut dyn Write, input: &Input, output: &Difference, view: &View) -> io::Result<()> {
    for (document, side) in [(&input.before, &output.before), (&input.after, &output.after)] {
        let text = document.text();
        let name = side.name.as_deref().unwrap_or_default();
        let subject = Subject { name, text: text.as_deref().unwrap_or_default(), language: output.language };
        problem::write(to, &subject, &side.problems, None, 0, view)?;
    }
    Ok(())
}
