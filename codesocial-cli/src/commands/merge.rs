//! `codesocial merge`, and the same for git: two documents that came from one made one again.

use std::io::{self, Write};
use std::path::Path;

use codesocial_core::operations::merge::{Input, Merge as Operation, Of, Options, Output as Merged, Preferred};
use codesocial_core::operations::validate::{self, Validate};
use codesocial_core::{DocumentInput, Language, Operation as _};

use crate::arguments::{Format, GitMergeDriver, Merge};
use crate::escape;
use crate::exit::Exit;
use crate::files::{Place, same};
use crate::git::git;
use crate::judging::{Trouble, document, write};
use crate::render::problem::{self, Subject};
use crate::sources::only_document;
use crate::system::reason;
use crate::terminal::{Output, View, complain};
use crate::words::{Words, fill};

pub(crate) fn run(arguments: &Merge, view: &View) -> Result<Exit, Trouble> {
    let [base, ours, theirs] = [&arguments.base, &arguments.ours, &arguments.theirs].map(|path| given(path, None));
    let input = input([base?, ours?, theirs?], arguments.prefer, view);
    let output = Operation::run(&input)?;
    let language = view.language.unwrap_or(output.language);
    if view.format == Format::Json {
        if let (Some(path), Some(text)) = (arguments.written.output(), text(&output)) {
            put(path, text, arguments, view)?;
        }
        let mut to = Output::json();
        writeln!(to, "{}", serde_json::to_string(&output).map_err(io::Error::from)?)?;
        to.flush()?;
        return Ok(exit(&input, &output));
    }
    let Some(text) = text(&output) else {
        refuse(&input, &output, view)?;
        return Ok(Exit::Unusable);
    };
    match arguments.written.output() {
        Some(path) => put(path, text, arguments, view)?,
        None => {
            let mut to = Output::file();
            to.write_all(text.as_bytes())?;
            to.flush()?;
        }
    }
    let name = arguments.written.output().map(|path| path.display().to_string());
    tell(&input, &output, name.as_deref(), language, view)?;
    Ok(exit(&input, &output))
}

/// Writes the merged text. One of the three documents may be replaced: whoever names it twice means it.
fn put(path: &Path, text: &str, arguments: &Merge, view: &View) -> Result<(), Trouble> {
    let given = [&arguments.base, &arguments.ours, &arguments.theirs].into_iter().any(|given| same(path, given));
    write(path, text, arguments.written.force || given, view)
}

/// The merge driver of git: the merged text takes the place of ours, and where a text cannot be read, git merges by lines.
pub(crate) fn drive(arguments: &GitMergeDriver, view: &View) -> Result<Exit, Trouble> {
    let name = arguments.name.as_deref();
    let [base, ours, theirs] = [&arguments.base, &arguments.ours, &arguments.theirs].map(|path| given(path, name));
    let input = input([base?, ours?, theirs?], None, view);
    let output = Operation::run(&input)?;
    let language = view.language.unwrap_or(output.language);
    let Some(text) = text(&output) else {
        let words = &Words::of(language).merging;
        complain(fill(&words.by_lines, &[("name", name.unwrap_or("-"))]));
        return by_lines(arguments, language);
    };
    write(&arguments.ours, text, true, view)?;
    tell(&input, &output, name, language, view)?;
    Ok(exit(&input, &output))
}

/// What git does where nobody helps it.
fn by_lines(arguments: &GitMergeDriver, language: Language) -> Result<Exit, Trouble> {
    let mut git = git();
    git.arg("merge-file");
    if let Some(size) = arguments.marker_size {
        git.arg(format!("--marker-size={size}"));
    }
    git.args(["-L", "ours", "-L", "base", "-L", "theirs", "--"]).args([
        &arguments.ours,
        &arguments.base,
        &arguments.theirs,
    ]);
    match git.status() {
        Ok(status) if status.success() => Ok(Exit::Fine),
        Ok(_) => Ok(Exit::Problems),
        Err(error) => {
            let words = Words::of(language);
            Err(Trouble::Refused(fill(&words.merging.no_git, &[("reason", &reason(&error, words))])))
        }
    }
}

