//! `codesocial fmt`: documents, tidily written.

use std::io::{self, Write};

use codesocial_core::Operation as _;
use codesocial_core::operations::fmt::{Fmt as Operation, Input, Options, Output as Tidy};
use similar::TextDiff;

use crate::arguments::{Fmt, Format};
use crate::escape;
use crate::exit::Exit;
use crate::files::{Found, Place, replace};
use crate::judging::{Trouble, document};
use crate::render::problem::{self, Subject};
use crate::system::reason;
use crate::terminal::{Output, View, complain};
use crate::words::{Words, fill};

pub(crate) fn run(arguments: &Fmt, view: &View) -> Result<Exit, Trouble> {
    let found = Found::of(&arguments.files, arguments.stdin_filename.as_deref());
    let words = Words::of(view.language());
    let mut to = Output::of(view.format);
    let mut exit = Exit::Fine;
    let cannot = |template: &str, name: &str, reason: &str| {
        complain(fill(template, &[("name", name), ("reason", reason)]));
        Exit::Unusable
    };
    for (folder, reason) in &found.troubles {
        exit = exit.max(cannot(&words.cannot_read, folder, reason));
    }
    let mut outputs = Vec::new();
    for place in &found.places {
        let name = place.name();
        let bytes = match place.read() {
            Ok(bytes) => bytes,
            Err(error) => {
                exit = exit.max(cannot(&words.cannot_read, &name, &reason(&error, words)));
                continue;
            }
        };
        let language = view.language.map(|language| language.tag().to_owned());
        let input = Input {
            document: document(bytes).named(name.as_str()),
            options: Options { canonical: arguments.canonical, language, ..Options::default() },
        };
        let output = Operation::run(&input)?;
        let text = input.document.text().unwrap_or_default();
        exit = exit.max(ends(&output, arguments));
        if !arguments.check
            && !arguments.diff
            && let (Place::File(path), true, Some(tidy)) = (place, output.changed, &output.text)
            && let Err(error) = replace(path, tidy)
        {
            exit = exit.max(cannot(&words.cannot_create, &name, &reason(&error, words)));
            continue;
        }
        if view.format == Format::Json {
            outputs.push(output);
        } else {
            show(&mut to, arguments, place, &text, &output, view)?;
        }
    }
    if view.format == Format::Json {
        let text = match (outputs.as_slice(), found.single) {
            ([output], true) => serde_json::to_string(output),
            (outputs, _) => serde_json::to_string(outputs),
        };
        writeln!(to, "{}", text.map_err(io::Error::from)?)?;
    }
    to.flush()?;
    Ok(exit)
}

/// What a document makes of the exit code.
fn ends(output: &Tidy, arguments: &Fmt) -> Exit {
    if output.text.is_none() || (arguments.check && output.changed) { Exit::Problems } else { Exit::Fine }
}

fn show(to: &mut dyn Write, arguments: &Fmt, place: &Place, text: &str, output: &Tidy, view: &View) -> io::Result<()> {
    let (name, language) = (place.name(), view.language.unwrap_or(output.language));
    let words = &Words::of(language).writing;
    let Some(tidy) = &output.text else {
        problem::write(to, &Subject { name: &name, text, language }, &output.problems, None, 0, view)?;
        let said = output.message.clone().unwrap_or_else(|| fill(&words.alone, &[("name", &name)]));
        return writeln!(to, "{said}");
    };
    if arguments.diff && output.changed {
        let diff = TextDiff::from_lines(text, tidy);
        let name = escape::line(&name);
        to.write_all(escape::text(&diff.unified_diff().header(&name, &name).to_string()).as_bytes())?;
    }
    if arguments.check && output.changed {
        let options = if arguments.canonical { "--canonical " } else { "" };
        return writeln!(
            to,
            "{}",
            fill(&words.would_change, &[("name", &name), ("options", options), ("file", &escape::shell(&name))])
        );
    }
    match place {
        _ if arguments.diff => Ok(()),
        Place::Input(_) if !arguments.check => {
            let mut to = Output::file();
            to.write_all(tidy.as_bytes())?;
            to.flush()
        }
        _ => {
            let said = if output.changed { &words.tidied } else { &words.tidy };
            writeln!(to, "{}", fill(said, &[("name", &name)]))
        }
    }
}
