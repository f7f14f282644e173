//! Writes documents of known sizes for the measurements of the other languages, as JSON and as YAML:
//! `cargo run -p codesocial-tests --example documents` fills `target/documents` with `valid-10000.json` and its like.

use codesocial_tests::yaml::{self, Style};
use codesocial_tests::{generated, project};
use serde_json::Value;

fn main() {
    let folder = project().join("target/documents");
    std::fs::create_dir_all(&folder).expect("a folder can be made");
    for (name, document) in [("valid", generated::document as fn(usize) -> Value), ("flawed", generated::flawed)] {
        for size in [10_000, 100_000] {
            let value = document(size);
            for (notation, text) in [("json", format!("{value:#}")), ("yaml", yaml::written(&value, Style::Block))] {
                std::fs::write(folder.join(format!("{name}-{size}.{notation}")), text).expect("a file can be written");
            }
        }
    }
    // Two versions of one code, to be compared.
    for size in [100_000, 1_000_000] {
        let before = generated::document(size);
        let versions = [
            ("amended", generated::amended(before.clone())),
            ("reordered", generated::reordered(before.clone())),
            ("before", before),
        ];
        for (name, document) in versions {
            std::fs::write(folder.join(format!("{name}-{size}.json")), format!("{document:#}"))
                .expect("a file can be written");
        }
    }
}
