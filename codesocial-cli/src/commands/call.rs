//! `codesocial call`: the core's door for programs.

use std::io::{self, Write};

use serde_json::json;

use crate::arguments::Call;
use crate::exit::Exit;
use crate::files::stream;
use crate::judging::Trouble;
use crate::terminal::Output;

/// The longest input: several documents of the greatest length, written as JSON.
const LONGEST: u64 = 256 * 1024 * 1024;

pub(crate) fn run(arguments: &Call) -> Result<Exit, Trouble> {
    let bytes = stream(io::stdin().lock(), LONGEST).map_err(|refusal| Trouble::Read("-".to_owned(), refusal))?;
    let answer = match str::from_utf8(&bytes) {
        Ok(input) => {
            codesocial_core::call(&arguments.operation, input).map_err(|error| (error.code(), error.to_string()))
        }
        Err(error) => Err(("malformed-input", format!("the input is not UTF-8: {error}"))),
    };
    let mut output = Output::json();
    let exit = match answer {
        Ok(answer) => {
            writeln!(output, "{answer}")?;
            Exit::Fine
        }
        Err((code, message)) => {
            writeln!(output, "{}", json!({ "error": { "code": code, "message": message } }))?;
            Exit::Unusable
        }
    };
    output.flush()?;
    Ok(exit)
}
