//! The commands as clap knows them. Only the options of the command that is called are made: a short run is to spend its
//! time on documents.

use clap::{Arg, ArgAction, Args, Command};

use crate::arguments as a;

/// Everything that can be written after `codesocial`.
pub(crate) fn tree() -> Command {
    commands(false)
}

/// The same with the options of all commands, for what is written about them.
pub(crate) fn whole() -> Command {
    commands(true)
}

fn commands(now: bool) -> Command {
    let all = Command::new("codesocial")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .args([
            Arg::new("help").short('h').long("help").action(ArgAction::Help).global(true),
            Arg::new("version").short('V').long("version").action(ArgAction::Version).global(true),
        ]);
    // clap answers `--version` with this only where it has one; what is printed comes from `help`.
    let all = a::Display::augment_args(all).version(env!("CARGO_PKG_VERSION")).propagate_version(true);
    all.subcommands([
        of::<a::Validate>("validate", now),
        of::<a::Audit>("audit", now),
        of::<a::Diff>("diff", now),
        of::<a::Check>("check", now),
        Command::new("baseline").subcommand_required(true).arg_required_else_help(true).subcommand(of::<
            a::BaselineWrite,
        >(
            "write", now
        )),
        of::<a::GitDiffDriver>("git-diff-driver", now).hide(true),
        of::<a::Show>("show", now),
        of::<a::Decide>("decide", now),
        of::<a::Who>("who", now),
        of::<a::Powers>("powers", now),
        of::<a::Calendar>("calendar", now),
        of::<a::Glossary>("glossary", now),
        of::<a::Page>("page", now),
        of::<a::Coverage>("coverage", now),
        of::<a::Explain>("explain", now),
        of::<a::Rules>("rules", now),
        of::<a::New>("new", now),
        of::<a::Schema>("schema", now),
        of::<a::Import>("import", now),
        of::<a::Fmt>("fmt", now),
        of::<a::Convert>("convert", now),
        of::<a::Merge>("merge", now),
        Command::new("git").subcommand_required(true).arg_required_else_help(true).subcommand(Command::new("setup")),
        of::<a::GitMergeDriver>("git-merge-driver", now).hide(true),
        of::<a::Call>("call", now),
        of::<a::Completions>("completions", now),
        of::<a::Man>("man", now),
    ])
}

/// A command whose options are made at once, or when it is called.
fn of<A: Args>(name: &'static str, now: bool) -> Command {
    let command = Command::new(name);
    if now { A::augment_args(command) } else { command.defer(|command| A::augment_args(command)) }
}

#[cfg(test)]
mod tests {
    use clap::{CommandFactory, Parser, Subcommand};

    use super::*;

    #[derive(Parser)]
    struct Derived {
        #[command(subcommand)]
        _command: a::Command,
    }

    fn names(command: &Command) -> Vec<String> {
        let mut names: Vec<String> = command.get_subcommands().map(|command| command.get_name().to_owned()).collect();
        names.sort();
        names
    }

    #[test]
    fn every_command_stands_in_the_tree() {
        assert_eq!(names(&tree()), names(&Derived::command()));
        let derived = a::Command::augment_subcommands(Command::new("x"));
        for command in derived.get_subcommands() {
            let mut tree = tree();
            tree.build();
            let here = tree.find_subcommand(command.get_name()).expect("it stands in the tree");
            assert_eq!(names(here), names(command));
            for argument in command.get_arguments() {
                let id = argument.get_id();
                assert!(here.get_arguments().any(|here| here.get_id() == id), "{} {id}", command.get_name());
            }
        }
        tree().debug_assert();
    }
}
