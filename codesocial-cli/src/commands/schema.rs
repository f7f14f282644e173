//! `codesocial schema`: the JSON Schema, ready to be written to a file.

use std::io::{self, Write};

use codesocial_core::Operation as _;
use codesocial_core::operations::schema::{Input, Schema as Operation};

use crate::arguments::{Format, Schema};
use crate::exit::Exit;
use crate::judging::Trouble;
use crate::terminal::{Output, View};

pub(crate) fn run(arguments: &Schema, view: &View) -> Result<Exit, Trouble> {
    let output = Operation::run(&Input { draft: arguments.draft, ..Input::default() })?;
    let text = match view.format {
        Format::Json => serde_json::to_string(&output),
        Format::Human | Format::Plain => serde_json::to_string_pretty(&output.schema),
    };
    let mut to = Output::json();
    writeln!(to, "{}", text.map_err(io::Error::from)?)?;
    to.flush()?;
    Ok(Exit::Fine)
}
