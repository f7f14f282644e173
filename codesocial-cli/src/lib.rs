//! The command `codesocial` as a library, so that the packages for other languages bring the same command: files in,
//! reports out. All judging is done by the core; here files are read, operations are called and what they give is shown.

mod arguments;
mod commands;
mod exit;
mod files;
mod judging;
mod render;
mod terminal;
mod viewing;
mod words;

use std::ffi::OsString;
use std::io::{self, Write};
use std::iter;

use clap::Parser;

use crate::arguments::Arguments;
use crate::exit::Exit;

/// Carries out what was written after `codesocial`, and returns the exit code: 0 when all is well, 1 when problems were
/// found, 2 when the call is wrong or a file cannot be read or written, 70 when the command itself has a defect.
///
/// It reads standard input and files, and writes to standard output and standard error, as the command does; it never
/// ends the process.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> u8 {
    let words: Vec<OsString> = iter::once(OsString::from("codesocial")).chain(arguments).collect();
    let exit = exit::guarded(|| match Arguments::try_parse_from(words) {
        Ok(arguments) => commands::run(arguments),
        // Help and the version are the answer that was asked for; clap knows which of it goes where.
        Err(answer) => {
            let shown = answer.print();
            if answer.exit_code() == 0 && shown.is_ok() { Exit::Fine } else { Exit::Unusable }
        }
    });
    // Only the main function of a Rust program flushes by itself. Where nobody reads any more, the exit code still counts.
    let _ = io::stdout().flush();
    exit as u8
}
