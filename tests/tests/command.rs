//! Every case through the second door: `codesocial call OPERATION`, JSON in, JSON out.
//!
//! The command is built first. `CODESOCIAL=<path>` names another program to test in its stead: whatever takes the input
//! of an operation on standard input and writes its output, or `{"error": {"code": …}}`, to standard output.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use codesocial_tests::cases::Case;
use codesocial_tests::door::{self, Answer};
use codesocial_tests::program;
use serde_json::Value;

fn main() {
    let program = program::path();
    door::run(move |case| answer(&program, case));
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
