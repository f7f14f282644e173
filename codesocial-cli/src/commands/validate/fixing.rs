//! `codesocial validate --fix`: cures what has exactly one cure, then tells what is left.

use std::io::{self, Write};
use std::path::Path;

use codesocial_core::diagnostic::Stage;
use codesocial_core::operations::validate::{Input, Output, Validate as Operation};
use codesocial_core::report::Counts;
use codesocial_core::{CallError, DocumentInput, Language, Operation as _, Options, Problem};
use serde::Serialize;

use crate::arguments::{Form, Judging, Validate};
use crate::config::Config;
use crate::exit::Exit;
use crate::files::{Place, Refusal};
use crate::fix::{Fixed, fixed};
use crate::judging::{self, Report, Trouble, Work};
use crate::render::lines;
use crate::render::problem::Subject;
use crate::settle::Settlement;
use crate::terminal::View;
use crate::words::{Words, fill};
use crate::write::{found, replace};

/// The report on a document, and what was cured in it.
#[derive(Serialize)]
#[serde(transparent)]
struct Cured {
    output: Output,
    #[serde(skip)]
    cured: usize,
    /// What would change, where it is only shown.
    #[serde(skip)]
    diff: Option<String>,
    /// What is still to be written.
    #[serde(skip)]
    unwritten: Option<Unwritten>,
    /// Why it could not be written.
    #[serde(skip)]
    failure: Option<Refusal>,
}

/// Where a cured text is to be written, and what is judged where that cannot be done.
#[derive(Debug)]
struct Unwritten {
    place: Place,
    before: String,
    options: Options,
}

pub(super) fn run(arguments: &Validate, config: &Config, view: &View) -> Result<Exit, Trouble> {
    let words = &Words::of(view.language()).fixing;
    if !arguments.diff && arguments.files.files.iter().any(|path| path == Path::new("-")) {
        return Err(Trouble::Refused(words.not_input.clone()));
    }
    let for_people = |form: Form| matches!(form, Form::Human | Form::Plain);
    if arguments.diff && view.wanted.iter().any(|wanted| wanted.file.is_none() && !for_people(wanted.form)) {
        return Err(Trouble::Refused(words.shown_to_people.clone()));
    }
    let (files, judging) = (&arguments.files, &arguments.judging);
    let work = Work { files, judging, config, stage: Stage::Integrity, level: None, guards: false };
    let ignored = |rule: &str| config.rules.get(rule).is_some_and(|rule| rule.severity.is_none());
    judging::run(&work, view, |place, document, options| {
        let (mut document, mut diff, mut unwritten, mut cured) = (document, None, None, 0);
        if let Some(Fixed { text, cured: count }) = fixed(&document, &options, &ignored)? {
            cured = count;
            if arguments.diff {
                let (name, before) = (place.name(), document.text.as_deref().unwrap_or_default());
                diff = Some(lines::unified(before, &text, [&name, &name]));
            } else {
                let before = document.text.replace(text).unwrap_or_default();
                unwritten = Some(Unwritten { place: place.clone(), before, options: options.clone() });
            }
        }
        // What is told is what stands there once it is written.
        let output = judged(&document, &options)?;
        Ok((document, Cured { output, cured, diff, unwritten, failure: None }))
    })
}

fn judged(document: &DocumentInput, options: &Options) -> Result<Output, CallError> {
    Operation::run(&Input { document: document.clone(), options: options.clone() })
}

fn write(place: &Place, text: &str) -> Result<(), Refusal> {
    match place {
        Place::Input(_) => Ok(()),
        Place::File(path) => replace(path, text),
        Place::Found { path, folder, .. } | Place::Within(path, folder) => found(path, text, folder),
    }
}

impl Report for Cured {
    fn language(&self) -> Language {
        self.output.language()
    }

    fn valid(&self) -> bool {
        self.output.valid()
    }

    fn counts(&self) -> Counts {
        self.output.counts()
    }

    fn finish(&mut self, document: &mut DocumentInput) -> Result<(), CallError> {
        let Some(Unwritten { place, before, options }) = self.unwritten.take() else { return Ok(()) };
        if let Err(refusal) = write(&place, document.text.as_deref().unwrap_or_default()) {
            document.text = Some(before);
            self.output = judged(document, &options)?;
            self.failure = Some(refusal);
        }
        Ok(())
    }

    fn settle(&mut self, name: &str, settlement: &mut Settlement<'_>) {
        self.output.settle(name, settlement);
    }

    fn problems(&self) -> Vec<&Problem> {
        self.output.problems()
    }

    fn omitted(&self) -> usize {
        self.output.omitted()
    }

    fn done(&self, name: &str, language: Language) -> Option<Result<String, String>> {
        let words = Words::of(language);
        if let Some(refusal) = &self.failure {
            let values = [("name", name), ("reason", &*refusal.said(words))];
            return Some(Err(fill(&words.cannot_create, &values)));
        }
        let words = if self.diff.is_some() { &words.fixing.would_cure } else { &words.fixing.cured };
        (self.cured > 0).then(|| Ok(fill(&words.of(language, self.cured), &[("name", name)])))
    }

    fn show(&self, to: &mut dyn Write, subject: &Subject<'_>, judging: &Judging, view: &View) -> io::Result<()> {
        if let Some(diff) = &self.diff {
            writeln!(to, "{diff}")?;
        }
        self.output.show(to, subject, judging, view)
    }
}
