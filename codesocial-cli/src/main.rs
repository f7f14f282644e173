//! The command `codesocial`.

use std::process::ExitCode;

fn main() -> ExitCode {
    codesocial_cli::run(std::env::args_os().skip(1)).into()
}
