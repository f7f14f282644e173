//! The command as its users meet it: what it prints, where it looks, how it ends.
//!
//! `SNAPSHOTS=overwrite` rewrites the files of `tests/snapshots`, for their author to read and judge.

mod caching;
mod call;
mod checking;
mod colors;
mod configuration;
mod demands;
mod diff;
mod exits;
mod files;
mod fixing;
mod fmt;
mod folders;
mod formats;
mod guarding;
mod hostile;
mod hosts;
mod importing;
mod json;
mod language;
mod looks;
mod merge;
mod new;
mod pages;
mod progress;
mod readers;
mod repositories;
mod shells;
mod transcript;
mod views;
mod walkthrough;
mod writing;

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

/// A folder that everybody may look into and write to.
#[cfg(unix)]
fn open_folder() -> tempfile::TempDir {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o777)).expect("it opens");
    folder
}

/// The options of setpriv that make a command nobody's.
#[cfg(unix)]
const NOBODY: [&str; 4] = ["--reuid=65534", "--regid=65534", "--clear-groups", "--"];

/// The command in a folder, run by somebody who may do little: where the tests are run by root, by nobody.
#[cfg(unix)]
fn as_nobody(folder: &Path, arguments: &[&str]) -> Command {
    let command = if rustix::process::geteuid().is_root() {
        // Where nobody may not look into the folder of the build, the command is copied.
        thread_local!(static COPY: tempfile::TempDir = {
            let folder = open_folder();
            std::fs::copy(env!("CARGO_BIN_EXE_codesocial"), folder.path().join("codesocial")).expect("it is copied");
            folder
        });
        let built = PathBuf::from(env!("CARGO_BIN_EXE_codesocial"));
        let seen = std::process::Command::new("setpriv").args(NOBODY).args(["test", "-x"]).arg(&built).status();
        let seen = seen.expect("setpriv is here").success();
        let own = if seen { built } else { COPY.with(|copy| copy.path().join("codesocial")) };
        Command::new("setpriv").args(NOBODY).arg(own)
    } else {
        Command::new(env!("CARGO_BIN_EXE_codesocial"))
    };
    let path = std::env::var_os("PATH").unwrap_or_default();
    command.env_clear().env("PATH", path).current_dir(folder).args(arguments)
}
