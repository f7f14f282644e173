//! What comparing costs: `cargo bench -p codesocial-tests --bench differences` prints a table (Markdown).
//!
//! From text to result on both sides: ours reads both texts, checks their structure, pairs by identity and says what each
//! change means; the others read both to values and give a patch by position. The subjects take turns; medians.

use std::hint::black_box;
use std::time::Instant;

use codesocial_core::operations::diff::{Diff, Input};
use codesocial_core::{DocumentInput, Operation, Options};
use codesocial_tests::chance::Chance;
use codesocial_tests::generated;
use serde_json::{Value, json};

/// One in a hundred commitments with other words or another force.
fn edited(mut document: Value) -> Value {
    let mut number = 0;
    for dimension in document["dimensions"].as_object_mut().into_iter().flat_map(|all| all.values_mut()) {
        for commitment in dimension["commitments"].as_array_mut().into_iter().flatten() {
            number += 1;
            match number % 200 {
                50 => commitment["force"] = json!("may"),
                150 => commitment["text"] = json!(format!("{} Et plus.", commitment["text"].as_str().unwrap_or(""))),
                _ => {}
            }
        }
    }
    document
}

/// Every list of commitments in another order.
fn reordered(mut document: Value) -> Value {
    let mut chance = Chance::new(5);
    for dimension in document["dimensions"].as_object_mut().into_iter().flat_map(|all| all.values_mut()) {
        let Some(list) = dimension["commitments"].as_array_mut() else { continue };
        for place in (1..list.len()).rev() {
            list.swap(place, chance.below(place + 1));
        }
    }
    document
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

fn main() {
    let quick = std::env::args().any(|argument| argument == "--quick");
    println!("| document | codesocial | json-patch crate | ours / theirs |\n|---|---|---|---|");
    for bytes in [100_000, 1_000_000] {
        let document = generated::document(bytes);
        for (name, other) in [("1 % edits", edited(document.clone())), ("reordered", reordered(document.clone()))] {
            let (before, after) = (document.to_string(), other.to_string());
            let input = Input {
                before: DocumentInput::from_text(before.as_str()),
                after: DocumentInput::from_text(after.as_str()),
                options: Options::default(),
                patch: false,
                markdown: false,
            };
            let ours = || Diff::run(&input).expect("two documents can be compared").changes.len();
            let theirs = || {
                let value = |text: &str| -> Value { serde_json::from_str(text).expect("JSON") };
                json_patch::diff(&value(&before), &value(&after)).0.len()
            };
            let timed = |run: &dyn Fn() -> usize| {
                let start = Instant::now();
                black_box(run());
                start.elapsed().as_secs_f64() * 1e3
            };
            let (mut one, mut two) = (Vec::new(), Vec::new());
            for _ in 0..if quick { 3 } else { 25 } {
                one.push(timed(&ours));
                two.push(timed(&theirs));
            }
            let (one, two) = (median(one), median(two));
            println!("| {} KB, {name} | {one:.2} ms | {two:.2} ms | {:.2} |", bytes / 1000, one / two);
        }
    }
}
