//! The command, built for a test.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use serde_json::Value;

/// Where the command is; it is built first. `CODESOCIAL=<path>` names another program to test in its stead.
pub fn path() -> PathBuf {
    std::env::var_os("CODESOCIAL").map_or_else(build, PathBuf::from)
}

fn build() -> PathBuf {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let built = Command::new(cargo)
        .args(["build", "--quiet", "--package", "codesocial-cli", "--message-format", "json"])
        .current_dir(crate::project())
        .stderr(Stdio::inherit())
        .output()
        .expect("cargo runs");
    assert!(built.status.success(), "the command can be built");
    let lines = String::from_utf8(built.stdout).expect("cargo writes UTF-8");
    let messages = lines.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let executable = messages.filter_map(|message| message.get("executable")?.as_str().map(PathBuf::from)).next_back();
    executable.expect("cargo says where the command is")
}
