//! The first byte picks an operation, the second its options, the rest is the document: no call panics, and every place
//! that an output names lies in the text.
#![no_main]

use codesocial_core::{OPERATIONS, call};
use codesocial_tests::inputs::{self, Choices};
use codesocial_tests::promises;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let [operation, choices, rest @ ..] = bytes else { return };
    let operation = &OPERATIONS[usize::from(*operation) % OPERATIONS.len()];
    let text = String::from_utf8_lossy(rest);
    let input = inputs::on(operation, &text, Choices::of_byte(*choices));
    if let Ok(output) = call(operation.name, &input.to_string()) {
        let output = serde_json::from_str(&output).expect("an output is JSON");
        promises::check(&output, Some(&text));
    }
    // The same bytes as the whole input: it is refused or carried out.
    let _ = call(operation.name, &text);
});
