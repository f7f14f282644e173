//! Every case through the second door: `codesocial call OPERATION`, JSON in, JSON out.
//!
//! The command is built first. `CODESOCIAL=<path>` names another program to test in its stead: whatever takes the input
//! of an operation on standard input and writes its output, or `{"error": {"code": …}}`, to standard output.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use codesocial_tests::cases::Case;
use codesocial_tests::door::{self, Answer};
use serde_json::Value;

fn main() {
    let program = std::env::var_os("CODESOCIAL").map_or_else(build, PathBuf::from);
    door::run(move |case| answer(&program, case));
}

/// Builds the command and tells where it is.
fn build() -> PathBuf {
    let built = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--package", "codesocial-cli", "--message-format", "json"])
        .current_dir(codesocial_tests::project())
        .stderr(Stdio::inherit())
        .output()
        .expect("cargo runs");
    assert!(built.status.success(), "the command can be built");
    let lines = String::from_utf8(built.stdout).expect("cargo writes UTF-8");
    let messages = lines.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let executable = messages.filter_map(|message| message.get("executable")?.as_str().map(PathBuf::from)).last();
    executable.expect("cargo says where the command is")
}

fn answer(program: &Path, case: &Case) -> Answer {
    let mut child = Command::new(program)
        .args(["call", &case.call])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the command runs");
    let mut input = child.stdin.take().expect("the command listens");
    input.write_all(case.input.to_string().as_bytes()).expect("the command reads its input");
    drop(input);
    let output = child.wait_with_output().expect("the command ends");
    let text = String::from_utf8(output.stdout).expect("the command writes UTF-8");
    match output.status.code() {
        Some(0) => Ok(text),
        Some(2) => {
            let refusal: Value = serde_json::from_str(&text).expect("a refusal is JSON");
            Err(refusal["error"]["code"].as_str().expect("a refusal has a code").to_owned())
        }
        code => panic!("ended with {code:?}: {text}"),
    }
}
