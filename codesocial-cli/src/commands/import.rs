//! `codesocial import`: a document with the articles of a text.

mod version;

use std::io::{self, Write};

use codesocial_core::operations::import::{Input, Output as Imported, What};
use codesocial_core::source::Format as Notation;

use crate::arguments::{Format, Import};
use crate::escape;
use crate::exit::Exit;
use crate::files::Place;
use crate::judging::{Trouble, not_over_document, write};
use crate::office::is_office;
use crate::sources::imported;
use crate::terminal::{Output, View, complain};
use crate::words::{Words, fill};

/// So many things of a kind are named; `--format json` has them all.
const NAMED: usize = 5;

pub(crate) fn run(arguments: &Import, view: &View) -> Result<Exit, Trouble> {
    let words = Words::of(view.language());
    let place = Place::named(&arguments.file, arguments.stdin_filename.as_deref());
    let name = place.name();
    if let Some(path) = arguments.written.output()
        && view.format != Format::Json
        && Notation::of_name(&path.to_string_lossy()) != Some(Notation::Yaml)
    {
        return Err(Trouble::Refused(fill(&words.document_ending, &[("name", &path.to_string_lossy())])));
    }
    not_over_document(arguments.written.output(), &place, view)?;
    let bytes = place.read().map_err(|error| Trouble::Read(name.clone(), error))?;
    if let Some(document) = arguments.against.as_ref().or(arguments.into.as_ref()) {
        return version::run(arguments, document, bytes, &name, view);
    }
    let asked = |input| Input {
        format: arguments.from,
        id: arguments.id.clone(),
        text_language: arguments.language.clone(),
        accept: arguments.accept,
        ..input
    };
    let output = imported(bytes, &name, view.language, asked).map_err(|error| Trouble::Read(name.clone(), error))??;
    let exit = if output.document.is_some() { Exit::Fine } else { Exit::Problems };
    let json = view.format == Format::Json;
    let made = match (json, &output.document) {
        (true, _) => Some(serde_json::to_string(&output).map_err(io::Error::from)? + "\n"),
        (false, document) => document.clone(),
    };
    if let (Some(path), Some(text)) = (arguments.written.output(), &made) {
        write(path, text, arguments.written.force, view)?;
    } else if let Some(text) = &made {
        let mut to = if json { Output::json() } else { Output::file() };
        to.write_all(text.as_bytes())?;
        to.flush()?;
    }
    if !json {
        tell(&output, &name, view)?;
    }
    Ok(exit)
}

/// What was made, what was left out and what was added.
fn tell(output: &Imported, name: &str, view: &View) -> Result<(), Trouble> {
    let language = view.language.unwrap_or(output.language);
    let words = &Words::of(language).import;
    if let Some(message) = &output.message {
        complain(fill(&words.not_made, &[("name", name), ("reason", message)]));
        return Ok(());
    }
    let mut told = Output::told();
    let made = words.made.of(language, output.articles);
    writeln!(told, "{}", fill(&made, &[("name", &escape::line(name)), ("language", &output.text_language)]))?;
    // Files of word processors have no lines.
    let place = if is_office(name) { &words.at_paragraph } else { &words.at_line };
    let kinds = [
        What::FrontMatter,
        What::Margin,
        What::Menu,
        What::Frame,
        What::Control,
        What::Comment,
        What::Style,
        What::Hidden,
        What::Struck,
        What::Note,
        What::Image,
        What::Mark,
        What::Address,
    ];
    for kind in kinds {
        let left: Vec<_> = output.left_out.iter().filter(|left| left.what == kind).collect();
        let Some(template) = words.left_out.get(key(kind)).filter(|_| !left.is_empty()) else { continue };
        for one in left.iter().take(NAMED) {
            let place = fill(place, &[("line", &one.at.line.to_string())]);
            writeln!(told, "{}", fill(template, &[("text", &escape::line(&one.text)), ("place", &place)]))?;
        }
        if left.len() > NAMED {
            writeln!(told, "{}", words.more_left_out.of(language, left.len() - NAMED))?;
        }
    }
    if !output.added.is_empty() {
        let mut nums: Vec<String> =
            output.added.iter().take(3 * NAMED).map(|added| escape::line(&added.num).into_owned()).collect();
        if output.added.len() > nums.len() {
            nums.push("…".to_owned());
        }
        writeln!(told, "{}", fill(&words.added, &[("numbers", &nums.join(" "))]))?;
    }
    for one in output.misread.iter().take(NAMED) {
        let values = [("text", &*escape::line(&one.text)), ("line", &*one.at.line.to_string())];
        writeln!(told, "{}", fill(&words.misread, &values))?;
    }
    if output.misread.len() > NAMED {
        writeln!(told, "{}", words.more_left_out.of(language, output.misread.len() - NAMED))?;
    }
    if output.joined_words > 0 {
        writeln!(told, "{}", words.joined_words.of(language, output.joined_words))?;
    }
    if output.provisional_id {
        writeln!(told, "{}", words.provisional_id)?;
    }
    told.flush()?;
    Ok(())
}

/// Under which name the words about a kind of thing stand.
fn key(what: What) -> &'static str {
    match what {
        What::FrontMatter => "frontMatter",
        What::Comment => "comment",
        What::Style => "style",
        What::Address => "address",
        What::Image => "image",
        What::Struck => "struck",
        What::Hidden => "hidden",
        What::Note => "note",
        What::Margin => "margin",
        What::Menu => "menu",
        What::Frame => "frame",
        What::Control => "control",
        _ => "mark",
    }
}
