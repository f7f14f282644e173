//! `codesocial audit`: how far do these documents keep the promises of the method?

mod page;

use std::io::{self, Write};
use std::path::Path;

use codesocial_core::audit::{Deviation, DeviationState};
use codesocial_core::diagnostic::Stage;
use codesocial_core::operations::audit::{Audit as Operation, Input, Output};
use codesocial_core::operations::handout::{self, Notation};
use codesocial_core::{Language, Operation as _, Problem, report::Counts};
use serde_json::value::RawValue;

use crate::arguments::{Audit, Judging};
use crate::config::Config;
use crate::exit::Exit;
use crate::files::read;
use crate::judging::{self, Report, Trouble, Work};
use crate::render::audit;
use crate::render::problem::Subject;
use crate::settle::Settlement;
use crate::terminal::{View, complain};
use crate::words::{Words, fill};

/// The longest earlier report: those on very many documents.
const LONGEST_REPORT: u64 = 256 * 1024 * 1024;

pub(crate) fn run(arguments: &Audit, config: &Config, view: &View) -> Result<Exit, Trouble> {
    let level = arguments.level.or(config.level);
    let (files, judging) = (&arguments.files, &arguments.judging);
    let work = Work { files, judging, config, stage: Stage::Audit, level, guards: false };
    let since = arguments.since.as_deref().map(|path| earlier(path, view)).transpose()?;
    // One page or report alone, as it is named; beside others, pages are written as they are.
    let named = arguments.written.output().is_some();
    if (named || (view.page.is_some() && view.plainly_asked()))
        && let Some(exit) = page::run(arguments, &work, since.clone(), view)?
    {
        return Ok(exit);
    }
    judging::run(&work, view, |_, document, options| {
        let input =
            Input { document, options, level, genre: arguments.as_genre.or(config.genre), since: since.clone() };
        let output = Operation::run(&input)?;
        tell_missing(arguments, &output, view);
        Ok((input.document, output))
    })
}

/// Says that no report in the file is about this document, since a comparison that is missing seems to say that nothing changed.
fn tell_missing(arguments: &Audit, output: &Output, view: &View) {
    if let (Some(since), None) = (&arguments.since, &output.since) {
        let words = &Words::of(view.language()).page;
        let name = output.name.as_deref().unwrap_or("-");
        complain(fill(&words.no_report_on_it, &[("report", &since.to_string_lossy()), ("name", name)]));
    }
}

/// The report that a file holds. That it is one of an audit is for the operation to say.
fn earlier(path: &Path, view: &View) -> Result<Box<RawValue>, Trouble> {
    let name = path.to_string_lossy().into_owned();
    let bytes = read(path, LONGEST_REPORT).map_err(|error| Trouble::Read(name.clone(), error))?;
    let words = &Words::of(view.language()).page;
    let no_report = |reason: &str| Trouble::Refused(fill(&words.no_report, &[("name", &name), ("reason", reason)]));
    let report: Box<RawValue> = serde_json::from_slice(&bytes).map_err(|error| {
        let (line, column) = (error.line().to_string(), error.column().to_string());
        no_report(&fill(&words.no_json, &[("line", &line), ("column", &column)]))
    })?;
    codesocial_core::operations::audit::check_report(&report, view.language())
        .map_err(|_| no_report(&words.other_form))?;
    Ok(report)
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

    fn falls_short(&self) -> bool {
        self.level.met == Some(false)
    }

    fn settle(&mut self, name: &str, settlement: &mut Settlement<'_>) {
        settlement.settle(name, &mut [&mut self.problems, &mut self.findings], &mut self.counts);
        self.regroup();
    }

    fn problems(&self) -> Vec<&Problem> {
        self.problems.iter().chain(&self.findings).collect()
    }

    fn omitted(&self) -> usize {
        self.omitted
    }

    fn level(&self) -> Option<u8> {
        self.level.reached
    }

    fn version(&self) -> Option<String> {
        self.document.as_ref()?.version.clone()
    }

    fn asked_in_vain(&self) -> Option<u8> {
        self.level.asked.filter(|_| self.falls_short())
    }

    fn idle(&self) -> Vec<&Deviation> {
        // What is not listed may be what they concern.
        let all_listed = self.omitted == 0;
        let idle = |one: &&Deviation| all_listed && one.findings == 0 && one.state != DeviationState::Incomplete;
        self.deviations.iter().filter(idle).collect()
    }

    fn page(&self, notation: Notation) -> Option<String> {
        Some(handout::page(self, notation))
    }

    fn show(&self, to: &mut dyn Write, subject: &Subject<'_>, judging: &Judging, view: &View) -> io::Result<()> {
        audit::write(to, self, subject, judging, view)
    }
}
