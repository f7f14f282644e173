//! `codesocial completions`: what makes a shell complete the command.

use std::io::Write;

use clap_complete::Shell as Generator;

use crate::arguments::{Completions, Shell};
use crate::exit::Exit;
use crate::judging::Trouble;
use crate::terminal::{Output, View};
use crate::usage::described::described;

pub(crate) fn run(arguments: &Completions, view: &View) -> Result<Exit, Trouble> {
    let shell = match arguments.shell {
        Shell::Bash => Generator::Bash,
        Shell::Zsh => Generator::Zsh,
        Shell::Fish => Generator::Fish,
        Shell::Powershell => Generator::PowerShell,
    };
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut described(view.language()), "codesocial", &mut script);
    let mut to = Output::file();
    to.write_all(&script)?;
    to.flush()?;
    Ok(Exit::Fine)
}
