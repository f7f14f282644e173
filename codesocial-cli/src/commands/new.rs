//! `codesocial new`: a document to begin with.

use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::Path;

use codesocial_core::Operation as _;
use codesocial_core::operations::template::{Input, Template as Operation};

use crate::arguments::{Format, New};
use crate::exit::Exit;
use crate::judging::Trouble;
use crate::terminal::{Output, View};
use crate::words::{Words, fill};

pub(crate) fn run(arguments: &New, view: &View) -> Result<Exit, Trouble> {
    let output = Operation::run(&Input {
        kind: arguments.kind,
        title: arguments.title.clone(),
        language: Some(view.language().tag().to_owned()),
        id: arguments.id.clone(),
    })?;
    let text = match view.format {
        Format::Json => serde_json::to_string(&output).map_err(io::Error::from)? + "\n",
        Format::Human | Format::Plain => output.text,
    };
    let mut to = Output::exact();
    match &arguments.output {
        None => to.write_all(text.as_bytes())?,
        Some(path) => {
            create(path, &text, view)?;
            writeln!(to, "{}", fill(&Words::of(view.language()).created, &[("name", &path.to_string_lossy())]))?;
        }
    }
    to.flush()?;
    Ok(Exit::Fine)
}

/// Writes a file that does not exist yet.
fn create(path: &Path, text: &str, view: &View) -> Result<(), Trouble> {
    let words = Words::of(view.language());
    let written = OpenOptions::new().write(true).create_new(true).open(path);
    written.and_then(|mut file| file.write_all(text.as_bytes())).map_err(|error| {
        let name = path.to_string_lossy();
        Trouble::Refused(match error.kind() {
            io::ErrorKind::AlreadyExists => fill(&words.exists, &[("name", &name)]),
            _ => fill(&words.cannot_create, &[("name", &name), ("reason", &error.to_string())]),
        })
    })
}
