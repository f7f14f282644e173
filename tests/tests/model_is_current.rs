//! The keys, parts and shapes of the library are what the types of the model say.
//!
//! `UPDATE=1 cargo test -p codesocial-tests --test model_is_current` rewrites them.

use std::io::Write;
use std::process::{Command, Stdio};

use codesocial_core::schema_generator::{Words, document_schema};

#[test]
fn the_generated_model_is_current() {
    let schema = Words::built_in()
        .and_then(|words| document_schema(&words))
        .unwrap_or_else(|problems| panic!("the schema cannot be made:\n{}", problems.join("\n")));
    let files = codesocial_core::model_tables(&schema)
        .unwrap_or_else(|problems| panic!("the schema is not understood:\n{}", problems.join("\n")));
    let mut stale = Vec::new();
    for (name, text) in files {
        let path = codesocial_tests::project().join("codesocial-core/src").join(name);
        let expected = formatted(&text);
        if std::fs::read_to_string(&path).is_ok_and(|text| text == expected) {
            continue;
        }
        if codesocial_tests::updating() {
            std::fs::write(&path, expected).unwrap_or_else(|error| panic!("{name}: {error}"));
        } else {
            stale.push(name);
        }
    }
    assert!(
        stale.is_empty(),
        "these files are not what the types say: {}\n\
         rewrite them: UPDATE=1 cargo test -p codesocial-tests --test model_is_current",
        stale.join(", ")
    );
}

/// As `cargo fmt` writes it.
fn formatted(text: &str) -> String {
    let mut rustfmt = Command::new("rustfmt")
        .args(["--edition", "2024", "--config-path"])
        .arg(codesocial_tests::project().join("rustfmt.toml"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("rustfmt is there");
    rustfmt.stdin.take().expect("it reads").write_all(text.as_bytes()).expect("it takes the text");
    let output = rustfmt.wait_with_output().expect("it ends");
    assert!(output.status.success(), "the generated code is no Rust:\n{text}");
    String::from_utf8(output.stdout).expect("Rust is UTF-8")
}
