//! The commands with what is said about them, for the programs that show it: shells that complete what is written.

use clap::Command;
use codesocial_core::Language;

use crate::arguments::whole;
use crate::usage::Usage;
use crate::usage::help::first;

/// All commands and options, each with its words in a language.
pub(crate) fn described(language: Language) -> Command {
    let usage = Usage::of(language);
    of_command(whole().about(usage.about.clone()), usage, &[])
}

fn of_command(command: Command, usage: &'static Usage, path: &[String]) -> Command {
    let command = match usage.texts(path) {
        Some(texts) => command.about(first(&texts.about)),
        None => command,
    };
    let command = command.mut_args(|argument| {
        let text = first(usage.argument(path, argument.get_id().as_str()));
        argument.help(text)
    });
    command.mut_subcommands(|below| {
        let path = [path, &[below.get_name().to_owned()]].concat();
        of_command(below, usage, &path)
    })
}
