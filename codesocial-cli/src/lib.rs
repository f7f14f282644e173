//! The command `codesocial` as a library, so that the packages for other languages bring the same command: files in,
//! reports out. All judging is done by the core; here files are read, operations are called and what they give is shown.

mod arguments;
mod baseline;
mod cache;
mod commands;
mod config;
mod digest;
mod encoding;
mod escape;
mod exit;
mod expectations;
mod faults;
mod files;
mod fix;
mod foreign;
mod git;
mod judging;
mod office;
mod outlets;
mod progress;
mod render;
mod settle;
mod sources;
mod system;
mod terminal;
mod usage;
mod viewing;
mod walk;
mod words;
mod write;

use std::ffi::OsString;
use std::io::Write;

use clap::error::ErrorKind;
use codesocial_core::Language;

use crate::arguments::Arguments;
use crate::arguments::survey::Survey;
use crate::exit::Exit;
use crate::terminal::{Output, refuse};
use crate::usage::help::Page;

/// Carries out what was written after `codesocial`, and returns the exit code: 0 when all is well, 1 when problems were
/// found, 2 when the call is wrong or a file cannot be read or written, 70 when the command itself has a defect.
///
/// It reads standard input and files, and writes to standard output and standard error, as the command does; it never
/// ends the process.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> u8 {
    let mut words: Vec<OsString> = arguments.into_iter().collect();
    let mut survey = Survey::of(&words);
    // Who names a file and no command wants to hear of it what there is to hear.
    if let Some(place) = survey.file_for_command() {
        words.insert(place, OsString::from("audit"));
        survey = Survey::of(&words);
    }
    words.insert(0, OsString::from("codesocial"));
    // Whoever says no language is spoken to in that of what they work on, also where it cannot be worked on.
    let of_documents = match survey.language.or_else(terminal::locale) {
        Some(_) => None,
        None => survey.of_documents(),
    };
    let language = survey.language.or_else(terminal::locale).or(of_documents).unwrap_or_default();
    terminal::settle_colors(survey.color.unwrap_or_default());
    let exit = exit::guarded(language, || match Arguments::of(words, arguments::tree()) {
        Ok(arguments) => commands::run(arguments, of_documents),
        Err(answer) => tell(&answer, &survey, language),
    });
    // Only the main function of a Rust program flushes by itself. Where nobody reads any more, the exit code still counts.
    terminal::flush();
    exit as u8
}

/// Says what clap has to say: help, the version, or why the call is refused.
fn tell(answer: &clap::Error, survey: &Survey, language: Language) -> Exit {
    let mut commands = arguments::tree();
    commands.build();
    let path = survey.path(&commands);
    let help = |short, to: &mut Output| {
        let columns = terminal::columns();
        Page { language, commands: &commands, path: &path, short, columns }.write(to)?;
        to.flush()
    };
    let told = match answer.kind() {
        ErrorKind::DisplayHelp => help(survey.short, &mut Output::people()),
        ErrorKind::DisplayVersion => {
            let mut to = Output::people();
            writeln!(to, "codesocial {}", env!("CARGO_PKG_VERSION")).and_then(|()| to.flush())
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let _ = help(true, &mut Output::told());
            return Exit::Unusable;
        }
        _ => {
            refuse(&usage::refusal::of_call(answer, &commands, &path, language));
            return Exit::Unusable;
        }
    };
    if told.is_ok() { Exit::Fine } else { Exit::Unusable }
}
