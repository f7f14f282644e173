//! What comparing two versions costs, beside what one would take instead: `cargo bench -p codesocial-tests --bench
//! differences` prints a table (Markdown). `-- --quick` takes seconds, to see that it works.
//!
//! Each subject goes from the bytes of two files, as they were read into memory, to the bytes of its answer. Ours reads both, checks their structure, pairs
//! by identity, says what each change means, and gives the digests of both; the others read both to values and give
//! differences by position. The subjects take turns, so that a busy machine slows all of them alike; the medians are compared.

use std::hint::black_box;
use std::time::{Duration, Instant};

use codesocial_core::operations::diff::{Diff, Input};
use codesocial_core::{DocumentInput, Operation, Options};
use codesocial_tests::generated;
use serde_json::{Value, json};
use treediff::tools::{ChangeType, Recorder};
use treediff::value::Key;

type Subject = fn(Vec<u8>, Vec<u8>) -> Vec<u8>;

const SUBJECTS: [(&str, Subject); 3] = [("codesocial", ours), ("json-patch", json_patch), ("treediff", tree_diff)];

fn ours(before: Vec<u8>, after: Vec<u8>) -> Vec<u8> {
    let text = |bytes| DocumentInput::from_text(String::from_utf8(bytes).expect("UTF-8"));
    let [before, after] = [before, after].map(text);
    let input = Input { before, after, options: Options::default(), patch: false, markdown: false };
    bytes(&Diff::run(&input).expect("two documents can be compared"))
}

fn json_patch(before: Vec<u8>, after: Vec<u8>) -> Vec<u8> {
    bytes(&json_patch::diff(&value(&before), &value(&after)))
}

fn tree_diff(before: Vec<u8>, after: Vec<u8>) -> Vec<u8> {
    let (before, after) = (value(&before), value(&after));
    let mut recorder = Recorder::default();
    treediff::diff(&before, &after, &mut recorder);
    let path = |keys: &[Key]| keys.iter().map(|key| format!("/{key}")).collect::<String>();
    let told = recorder.calls.iter().filter_map(|call| match call {
        ChangeType::Unchanged(..) => None,
        ChangeType::Added(keys, new) => Some(json!({ "path": path(keys), "after": new })),
        ChangeType::Removed(keys, old) => Some(json!({ "path": path(keys), "before": old })),
        ChangeType::Modified(keys, old, new) => Some(json!({ "path": path(keys), "before": old, "after": new })),
    });
    bytes(&told.collect::<Vec<Value>>())
}

fn value(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).expect("JSON")
}

fn bytes(answer: &impl serde::Serialize) -> Vec<u8> {
    serde_json::to_vec(answer).expect("an answer can be written")
}

fn main() {
    let quick = codesocial_tests::only_trying();
    let rounds = if quick { 2 } else { 40 };
    println!("| two versions | codesocial | each MB | json-patch | treediff | of the fastest of these |");
    println!("|---|--:|--:|--:|--:|--:|");
    for size in [100_000, 1_000_000, 4_000_000] {
        let before = generated::document(size);
        let amended = ("1 % amended", generated::amended(before.clone()));
        for (name, after) in [amended, ("reordered", generated::reordered(before.clone()))] {
            let (before, after) = (format!("{before:#}"), format!("{after:#}"));
            let megabytes = (before.len() + after.len()) as f64 / 2e6;
            let mut times = SUBJECTS.map(|_| Vec::new());
            for round in 0..=rounds {
                for ((_, subject), times) in SUBJECTS.iter().zip(&mut times) {
                    let (before, after) = (before.clone().into_bytes(), after.clone().into_bytes());
                    let start = Instant::now();
                    black_box(subject(black_box(before), black_box(after)));
                    if round > 0 {
                        times.push(start.elapsed());
                    }
                }
            }
            let [one, patch, tree] = times.map(median);
            let (each, ratio) = (one / megabytes, one / patch.min(tree));
            println!(
                "| {megabytes:.1} MB, {name} | {one:.2} ms | {each:.2} ms | {patch:.2} ms | {tree:.2} ms | {ratio:.2} |"
            );
        }
    }
}

/// In milliseconds.
fn median(mut times: Vec<Duration>) -> f64 {
    times.sort();
    times[times.len() / 2].as_secs_f64() * 1e3
}
