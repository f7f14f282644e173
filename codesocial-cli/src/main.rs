//! The command `codesocial`: files in, reports out. All judging is done by the core; here files are read, operations
//! are called and what they give is shown.

mod arguments;
mod commands;
mod exit;
mod files;
mod judging;
mod render;
mod terminal;
mod viewing;
mod words;

use std::process::ExitCode;

use clap::Parser;

use crate::arguments::Arguments;

fn main() -> ExitCode {
    exit::guarded(|| commands::run(Arguments::parse())).into()
}
