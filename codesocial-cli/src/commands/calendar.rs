//! `codesocial calendar`: what falls due when.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::Path;

use codesocial_core::operations::calendar::{Calendar as Operation, Input, Notation};
use codesocial_core::{Operation as _, Options};

use crate::arguments::{Calendar, Format};
use crate::exit::Exit;
use crate::files::Place;
use crate::judging::{Trouble, not_over_document, write};
use crate::render::calendar;
use crate::system::today;
use crate::terminal::{Output, View};
use crate::viewing;
use crate::words::{Words, fill};

pub(crate) fn run(arguments: &Calendar, view: &View) -> Result<Exit, Trouble> {
    let words = Words::of(view.language());
    let place = Place::named(&arguments.file.file, arguments.file.stdin_filename.as_deref());
    let by_ending = arguments.written.output().map(is_calendar);
    let written = match (view.calendar, view.format, by_ending) {
        (true, ..) | (false, Format::Human | Format::Plain, Some(Some(true))) => Some(Notation::Ics),
        (false, Format::Human | Format::Plain, Some(None)) => {
            let name = arguments.written.output().unwrap_or(Path::new("")).to_string_lossy().into_owned();
            return Err(Trouble::Refused(fill(&words.calendar.ending, &[("name", &name)])));
        }
        _ => None,
    };
    let mut events = BTreeMap::new();
    for (name, day) in &arguments.events {
        if let Some(other) = events.insert(name.clone(), day.clone()).filter(|other| other != day) {
            let days = [("name", name.as_str()), ("one", &other), ("other", day)];
            return Err(Trouble::Refused(fill(&words.calendar.two_days, &days)));
        }
    }
    not_over_document(arguments.written.output(), &place, view)?;
    let document = viewing::read_closely(&place, view)?;
    let language = view.language.map(|language| language.tag().to_owned());
    let at = arguments.at.clone().or_else(|| Some(today()));
    let input = Input {
        document,
        options: Options { language, at, ..Options::default() },
        until: arguments.until.clone(),
        events,
        notation: written,
        remind: arguments.remind.clone(),
    };
    let output = Operation::run(&input)?;
    let exit = if output.calendar.is_some() { Exit::Fine } else { Exit::Problems };
    let as_json = view.format == Format::Json || by_ending == Some(Some(false));
    let text = match (&output.text, written) {
        (Some(text), _) => Some(text.clone()),
        // What cannot be read has no calendar; people are told so below.
        (None, Some(_)) => None,
        (None, None) if as_json => Some(serde_json::to_string(&output).map_err(io::Error::from)? + "\n"),
        (None, None) => None,
    };
    let mut to = match (&text, arguments.written.output()) {
        (Some(_), None) if written.is_some() => Output::file(),
        (Some(_), None) => Output::json(),
        _ => Output::people(),
    };
    match (&text, arguments.written.output()) {
        (Some(text), Some(path)) => {
            let name = path.to_string_lossy();
            write(path, text, arguments.written.force, view)?;
            writeln!(to, "{}", fill(&words.page.written, &[("name", &name)]))?;
        }
        (Some(text), None) => to.write_all(text.as_bytes())?,
        (None, _) => calendar::write(&mut to, &output, &place.name(), view)?,
    }
    to.flush()?;
    if let Some(calendar) = output.calendar.as_ref().filter(|_| written.is_some()) {
        calendar::left_out(&mut Output::told(), &output, calendar)?;
    }
    Ok(exit)
}

/// Whether a file is to hold a calendar; else the report. None where its ending says neither.
fn is_calendar(path: &Path) -> Option<bool> {
    match path.extension()?.to_str()?.to_ascii_lowercase().as_str() {
        "ics" => Some(true),
        "json" => Some(false),
        _ => None,
    }
}
