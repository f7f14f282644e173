//! `codesocial diff`: what changed between two versions. And the same for git, which calls it for a file.

use std::io::{self, Write};
use std::path::Path;

use codesocial_core::operations::diff::{Diff as Operation, Input, Output as Difference};
use codesocial_core::operations::handout::Notation;
use codesocial_core::operations::validate::{self, Validate};
use codesocial_core::{DocumentInput, Operation as _, Options};

use crate::arguments::{Diff, FailOnChange, Format, GitDiffDriver};
use crate::exit::Exit;
use crate::files::Place;
use crate::git::{self, Lack};
use crate::judging::{Trouble, document};
use crate::render::difference;
use crate::render::lines;
use crate::render::problem::{self, Subject};
use crate::sources;
use crate::system;
use crate::terminal::{Output, View, complain};
use crate::words::{Words, fill};

pub(crate) fn run(arguments: &Diff, view: &View) -> Result<Exit, Trouble> {
    let before = side(&arguments.old, view)?;
    let after = side(&arguments.new, view)?;
    let markdown = match view.page {
        Some(Notation::Html) => return Err(Trouble::Refused(Words::of(view.language()).page.only_audit.clone())),
        page => arguments.markdown || page.is_some(),
    };
    let input = input(before, after, view, arguments.patch, markdown);
    let output = Operation::run(&input)?;
    let mut to = match view.format {
        _ if arguments.patch || view.format == Format::Json => Output::json(),
        _ if markdown => Output::file(),
        _ => Output::people(),
    };
    if !output.compared && view.format != Format::Json {
        problems(&input, &output, view)?;
        return Ok(Exit::Problems);
    }
    match (&output.patch, &output.markdown) {
        (Some(patch), _) if arguments.patch => {
            writeln!(to, "{}", serde_json::to_string_pretty(patch).map_err(io::Error::from)?)?;
        }
        (_, Some(page)) => write!(to, "{page}")?,
        _ if view.format == Format::Json => {
            writeln!(to, "{}", serde_json::to_string(&output).map_err(io::Error::from)?)?;
        }
        _ if arguments.patch => {
            problems(&input, &output, view)?;
            return Ok(Exit::Problems);
        }
        _ => {
            difference::write(&mut to, &output, [&arguments.old, &arguments.new], input.after.text().as_deref(), view)?
        }
    }
    to.flush()?;
    let valid = !output.compared || after_is_valid(&input, &output, view)?;
    let failing = arguments.fail_on.iter().any(|one| match one {
        FailOnChange::Effect(effect) => output.effects.contains_key(effect.name()),
        FailOnChange::Problems(_) => !output.problems.is_empty() || !valid,
    });
    Ok(if failing || !output.compared { Exit::Problems } else { Exit::Fine })
}

/// Whether the version after is valid; what is said of one that is not may be incomplete, and so it is told.
fn after_is_valid(input: &Input, output: &Difference, view: &View) -> Result<bool, Trouble> {
    let mut document = input.after.clone();
    document.name = None;
    let judged = Validate::run(&validate::Input { document, options: input.options.clone() })?;
    if !judged.valid {
        let name = output.after.name.as_deref().unwrap_or("-");
        complain(fill(&Words::of(view.language()).view.not_valid, &[("name", name)]));
    }
    Ok(judged.valid)
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
        problems(&input, &output, view)?;
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
    git::file(name).map_err(|lack| {
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
    })
}

/// Says why two documents cannot be compared.
fn problems(input: &Input, output: &Difference, view: &View) -> Result<(), Trouble> {
    let mut to = Output::of(view.format);
    for (document, side) in [(&input.before, &output.before), (&input.after, &output.after)] {
        let text = document.text();
        let name = side.name.as_deref().unwrap_or_default();
        let subject = Subject { name, text: text.as_deref().unwrap_or_default(), language: output.language };
        problem::write(&mut to, &subject, &side.problems, None, 0, view)?;
    }
    to.flush()?;
    complain(&Words::of(output.language).diff.unreadable);
    Ok(())
}
