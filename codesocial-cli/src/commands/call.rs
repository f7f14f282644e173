//! `codesocial call`: the core's door for programs.

use std::io::{self, Read, Write};

use serde_json::json;

use crate::arguments::Call;
use crate::exit::Exit;
use crate::judging::Trouble;
use crate::terminal::Output;

pub(crate) fn run(arguments: &Call) -> Result<Exit, Trouble> {
    let mut bytes = Vec::new();
    io::stdin().lock().read_to_end(&mut bytes).map_err(|error| Trouble::Read("-".to_owned(), error))?;
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
