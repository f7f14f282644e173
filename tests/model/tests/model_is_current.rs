//! The generated files of the core are what the types of the model say.
//!
//! `UPDATE=1 cargo test -p codesocial-model` rewrites them.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

#[test]
fn the_generated_model_is_current() {
    let files = codesocial_model::files()
        .unwrap_or_else(|problems| panic!("the model cannot be written:\n{}", problems.join("\n")));
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let updating = std::env::var_os("UPDATE").is_some_and(|value| value != "0");
    let mut stale = Vec::new();
    for file in files {
        let path = project.join("codesocial-core/src").join(file.path);
        let expected = formatted(&file.text, &project);
        if std::fs::read_to_string(&path).is_ok_and(|text| text == expected) {
            continue;
        }
        if updating {
            std::fs::write(&path, expected).unwrap_or_else(|error| panic!("{}: {error}", file.path));
        } else {
            stale.push(file.path);
        }
    }
    assert!(
        stale.is_empty(),
        "these files are not what the types say: {}\nrewrite them: UPDATE=1 cargo test -p codesocial-model",
        stale.join(", ")
    );
}

/// As `cargo fmt` writes it.
fn formatted(text: &str, project: &Path) -> String {
    let mut rustfmt = Command::new("rustfmt")
        .args(["--edition", "2024", "--config-path"])
        .arg(project.join("rustfmt.toml"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("rustfmt is there");
    rustfmt.stdin.take().expect("it reads").write_all(text.as_bytes()).expect("it takes the text");
    let output = rustfmt.wait_with_output().expect("it ends");
    assert!(output.status.success(), "the generated code is no Rust:\n{text}");
    String::from_utf8(output.stdout).expect("Rust is UTF-8")
}
