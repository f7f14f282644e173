//! `codesocial show`: a document at a glance.

use std::io::{self, Write};

use codesocial_core::operations::outline::{Input, Outline as Operation};
use codesocial_core::{Operation as _, Options};

use crate::arguments::{Format, Show};
use crate::exit::Exit;
use crate::files::Place;
use crate::judging::{Trouble, document};
use crate::render::outline;
use crate::terminal::{Output, View};

pub(crate) fn run(arguments: &Show, view: &View) -> Result<Exit, Trouble> {
    let place = match arguments.file.as_os_str() {
        name if name == "-" => Place::Input(arguments.stdin_filename.clone()),
        _ => Place::File(arguments.file.clone()),
    };
    let bytes = place.read().map_err(|error| Trouble::Read(place.name(), error))?;
    let language = view.language.map(|language| language.tag().to_owned());
    let options = Options { language, ..Options::default() };
    let output = Operation::run(&Input { document: document(bytes).named(place.name()), options })?;
    let mut to = Output::of(view.format);
    match view.format {
        Format::Json => writeln!(to, "{}", serde_json::to_string(&output).map_err(io::Error::from)?)?,
        Format::Human | Format::Plain => outline::write(&mut to, &output, &place.name(), view)?,
    }
    to.flush()?;
    // What is wrong with it is said by `validate`; only what cannot be shown at all makes this fail.
    Ok(if output.outline.is_some() { Exit::Fine } else { Exit::Problems })
}
