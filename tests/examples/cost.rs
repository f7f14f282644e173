//! Calls an operation on a document of a chosen size, for a profiler, whose instruction counts a busy machine does not
//! disturb:
//! `valgrind --tool=callgrind target/release/examples/cost audit 100000 10`. `diff` compares it with an
//! amended version.

use std::hint::black_box;

use codesocial_core::call;
use codesocial_tests::generated;
use serde_json::{Value, json};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [operation, bytes, times] = arguments.as_slice() else {
        eprintln!("usage: cost OPERATION BYTES TIMES");
        std::process::exit(2);
    };
    let bytes = bytes.parse().expect("BYTES is a number");
    let document = generated::document(bytes);
    let given = |document: &Value| json!({ "text": format!("{document:#}"), "format": "json" });
    let input = match operation.as_str() {
        "diff" => {
            json!({ "before": given(&document), "after": given(&generated::amended(document.clone())) })
        }
        _ => json!({ "document": given(&document) }),
    };
    let input = input.to_string();
    for _ in 0..times.parse().expect("TIMES is a number") {
        black_box(call(operation, &input).expect("the call is well formed"));
    }
}