/// A file as a document, under a name of its own or another.
fn given(path: &Path, name: Option<&str>) -> Result<DocumentInput, Trouble> {
    let place = Place::named(path, None);
    let bytes = place.read().map_err(|error| Trouble::Read(place.name(), error))?;
    if name.is_none() {
        only_document(&bytes, &place.name()).map_err(|refusal| Trouble::Read(place.name(), refusal))?;
    }
    Ok(document(bytes).named(name.map_or_else(|| place.name(), str::to_owned)))
}

fn input([base, ours, theirs]: [DocumentInput; 3], prefer: Option<Preferred>, view: &View) -> Input {
    let language = view.language.map(|language| language.tag().to_owned());
    Input { base: Some(base), ours, theirs, options: Options { prefer, language, ..Options::default() } }
}

/// The text to write: with marks where conflicts are left.
fn text(output: &Merged) -> Option<&str> {
    output.marked.as_deref().or(output.merged.as_deref())
}

fn exit(input: &Input, output: &Merged) -> Exit {
    if output.merged.is_none() {
        Exit::Unusable
    } else if output.conflicts.iter().any(|conflict| !conflict.settled) || breaks(input, output) {
        Exit::Problems
    } else {
        Exit::Fine
    }
}

/// Whether the merged document is not valid though both sides are.
fn breaks(input: &Input, output: &Merged) -> bool {
    let valid = |document: &DocumentInput| {
        let input = validate::Input { document: document.clone(), options: codesocial_core::Options::default() };
        Validate::run(&input).is_ok_and(|output| output.valid)
    };
    !output.valid && valid(&input.ours) && valid(&input.theirs)
}

/// Says on standard error why nothing is merged.
fn refuse(input: &Input, output: &Merged, view: &View) -> io::Result<()> {
    let language = view.language.unwrap_or(output.language);
    let document = match output.unreadable {
        Some(Of::Base) => input.base.as_ref().unwrap_or(&input.ours),
        Some(Of::Theirs) => &input.theirs,
        _ => &input.ours,
    };
    let name = document.name.clone().unwrap_or_default();
    let text = document.text().unwrap_or_default();
    let mut to = Output::told();
    problem::write(&mut to, &Subject { name: &name, text: &text, language }, &output.problems, None, 0, view)?;
    match &output.message {
        Some(message) => complain(message),
        None => complain(fill(&Words::of(language).merging.no_merge, &[("name", &name)])),
    }
    Ok(())
}

/// Says on standard error how it went.
fn tell(input: &Input, output: &Merged, name: Option<&str>, language: Language, view: &View) -> io::Result<()> {
    let words = Words::of(language);
    let merging = &words.merging;
    let mut to = Output::told();
    for conflict in &output.conflicts {
        writeln!(to, "{}{}{}", escape::line(&conflict.pointer), words.colon, conflict.message)?;
    }
    for pointer in &output.woven {
        writeln!(to, "{}", fill(&merging.woven, &[("place", &escape::line(pointer))]))?;
    }
    for comment in &output.left_out {
        let values = [("text", &*escape::line(&comment.text)), ("line", &comment.line.to_string())];
        writeln!(to, "{}", fill(&merging.left_out, &values))?;
    }
    let settled = output.conflicts.iter().filter(|conflict| conflict.settled).count();
    let open = output.conflicts.len() - settled;
    if settled > 0 {
        writeln!(to, "{}", merging.settled.of(language, settled))?;
    }
    if open > 0 {
        writeln!(to, "{}", merging.conflicts.of(language, open))?;
    } else if breaks(input, output) {
        let text = output.merged.as_deref().unwrap_or_default();
        let name = name.unwrap_or("-");
        problem::write(&mut to, &Subject { name, text, language }, &output.problems, None, 0, view)?;
        writeln!(to, "{}", merging.not_valid)?;
    } else if !output.left_out.is_empty() {
        writeln!(to, "{}", merging.without_comments.of(language, output.left_out.len()))?;
    } else if settled == 0 {
        match name {
            Some(name) => writeln!(to, "{}", fill(&merging.merged_to, &[("name", name)]))?,
            None => writeln!(to, "{}", merging.merged)?,
        }
    }
    Ok(())
}
