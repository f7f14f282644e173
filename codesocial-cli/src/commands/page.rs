//! `codesocial page`: a document as people read it.

use std::io::{self, Write};
use std::path::Path;

use codesocial_core::operations::handout::Notation;
use codesocial_core::operations::page::{Input, Page as Operation};
use codesocial_core::{Operation as _, Options};

use crate::arguments::{Format, Page};
use crate::exit::Exit;
use crate::files::Place;
use crate::judging::{Trouble, not_over_document, write};
use crate::render::sheet::Sheet;
use crate::sources;
use crate::terminal::{Output, View};
use crate::words::{Words, fill};

/// What is written: a page, or the output of the operation.
#[derive(Clone, Copy, PartialEq)]
enum Written {
    Page(Notation),
    Json,
}

pub(crate) fn run(arguments: &Page, view: &View) -> Result<Exit, Trouble> {
    let place = Place::named(&arguments.file.file, arguments.file.stdin_filename.as_deref());
    let written = asked(arguments, view)?;
    not_over_document(arguments.written.output(), &place, view)?;
    let document = sources::read(&place, view.language).map_err(|error| Trouble::Read(place.name(), error))?;
    let language = view.language.map(|language| language.tag().to_owned());
    let notation = if let Written::Page(notation) = written { notation } else { Notation::default() };
    let output = Operation::run(&Input {
        document,
        options: Options { language, at: arguments.at.clone(), ..Options::default() },
        notation,
        party: arguments.party.clone(),
        languages: arguments.languages.clone(),
    })?;
    let text = match written {
        Written::Page(_) => output.text.clone(),
        Written::Json => Some(serde_json::to_string(&output).map_err(io::Error::from)? + "\n"),
    };
    if let Written::Page(_) = written {
        let mut told = Output::told();
        Sheet::new(&mut told, &output.reading, view).caution(&output.reading, &place.name(), output.text.is_some())?;
        told.flush()?;
    }
    match (&text, arguments.written.output()) {
        (Some(text), Some(path)) => {
            let words = Words::of(view.language.unwrap_or(output.reading.language));
            let mut to = Output::people();
            write(path, text, arguments.written.force, view)?;
            writeln!(to, "{}", fill(&words.page.written, &[("name", &path.to_string_lossy())]))?;
            to.flush()?;
        }
        (Some(text), None) => {
            let mut to = if written == Written::Json { Output::json() } else { Output::file() };
            to.write_all(text.as_bytes())?;
            to.flush()?;
        }
        (None, _) => {}
    }
    Ok(if output.text.is_some() { Exit::Fine } else { Exit::Problems })
}

/// What the ending of the name or `--format` asks for. In a terminal Markdown is read more easily than HTML.
fn asked(arguments: &Page, view: &View) -> Result<Written, Trouble> {
    let words = Words::of(view.language());
    let named = arguments.written.output().and_then(by_ending);
    let asked = match (view.page, view.format) {
        (Some(notation), _) => Some(Written::Page(notation)),
        (None, Format::Json) => Some(Written::Json),
        _ => None,
    };
    let Some(path) = arguments.written.output() else {
        return Ok(asked.unwrap_or(Written::Page(Notation::Markdown)));
    };
    let name = path.to_string_lossy();
    match (named, asked) {
        (Some(named), Some(asked)) if named != asked => {
            Err(Trouble::Refused(fill(&words.page.contradiction, &[("name", &name)])))
        }
        (named, asked) => asked.or(named).ok_or_else(|| Trouble::Refused(fill(&words.page.ending, &[("name", &name)]))),
    }
}

fn by_ending(path: &Path) -> Option<Written> {
    match path.extension()?.to_str()?.to_ascii_lowercase().as_str() {
        "html" | "htm" => Some(Written::Page(Notation::Html)),
        "md" | "markdown" => Some(Written::Page(Notation::Markdown)),
        "json" => Some(Written::Json),
        _ => None,
    }
}
