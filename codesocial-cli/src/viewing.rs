//! Shows people a view of one document.

use std::io::{self, Write};

use codesocial_core::{DocumentInput, Operation, Options};

use crate::arguments::{Format, OneFile};
use crate::exit::Exit;
use crate::files::Place;
use crate::judging::Trouble;
use crate::sources;
use crate::terminal::{Output, View, complain};
use crate::words::{Words, fill};

/// Reads the file by `read`, has the operation look at it, and shows what it gives: as JSON, as the `page` that was asked for, or to
/// people by `show`, which is told the name of the file. The exit code is the same in every form.
pub(crate) fn run<O: Operation>(
    file: &OneFile,
    view: &View,
    read: impl FnOnce(&Place, &View) -> Result<DocumentInput, Trouble>,
    input: impl FnOnce(DocumentInput, Options) -> O::Input,
    page: impl FnOnce(&O::Output) -> Option<&str>,
    show: impl FnOnce(&mut dyn Write, &O::Output, &str) -> io::Result<Exit>,
) -> Result<Exit, Trouble> {
    let place = Place::named(&file.file, file.stdin_filename.as_deref());
    let (document, name) = (read(&place, view)?, place.name());
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
            show(&mut io::sink(), &output, &name)?
        }
        None => show(&mut to, &output, &name)?,
    };
    to.flush()?;
    Ok(exit)
}

/// The document that a place holds, or that its text makes.
pub(crate) fn read(place: &Place, view: &View) -> Result<DocumentInput, Trouble> {
    sources::read(place, view.language).map_err(|error| Trouble::Read(place.name(), error))
}

/// The same for what only elements say: of a text, what its sentences say without doubt is read as such, which is told.
pub(crate) fn read_closely(place: &Place, view: &View) -> Result<DocumentInput, Trouble> {
    let name = place.name();
    let read = sources::read_closely(place, view.language);
    let (document, sentences) = read.map_err(|error| Trouble::Read(name.clone(), error))?;
    if let Some(sentences) = sentences.filter(|_| view.format != Format::Json) {
        let words = &Words::of(view.language()).import;
        let said = match sentences {
            0 => words.read_as_nothing.clone(),
            _ => words.read_as.of(view.language(), sentences),
        };
        complain(fill(&said, &[("name", &name)]));
    }
    Ok(document)
}
