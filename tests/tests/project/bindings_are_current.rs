//! What the packages for JavaScript and Python offer is what the Rust types say.
//!
//! `UPDATE=1 cargo test --test project bindings_are_current` rewrites it.

use codesocial_tests::{bindings, project, updating};

#[test]
fn the_generated_bindings_are_current() {
    let mut stale = Vec::new();
    for (path, text) in bindings::all() {
        let file = project().join(&path);
        if std::fs::read_to_string(&file).is_ok_and(|current| current == text) {
            continue;
        }
        if updating() {
            std::fs::create_dir_all(file.parent().expect("a file stands in a folder")).expect("a folder can be made");
            std::fs::write(&file, text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        } else {
            stale.push(path.display().to_string());
        }
    }
    assert!(
        stale.is_empty(),
        "these files are not what the types say: {}\n\
         rewrite them: UPDATE=1 cargo test --test project bindings_are_current",
        stale.join(", ")
    );
}

#[test]
fn the_answers_to_all_cases_are_what_the_types_say() {
    let misfits = bindings::misfits();
    assert!(misfits.is_empty(), "{} misfits:\n{}", misfits.len(), misfits[..misfits.len().min(20)].join("\n"));
}
