//! `codesocial rules`: the list of rules.

use std::io::{self, Write};

use codesocial_core::Operation as _;
use codesocial_core::operations::rules::{Input, Rules as Operation};

use crate::arguments::{Format, Rules};
use crate::exit::Exit;
use crate::judging::Trouble;
use crate::render::rules;
use crate::terminal::{Output, View};

pub(crate) fn run(arguments: &Rules, view: &View) -> Result<Exit, Trouble> {
    let language = view.language.map(|language| language.tag().to_owned());
    let output = Operation::run(&Input { language, stage: arguments.stage, quality: arguments.quality })?;
    let mut to = Output::of(view.format);
    match view.format {
        Format::Json => writeln!(to, "{}", serde_json::to_string(&output).map_err(io::Error::from)?)?,
        Format::Human | Format::Plain if arguments.changes => rules::write_changes(&mut to, &output, view)?,
        Format::Human | Format::Plain => rules::write(&mut to, &output, view)?,
    }
    to.flush()?;
    Ok(Exit::Fine)
}
