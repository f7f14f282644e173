//! Every case through the first door: the library itself.
//!
//! `UPDATE=1` writes the outputs of cases that have neither `output` nor `refused`, for their author to read and judge;
//! an output that stands is never rewritten by it (`UPDATE=all` rewrites all).

use codesocial_core::call;
use codesocial_tests::cases::{self, Case};
use libtest_mimic::{Arguments, Failed, Trial};

fn answer(case: &Case) -> Result<String, String> {
    call(&case.call, &case.input.to_string()).map_err(|error| error.code().to_owned())
}

fn run(case: &Case) -> Result<(), Failed> {
    let (found, expected) = (cases::compared(case, answer(case)), cases::expected(case));
    if found == expected {
        return Ok(());
    }
    let show = |outcome: &Result<serde_json::Value, String>| match outcome {
        Ok(output) => serde_json::to_string_pretty(output).expect("JSON can be written"),
        Err(code) => format!("refused: {code}"),
    };
    Err(format!("expected {}\nfound {}", show(&expected), show(&found)).into())
}

fn update() {
    let all = std::env::var("UPDATE").is_ok_and(|value| value == "all");
    for (path, mut file) in cases::all() {
        let mut changed = false;
        for case in &mut file.cases {
            if all || (case.output.is_none() && case.refused.is_none()) {
                let found = cases::compared(case, answer(case));
                (case.output, case.refused) = (found.clone().ok(), found.err());
                changed = true;
            }
        }
        if changed {
            let text = serde_json::to_string_pretty(&file).expect("cases can be written") + "\n";
            std::fs::write(path, text).expect("a case file can be written");
        }
    }
}

fn main() {
    if codesocial_tests::updating() {
        update();
    }
    let mut trials = Vec::new();
    for (path, file) in cases::all() {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        for case in file.cases {
            let name = format!("{stem}: {}", case.description);
            let skipped = case.skip.is_some();
            trials.push(Trial::test(name, move || run(&case)).with_ignored_flag(skipped));
        }
    }
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}
