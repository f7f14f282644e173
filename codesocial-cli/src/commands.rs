//! The commands, one a file.

mod audit;
mod baseline;
mod calendar;
mod call;
mod check;
mod completions;
mod convert;
mod coverage;
mod decide;
mod diff;
mod explain;
mod fmt;
mod git;
mod glossary;
mod import;
mod let_through;
mod man;
mod merge;
mod new;
mod page;
mod powers;
mod rules;
mod schema;
mod show;
mod validate;
mod who;

use codesocial_core::Language;

use crate::arguments::{Arguments, Baseline, Command, Git};
use crate::config::{Asked, Config};
use crate::exit::Exit;
use crate::judging::Trouble;
use crate::outlets::{Outlets, agree};
use crate::system::reason;
use crate::terminal::{View, complain};
use crate::usage::refusal;
use crate::words::{Words, fill};

/// Carries a command out.
pub(crate) fn run(arguments: Arguments, of_documents: Option<Language>) -> Exit {
    let mut view = View { of_documents, ..View::new(&arguments.display) };
    let outcome = configured(&arguments, &mut view).and_then(|config| carry_out(&arguments.command, &config, &view));
    outcome.unwrap_or_else(|trouble| {
        if let Err(trouble) = hand_on(&trouble, &arguments.command, &view) {
            tell(trouble, &arguments.command, &view);
        }
        tell(trouble, &arguments.command, &view);
        Exit::Unusable
    })
}

/// The configuration of those commands that judge documents, and the view in its language, if the call names none.
fn configured(arguments: &Arguments, view: &mut View) -> Result<Config, Trouble> {
    let asked = match &arguments.command {
        Command::Validate(validate) => validate.judging.configured.asked(),
        Command::Audit(audit) => audit.judging.configured.asked(),
        Command::Check(check) => check.judging.configured.asked(),
        Command::Baseline { command: Baseline::Write(write) } => write.configured.asked(),
        _ => Asked::Nothing,
    };
    let config = Config::of(asked, view)?;
    if arguments.display.lang.is_none() && config.language.is_some() {
        view.language = config.language;
    }
    Ok(config)
}

fn carry_out(command: &Command, config: &Config, view: &View) -> Result<Exit, Trouble> {
    match command {
        // Reports of these may go to several places, in several forms.
        Command::Validate(validate) => agree(view).and_then(|()| validate::run(validate, config, view)),
        Command::Audit(audit) => agree(view).and_then(|()| audit::run(audit, config, view)),
        Command::Check(check) => agree(view).and_then(|()| check::run(check, config, view)),
        Command::Diff(diff) => agree(view).and_then(|()| diff::run(diff, view)),
        _ if !view.plainly_asked() => Err(Trouble::Refused(Words::of(view.language()).ci.only_lists.clone())),
        Command::Calendar(calendar) if view.page.is_none() => calendar::run(calendar, view),
        // Only what falls due is written as a calendar.
        _ if view.calendar => Err(Trouble::Refused(Words::of(view.language()).calendar.only.clone())),
        Command::GitDiffDriver(driver) => diff::drive(driver, view),
        Command::Glossary(glossary) => glossary::run(glossary, view),
        Command::Page(page) => page::run(page, view),
        Command::Powers(powers) => powers::run(powers, view),
        // Only a document, its audit, its glossary and its powers have a page.
        _ if view.page.is_some() => Err(Trouble::Refused(Words::of(view.language()).page.only_audit.clone())),
        Command::Baseline { command: Baseline::Write(write) } => baseline::run(write, config, view),
        Command::Show(show) => show::run(show, view),
        Command::Decide(decide) => decide::run(decide, view),
        Command::Who(who) => who::run(who, view),
        Command::Calendar(calendar) => calendar::run(calendar, view),
        Command::Coverage(coverage) => coverage::run(coverage, view),
        Command::Explain(explain) => explain::run(explain, view),
        Command::Rules(rules) => rules::run(rules, view),
        Command::New(new) => new::run(new, view),
        Command::Schema(schema) => schema::run(schema, view),
        Command::Fmt(fmt) => fmt::run(fmt, view),
        Command::Import(import) => import::run(import, view),
        Command::Convert(convert) => convert::run(convert, view),
        Command::Merge(merge) => merge::run(merge, view),
        Command::Git { command: Git::Setup } => git::setup(view),
        Command::GitMergeDriver(driver) => merge::drive(driver, view),
        Command::Call(call) => call::run(call),
        Command::Completions(completions) => completions::run(completions, view),
        Command::Man(man) => man::run(man, view),
    }
}

/// Hands on to the places of reports why nothing can be judged, so that a service that shows these shows it too. What the call
/// itself has wrong is for whoever called.
fn hand_on(trouble: &Trouble, command: &Command, view: &View) -> Result<(), Trouble> {
    let reports = matches!(command, Command::Validate(_) | Command::Audit(_) | Command::Check(_) | Command::Diff(_));
    let Trouble::Unjudged(all, _) = trouble else { return Ok(()) };
    if !reports || agree(view).is_err() {
        return Ok(());
    }
    let single = matches!(command, Command::Diff(_));
    let mut outlets = Outlets::new(view, single).without_pages();
    for one in all {
        outlets.unjudged(one)?;
    }
    outlets.end(None)
}

fn tell(trouble: Trouble, command: &Command, view: &View) {
    let words = Words::of(view.language());
    match trouble {
        Trouble::Call(error) => {
            let about_rules = matches!(command, Command::Validate(_) | Command::Audit(_) | Command::Check(_));
            complain(refusal::of_operation(&error, about_rules, view.language()));
        }
        Trouble::Read(name, refusal) => {
            complain(fill(&words.cannot_read, &[("name", &name), ("reason", &refusal.said(words))]));
        }
        Trouble::Refused(message) => complain(message),
        Trouble::Unjudged(all, last) => {
            for one in all {
                let place =
                    one.range.map(|range| format!("{}:{}:{}: ", one.file, range.start.line, range.start.column));
                complain(format!("{}{}", place.unwrap_or_default(), one.message));
            }
            last.into_iter().for_each(complain);
        }
        Trouble::Write(error) => complain(fill(&words.cannot_write, &[("reason", &reason(&error, words))])),
    }
}
