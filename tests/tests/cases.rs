//! Every case through the first door: the library itself.
//!
//! What it answers is kept in `target/answers.json`: the doors in other languages must answer the same, byte for byte.
//!
//! `UPDATE=1` lays the files out, and fills in what cases that expect nothing should expect, for their author to read and
//! judge; what is expected is never rewritten by it (`UPDATE=changed` rewrites what does not hold any more, saying as
//! much as it did, `UPDATE=all` rewrites all, short or whole as it stands).

use codesocial_core::call;
use codesocial_tests::cases::{self, Case, Rewrite};
use codesocial_tests::{answers, door};

fn answer(case: &Case) -> Result<String, String> {
    call(&case.call, &case.input.to_string()).map_err(|error| error.code().to_owned())
}

fn update() {
    let rewrite = match std::env::var("UPDATE").as_deref() {
        Ok("all") => Rewrite::All,
        Ok("changed") => Rewrite::Changed,
        _ => Rewrite::Nothing,
    };
    for (path, text) in cases::as_written() {
        let updated = cases::updated(&path, &text, rewrite, answer);
        if updated != text {
            std::fs::write(path, updated).expect("a case file can be written");
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
