//! What the packages for JavaScript and Python offer, generated from the Rust types: an operation in the core's list
//! appears in both without a line of binding code.
//!
//! The schemas of the document and of every operation's input and output become one small model of named types and
//! functions; TypeScript, JavaScript and Python are written from that.

mod fits;
mod function;
mod javascript;
mod model;
mod names;
mod prose;
mod python;
mod read;
mod typescript;

use std::path::PathBuf;

use model::Interface;

/// The first line of each generated file, after the sign of a comment.
const GENERATED: &str =
    "Generated from the Rust types; `UPDATE=1 cargo test --test project bindings_are_current` rewrites it.";

/// All generated files, with their paths from the root of the project.
pub fn all() -> Vec<(PathBuf, String)> {
    let interface = Interface::of_the_core();
    [
        ("codesocial-wasm/npm/types.d.cts", typescript::types(&interface)),
        ("codesocial-wasm/npm/operations.d.cts", typescript::functions(&interface)),
        ("codesocial-wasm/npm/operations.js", javascript::functions(&interface)),
        ("codesocial-py/python/codesocial/_types.py", python::types(&interface)),
        ("codesocial-py/python/codesocial/_operations.py", python::functions(&interface)),
        ("codesocial-py/python/codesocial/models.py", python::models(&interface)),
    ]
    .into_iter()
    .map(|(path, text)| (PathBuf::from(path), text))
    .collect()
}

/// Every way in which the answers to all cases are not what the generated types say.
pub fn misfits() -> Vec<String> {
    let interface = Interface::of_the_core();
    let mut found = Vec::new();
    for (path, file) in crate::cases::all() {
        for case in file.cases {
            let Ok(output) = codesocial_core::call(&case.call, &case.input.to_string()) else { continue };
            let output = serde_json::from_str(&output).expect("an output is JSON");
            let here = fits::misfits(&interface, &case.call, &output);
            found.extend(here.into_iter().map(|misfit| format!("{}: {}: {misfit}", path.display(), case.description)));
        }
    }
    found
}
