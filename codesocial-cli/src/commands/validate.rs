//! `codesocial validate`: can these documents be relied on?

mod fixing;

use std::io::{self, Write};

use codesocial_core::diagnostic::Stage;
use codesocial_core::operations::validate::{Input, Output, Validate as Operation};
use codesocial_core::{Language, Operation as _, Problem, report::Counts};

use crate::arguments::{Form, Judging, Validate};
use crate::cache::Cache;
use crate::config::Config;
use crate::escape;
use crate::exit::Exit;
use crate::judging::{self, Report, Trouble, Work};
use crate::render::problem::{self, Subject};
use crate::render::style::{GOOD, STRONG, severity, styled};
use crate::render::summary::counted;
use crate::render::wrap::hanging;
use crate::settle::Settlement;
use crate::terminal::View;
use crate::words::Words;

pub(crate) fn run(arguments: &Validate, config: &Config, view: &View) -> Result<Exit, Trouble> {
    if view.wanted.iter().any(|wanted| wanted.form == Form::Html) {
        return Err(Trouble::Refused(Words::of(view.language()).page.only_audit.clone()));
    }
    let (files, judging) = (&arguments.files, &arguments.judging);
    if arguments.fix {
        return fixing::run(arguments, config, view);
    }
    let work = Work { files, judging, config, stage: Stage::Integrity, level: None, guards: false };
    let Some(path) = &arguments.cache else {
        return judging::run(&work, view, |_, document, options| {
            let input = Input { document, options };
            Operation::run(&input).map(|output| (input.document, output))
        });
    };
    let cache = Cache::open(path, &judging::options(judging, config, view), view)?;
    let exit = judging::run(&work, view, |_, document, options| {
        let output = cache.judged(&document, &options)?;
        Ok((document, output))
    })?;
    cache.keep(view)?;
    Ok(exit)
}

impl Report for Output {
    fn language(&self) -> Language {
        self.language
    }

    fn valid(&self) -> bool {
        self.valid
    }

    fn counts(&self) -> Counts {
        self.counts
    }

    fn settle(&mut self, name: &str, settlement: &mut Settlement<'_>) {
        settlement.settle(name, &mut [&mut self.problems], &mut self.counts);
    }

    fn problems(&self) -> Vec<&Problem> {
        self.problems.iter().collect()
    }

    fn omitted(&self) -> usize {
        self.omitted
    }

    fn show(&self, to: &mut dyn Write, subject: &Subject<'_>, judging: &Judging, view: &View) -> io::Result<()> {
        problem::write(to, subject, &self.problems, judging.max_problems, self.omitted, view)?;
        if judging.quiet {
            return Ok(());
        }
        verdict(to, subject, self.valid, self.counts, view)
    }
}

/// The last line of a file: whether it can be relied on, and how many problems there are.
pub(crate) fn verdict(
    to: &mut dyn Write,
    subject: &Subject<'_>,
    valid: bool,
    counts: Counts,
    view: &View,
) -> io::Result<()> {
    let words = Words::of(subject.language);
    let (sign, style, said) = match valid {
        true => ("✓ ", GOOD.bold(), &words.valid),
        false => ("✗ ", severity(codesocial_core::Severity::Error), &words.not_valid),
    };
    let sign = if view.drawn() { styled(style, sign) } else { String::new() };
    let counts = counted(counts, subject.language);
    let separator = if counts.is_empty() { "" } else { ", " };
    let name = escape::line(subject.name);
    let rest = format!("{}{said}{separator}{counts}", words.colon);
    if !view.drawn() {
        // In the plain form, what is said of a file stands in its line.
        return writeln!(to, "{}{rest}", styled(STRONG, &name));
    }
    let text = hanging(&format!("{name}{rest}"), view.width, 2, 2);
    let (name, rest) = text.split_at(if text.starts_with(&*name) { name.len() } else { 0 });
    writeln!(to, "{sign}{}{rest}", styled(STRONG, name))
}
