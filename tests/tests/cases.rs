//! Every case through the first door: the library itself.
//!
//! What it answers is kept in `target/answers.json`: the doors in other languages must answer the same, byte for byte.
//!
//! `UPDATE=1` writes the outputs of cases that have neither `output` nor `refused`, for their author to read and judge;
//! an output that stands is never rewritten by it (`UPDATE=all` rewrites all).

use codesocial_core::call;
use codesocial_tests::cases::{self, Case};
use codesocial_tests::{answers, door};

fn answer(case: &Case) -> Result<String, String> {
    call(&case.call, &case.input.to_string()).map_err(|error| error.code().to_owned())
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
    answers::write(answer);
    door::run(answer);
}
