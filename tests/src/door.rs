//! Walks all cases through a door: whatever carries out operations, be it the library, the command or a binding.

use libtest_mimic::{Arguments, Trial};

use crate::cases::{self, Case};

/// What a door answers to a case: the output as JSON text, or the code of the error.
pub type Answer = Result<String, String>;

/// Runs every case through a door as a test of its own, and ends the program.
pub fn run(answer: impl Fn(&Case) -> Answer + Clone + Send + 'static) -> ! {
    let mut trials = Vec::new();
    for (path, file) in cases::all() {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        for case in file.cases {
            let name = format!("{stem}: {}", case.description);
            let skipped = case.skip.is_some();
            let answer = answer.clone();
            trials.push(Trial::test(name, move || Ok(cases::judge(&case, answer(&case))?)).with_ignored_flag(skipped));
        }
    }
    libtest_mimic::run(&Arguments::from_args(), trials).exit()
}
