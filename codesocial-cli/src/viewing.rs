//! Shows people a view of one document.

use std::io::{self, Write};

use codesocial_core::{DocumentInput, Operation, Options};

use crate::arguments::{Format, OneFile};
use crate::exit::Exit;
use crate::files::Place;
use crate::judging::Trouble;
use crate::sources;
use crate::terminal::{Output, View};

/// Reads the file, has the operation look at it, and shows what it gives: as JSON, as the `page` that was asked for, or to
/// people by `show`, which is told the name of the file. The exit code is the same in every form.
pub(crate) fn run<O: Operation>(
    file: &OneFile,
    view: &View,
    input: impl FnOnce(DocumentInput, Options) -> O::Input,
    page: impl FnOnce(&O::Output) -> Option<&str>,
    show: impl FnOnce(&mut dyn Write, &O::Output, &str) -> io::Result<Exit>,
) -> Result<Exit, Trouble> {
    let place = Place::named(&file.file, file.stdin_filename.as_deref());
    let document = sources::read(&place, view.language).map_err(|error| Trouble::Read(place.name(), error))?;
    let language = view.language.map(|language| language.tag().to_owned());
    let options = Options { language, ..Options::default() };
    let output = O::run(&input(document, options))?;
    let (mut to, exact) = match (view.format, page(&output)) {
        (Format::Json, _) => (Output::json(), Some(serde_json::to_string(&output).map_err(io::Error::from)? + "\n")),
        (_, Some(page)) => (Output::file(), Some(page.to_owned())),
        (Format::Human | Format::Plain, None) => (Output::people(), None),
    };
    let exit = match exact {
        Some(text) => {
            to.write_all(text.as_bytes())?;
            show(&mut io::sink(), &output, &place.name())?
        }
        None => show(&mut to, &output, &place.name())?,
    };
    to.flush()?;
    Ok(exit)
}
