//! `codesocial baseline write`: keeps the findings that are there, so that only new ones fail.

use std::io::Write;

use codesocial_core::operations::audit::{Audit as Operation, Input, Output as Report};
use codesocial_core::{CallError, Operation as _, Options};
use rayon::prelude::*;

use crate::arguments::BaselineWrite;
use crate::baseline::Baseline;
use crate::config::Config;
use crate::exit::Exit;
use crate::expectations::{Unmet, unmet_in};
use crate::files::{Bounds, Named, Refusal};
use crate::judging::{PassedOver, Trouble, batch, nothing_found, write};
use crate::sources;
use crate::terminal::{Output, View, complain};
use crate::walk::Look;
use crate::words::{Words, fill};

/// What was found in a document: by rules, and by sets of expectations.
type Found = (Report, Vec<Unmet>);

pub(crate) fn run(arguments: &BaselineWrite, config: &Config, view: &View) -> Result<Exit, Trouble> {
    let words = Words::of(view.language());
    let path = &arguments.baseline;
    // What is there and is no baseline stays.
    if path.exists() {
        Baseline::read(path, Bounds::None, view.language())?;
    }
    let files = &arguments.files;
    let paths = if files.files.is_empty() { config.files() } else { files.files.clone() };
    let language = view.language.map(|language| language.tag().to_owned());
    let options = Options { language, at: arguments.at.clone().or_else(|| config.at.clone()), ..Options::default() };
    let level = arguments.level.or(config.level);
    let look = if files.all { Look::All } else { Look::Usual };
    let bounds = if files.files.is_empty() { config.bounds() } else { Bounds::None };
    let mut named = Named::looking(&paths, files.stdin_filename.as_deref(), look, bounds);
    let mut passed_over = PassedOver::of(config);
    let sets = config.sets(view.language())?;
    let mut baseline = Baseline::new(path);
    let mut judged = 0;
    while let Some(batch) = batch(&mut named, &mut passed_over) {
        let reports = batch.into_par_iter().map(|met| -> Result<(String, Result<Found, Refusal>), CallError> {
            let place = match met {
                Ok(place) => place,
                Err((name, refusal)) => return Ok((name, Err(refusal))),
            };
            match sources::read(&place, view.language) {
                Err(refusal) => Ok((place.name(), Err(refusal))),
                Ok(document) => {
                    let unmet = unmet_in(&sets, &document, &options, view.language())?;
                    let input = Input { document, options: options.clone(), level, genre: config.genre, since: None };
                    Ok((place.name(), Ok((Operation::run(&input)?, unmet))))
                }
            }
        });
        for (name, found) in reports.collect::<Result<Vec<_>, CallError>>()? {
            // A baseline without a document would let everything in it pass as new.
            let (report, unmet) = found.map_err(|refusal| Trouble::Read(name.clone(), refusal))?;
            let ignored = |rule: &str| config.rules.get(rule).is_some_and(|rule| rule.severity.is_none());
            let found = report.problems.iter().chain(&report.findings).filter(|problem| !ignored(problem.rule));
            let found =
                found.map(|problem| (problem.rule, problem.fingerprint.as_deref().unwrap_or_default().to_owned()));
            let unmet = unmet.iter().filter(|one| !ignored(&one.rule)).map(|one| (&*one.rule, one.fingerprint()));
            let id = report.document.as_ref().and_then(|document| document.id.as_deref());
            baseline.add(&name, id, found.chain(unmet));
            judged += 1;
        }
    }
    passed_over.told(words, view.language(), false).iter().for_each(complain);
    if judged == 0 {
        complain(nothing_found(&paths, words));
        return Ok(Exit::Unusable);
    }
    write(path, &baseline.text(), true, view)?;
    let (findings, documents) = baseline.counts();
    let values = [("name", &*baseline.name), ("documents", &words.files.of(view.language(), documents))];
    let mut to = Output::people();
    writeln!(to, "{}", fill(&words.baseline.written.of(view.language(), findings), &values))?;
    to.flush()?;
    Ok(Exit::Fine)
}
