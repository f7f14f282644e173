//! `codesocial fmt`: documents, tidily written.

use std::io::{self, Write};

use codesocial_core::Operation as _;
use codesocial_core::operations::fmt::{Fmt as Operation, Input, Options, Output as Tidy};

use crate::arguments::{Fmt, Format};
use crate::escape;
use crate::exit::Exit;
use crate::files::{Named, Place, Refusal};
use crate::judging::{PassedOver, Trouble, document, nothing_found, unreadable};
use crate::render::answers::Answers;
use crate::render::lines;
use crate::render::problem::{self, Subject};
use crate::sources::only_document;
use crate::terminal::{Output, View, complain};
use crate::walk::Met;
use crate::words::{Words, fill};
use crate::write::{found, replace};

pub(crate) fn run(arguments: &Fmt, view: &View) -> Result<Exit, Trouble> {
    let words = Words::of(view.language());
    let mut to = Output::of(view.format);
    let mut exit = Exit::Fine;
    let mut named = Named::new(&arguments.files, arguments.stdin_filename.as_deref(), arguments.all);
    let mut answers = Answers::new(named.single);
    let (mut passed_over, mut met_any) = (PassedOver::default(), false);
    for met in named.by_ref() {
        let tidied = match &met {
            Met::PassedOver(name) => {
                passed_over.add(name.clone());
                continue;
            }
            Met::Refused(name, refusal) => {
                Err((name.clone(), fill(&words.cannot_read, &[("name", name), ("reason", &refusal.said(words))])))
            }
            Met::Document(place) => tidy(place, arguments, view)?,
        };
        met_any = true;
        match (tidied, &met) {
            (Err((name, message)), _) => {
                complain(&message);
                exit = Exit::Unusable;
                if view.format == Format::Json {
                    answers.add(&mut to, &unreadable(&name, &message))?;
                }
            }
            (Ok((text, output)), Met::Document(place)) => {
                exit = exit.max(ends(&output, arguments));
                match view.format {
                    Format::Json => {
                        answers.add(&mut to, &serde_json::to_string(&output).map_err(io::Error::from)?)?;
                    }
                    Format::Human | Format::Plain => show(&mut to, arguments, place, &text, &output, view)?,
                }
            }
            (Ok(_), _) => {}
        }
    }
    if view.format == Format::Json {
        answers.end(&mut to)?;
    }
    to.flush()?;
    passed_over.told(words, view.language(), false).iter().for_each(complain);
    if !met_any {
        complain(nothing_found(&arguments.files, words));
        exit = Exit::Unusable;
    }
    Ok(exit)
}

/// A document and what it is when it is tidy, written where that is wanted; or its name and why that cannot be.
type Tidied = Result<(String, Tidy), (String, String)>;

fn tidy(place: &Place, arguments: &Fmt, view: &View) -> Result<Tidied, Trouble> {
    let (words, name) = (Words::of(view.language()), place.name());
    let cannot = |template: &str, refusal: &Refusal| {
        let message = fill(template, &[("name", &name), ("reason", &refusal.said(words))]);
        Ok(Err((name.clone(), message)))
    };
    let bytes = match place.read() {
        Ok(bytes) => bytes,
        Err(refusal) => return cannot(&words.cannot_read, &refusal),
    };
    if let Err(refusal) = only_document(&bytes, &name) {
        return cannot(&words.cannot_read, &refusal);
    }
    let language = view.language.map(|language| language.tag().to_owned());
    let input = Input {
        document: document(bytes).named(name.as_str()),
        options: Options { canonical: arguments.canonical, language, ..Options::default() },
    };
    let output = Operation::run(&input)?;
    let text = input.document.text().unwrap_or_default().into_owned();
    let folder = match place {
        Place::Found { folder, .. } | Place::Within(_, folder) => Some(&**folder),
        _ => None,
    };
    if !arguments.check
        && !arguments.diff
        && let (Some(path), true, Some(tidy)) = (place.path(), output.changed, &output.text)
        && let Err(refusal) = match folder {
            Some(folder) => found(path, tidy, folder),
            None => replace(path, tidy),
        }
    {
        return cannot(&words.cannot_create, &refusal);
    }
    Ok(Ok((text, output)))
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
        to.write_all(lines::unified(text, tidy, [&name, &name]).as_bytes())?;
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
