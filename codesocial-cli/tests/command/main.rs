//! The command as its users meet it: what it prints, where it looks, how it ends.
//!
//! `SNAPSHOTS=overwrite` rewrites the files of `tests/snapshots`, for their author to read and judge.

mod call;
mod colors;
mod diff;
mod exits;
mod files;
mod fmt;
mod json;
mod looks;
mod merge;
mod new;
mod pages;
mod transcript;
mod views;

use std::path::{Path, PathBuf};

use snapbox::cmd::Command;

/// A document with ten different mistakes.
const TEN_MISTAKES: &str = "tests/documents/invalid/ten-mistakes.codesocial.yaml";

/// The command in the root of the project, in an environment that says nothing.
fn codesocial(arguments: &[&str]) -> Command {
    Command::new(env!("CARGO_BIN_EXE_codesocial")).env_clear().current_dir(project()).args(arguments)
}

fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the command stands in the project").to_path_buf()
}

/// A document that is valid and says little.
const VALID: &str = "codesocial: '1.0'\nid: https://example.org/jardin\nversion: 0.1.0\nstatus: draft\nlanguage: fr\ntitle: Le jardin\n";
/// A document in which a key is missing.
const NOT_VALID: &str =
    "codesocial: '1.0'\nid: https://example.org/jardin\nversion: 0.1.0\nstatus: draft\nlanguage: fr\n";

/// What a run printed to standard output.
fn printed(command: Command) -> String {
    let output = command.assert().get_output().stdout.clone();
    String::from_utf8(output).expect("the command writes UTF-8")
}
