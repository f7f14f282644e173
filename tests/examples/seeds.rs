//! Writes the documents of the tests as the first inputs of the fuzz targets: `cargo run -p codesocial-tests --example seeds`.

use codesocial_core::OPERATIONS;
use codesocial_tests::{documents, project};

fn main() {
    let corpus = project().join("fuzz/corpus");
    for target in ["source", "call", "notations"] {
        std::fs::create_dir_all(corpus.join(target)).expect("a folder can be made");
    }
    let write = |target: &str, name: String, bytes: &[u8]| {
        std::fs::write(corpus.join(target).join(name), bytes).expect("a file can be written");
    };
    for (number, (_, text)) in documents::texts().into_iter().enumerate() {
        write("source", format!("seed-{number}"), text.as_bytes());
        let (first, second) = (number % OPERATIONS.len(), number / OPERATIONS.len() % 128);
        let head = [u8::try_from(first).unwrap_or_default(), u8::try_from(second).unwrap_or_default()];
        write("call", format!("seed-{number}"), &[&head, text.as_bytes()].concat());
        if serde_json::from_str::<serde_json::Value>(&text).is_ok() {
            let style = u8::try_from(number % 5).unwrap_or_default();
            write("notations", format!("seed-{number}"), &[&[style], text.as_bytes()].concat());
        }
    }
}
