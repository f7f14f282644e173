//! Shows people a view of one document.

use std::io::{self, Write};

use codesocial_core::{DocumentInput, Operation, Options};

use crate::arguments::{Format, OneFile};
use crate::exit::Exit;
use crate::files::Place;
use crate::judging::{Trouble, document};
use crate::terminal::{Output, View};

/// Reads the file, has the operation look at it, and shows what it gives: as JSON, or to people by `show`, which is told the
/// name of the file. The exit code is the same in every form.
pub(crate) fn run<O: Operation>(
    file: &OneFile,
    view: &View,
    input: impl FnOnce(DocumentInput, Options) -> O::Input,
    show: impl FnOnce(&mut dyn Write, &O::Output, &str) -> io::Result<Exit>,
) -> Result<Exit, Trouble> {
    let place = Place::named(&file.file, file.stdin_filename.as_deref());
    let bytes = place.read().map_err(|error| Trouble::Read(place.name(), error))?;
    let language = view.language.map(|language| language.tag().to_owned());
    let options = Options { language, ..Options::default() };
    let output = O::run(&input(document(bytes).named(place.name()), options))?;
    let mut to = Output::of(view.format);
    let exit = match view.format {
        Format::Json => {
            writeln!(to, "{}", serde_json::to_string(&output).map_err(io::Error::from)?)?;
            show(&mut io::sink(), &output, &place.name())?
        }
        Format::Human | Format::Plain => show(&mut to, &output, &place.name())?,
    };
    to.flush()?;
    Ok(exit)
}
