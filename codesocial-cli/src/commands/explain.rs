//! `codesocial explain`: what a name means.

use std::io::Write;

use codesocial_core::Operation as _;
use codesocial_core::operations::explain::{Explain as Operation, Input};

use crate::arguments::{Explain, Format};
use crate::exit::Exit;
use crate::judging::Trouble;
use crate::render::explanation;
use crate::terminal::{Output, View};

pub(crate) fn run(arguments: &Explain, view: &View) -> Result<Exit, Trouble> {
    let language = view.language.map(|language| language.tag().to_owned());
    let output = Operation::run(&Input { name: arguments.name.clone(), language })?;
    let mut to = Output::of(view.format);
    match view.format {
        Format::Json => writeln!(to, "{}", serde_json::to_string(&output).map_err(std::io::Error::from)?)?,
        Format::Human | Format::Plain => explanation::write(&mut to, &output, view)?,
    }
    to.flush()?;
    Ok(Exit::Fine)
}
