//! `codesocial new`: a document to begin with.

use std::io::{self, Write};

use codesocial_core::Operation as _;
use codesocial_core::operations::template::{Input, Template as Operation};
use codesocial_core::source::Format as Notation;

use crate::arguments::{Format, New};
use crate::escape;
use crate::exit::Exit;
use crate::judging::{Trouble, write};
use crate::terminal::{Output, View};
use crate::words::{Words, fill};

pub(crate) fn run(arguments: &New, view: &View) -> Result<Exit, Trouble> {
    if let (Some(path), Format::Human | Format::Plain) = (arguments.written.output(), view.format)
        && Notation::of_name(&path.to_string_lossy()) != Some(Notation::Yaml)
    {
        let ending = &Words::of(view.language()).document_ending;
        return Err(Trouble::Refused(fill(ending, &[("name", &path.to_string_lossy())])));
    }
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
    let mut to = match (arguments.written.output(), view.format) {
        (None, Format::Json) => Output::json(),
        (None, _) => Output::file(),
        (Some(_), _) => Output::people(),
    };
    match arguments.written.output() {
        None => to.write_all(text.as_bytes())?,
        Some(path) => {
            write(path, &text, arguments.written.force, view)?;
            let name = path.to_string_lossy();
            let values = [("name", &*name), ("file", &escape::shell(&name))];
            writeln!(to, "{}", fill(&Words::of(view.language()).created, &values))?;
        }
    }
    to.flush()?;
    Ok(Exit::Fine)
}
