//! The commands as clap knows them. Only the options of the command that is called are made: a short run is to spend its
//! time on documents.

use clap::{Arg, ArgAction, Args, Command};

use crate::arguments as a;

/// Everything that can be written after `codesocial`.
pub(crate) fn tree() -> Command {
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
        of::<a::Validate>("validate"),
        of::<a::Audit>("audit"),
        of::<a::Diff>("diff"),
        of::<a::Check>("check"),
        Command::new("baseline")
            .subcommand_required(true)
            .arg_required_else_help(true)
            .subcommand(of::<a::BaselineWrite>("write")),
        of::<a::GitDiffDriver>("git-diff-driver").hide(true),
        of::<a::Show>("show"),
        of::<a::Decide>("decide"),
        of::<a::Who>("who"),
        of::<a::Powers>("powers"),
        of::<a::Calendar>("calendar"),
        of::<a::Glossary>("glossary"),
        of::<a::Page>("page"),
        of::<a::Coverage>("coverage"),
        of::<a::Explain>("explain"),
        of::<a::Rules>("rules"),
        of::<a::New>("new"),
        of::<a::Schema>("schema"),
        of::<a::Import>("import"),
        of::<a::Fmt>("fmt"),
        of::<a::Convert>("convert"),
        of::<a::Merge>("merge"),
        Command::new("git").subcommand_required(true).arg_required_else_help(true).subcommand(Command::new("setup")),
        of::<a::GitMergeDriver>("git-merge-driver").hide(true),
        of::<a::Call>("call"),
    ])
}

/// A command whose options are made once it is called.
fn of<A: Args>(name: &'static str) -> Command {
    Command::new(name).defer(|command| A::augment_args(command))
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
