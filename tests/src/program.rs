//! The command, built for a test.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use serde_json::Value;

/// Where the command is; it is built first. `CODESOCIAL=<path>` names another program to test in its stead.
pub fn path() -> PathBuf {
    std::env::var_os("CODESOCIAL").map_or_else(build, PathBuf::from)
}

/// Builds what the tests of the command stand on, as `cargo test` builds it: `cargo build` would ask other features of the same
/// crates and compile all of them again.
fn build() -> PathBuf {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let built = Command::new(cargo)
        .args(["test", "--no-run", "--quiet", "--workspace", "--test", "command", "--message-format", "json"])
        .current_dir(crate::project())
        .stderr(Stdio::inherit())
        .output()
        .expect("cargo runs");
    assert!(built.status.success(), "the command can be built");
    let lines = String::from_utf8(built.stdout).expect("cargo writes UTF-8");
    let messages = lines.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let mut programs = messages.filter(|message| message["target"]["kind"][0] == "bin");
    let executable = programs.find_map(|message| message["executable"].as_str().map(PathBuf::from));
    executable.expect("cargo says where the command is")
}
