//! `codesocial man`: the manual pages, made of the commands themselves.

use std::fs;
use std::io::Write;
use std::path::Path;

use clap::Command;

use crate::arguments::{Man, whole};
use crate::exit::Exit;
use crate::judging::Trouble;
use crate::terminal::{Output, View};
use crate::usage::man;
use crate::words::{Words, fill};
use crate::write::{Existing, named};

pub(crate) fn run(arguments: &Man, view: &View) -> Result<Exit, Trouble> {
    let words = Words::of(view.language());
    let mut commands = whole();
    commands.build();
    if let Some(folder) = &arguments.output {
        fs::create_dir_all(folder).map_err(|error| Trouble::Refused(cannot(folder, error, view)))?;
        let mut pages = Vec::new();
        gather(&commands, &[], &mut pages);
        for path in &pages {
            let file = folder.join(format!("{}.1", man::title(path)));
            let text = man::page(&commands, path, view.language());
            named(&file, &text, Existing::Goes).map_err(|refusal| {
                let values = [("name", &*file.to_string_lossy()), ("reason", &refusal.said(words))];
                Trouble::Refused(fill(&words.cannot_create, &values))
            })?;
        }
        return Ok(Exit::Fine);
    }
    let mut command = &commands;
    for name in &arguments.command {
        command =
            command.find_subcommand(name).ok_or_else(|| Trouble::Refused(man::no_command(name, view.language())))?;
    }
    let mut to = Output::file();
    to.write_all(man::page(&commands, &arguments.command, view.language()).as_bytes())?;
    to.flush()?;
    Ok(Exit::Fine)
}

/// The words that call each command that people see.
fn gather(command: &Command, path: &[String], pages: &mut Vec<Vec<String>>) {
    pages.push(path.to_vec());
    for below in command.get_subcommands().filter(|below| !below.is_hide_set()) {
        gather(below, &[path, &[below.get_name().to_owned()]].concat(), pages);
    }
}

fn cannot(folder: &Path, error: std::io::Error, view: &View) -> String {
    let words = Words::of(view.language());
    let reason = crate::system::reason(&error, words);
    fill(&words.cannot_create, &[("name", &folder.to_string_lossy()), ("reason", &reason)])
}
