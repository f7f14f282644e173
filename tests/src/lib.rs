//! What the test targets share: the cases, how they are walked, and what of an output is compared; documents, mutants
//! of them, and what every output promises.

pub mod answers;
pub mod bindings;
pub mod calls;
pub mod cases;
pub mod chance;
pub mod documents;
pub mod door;
pub mod edits;
pub mod firings;
pub mod generated;
pub mod growth;
pub mod inputs;
pub mod layout;
pub mod model_pages;
pub mod mutants;
pub mod notations;
pub mod parallel;
pub mod program;
pub mod promises;
pub mod requirements;
pub mod rule_pages;
pub mod short;
pub mod tables;
pub mod yaml;

use std::path::{Path, PathBuf};

/// The root of the project.
pub fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests stand in the project").to_path_buf()
}

/// Whether generated files are to be rewritten (`UPDATE=1`).
pub fn updating() -> bool {
    std::env::var_os("UPDATE").is_some_and(|value| value != "0")
}

/// Whether a benchmark is only to show that it works: by `--quick`, and always where `cargo test` runs it.
pub fn only_trying() -> bool {
    let given = |flag: &str| std::env::args().any(|argument| argument == flag);
    given("--quick") || !given("--bench")
}

/// All files below a folder whose names end so, sorted.
pub fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    for entry in entries {
        let path = entry.expect("a folder can be listed").path();
        if path.is_dir() {
            found.extend(files(&path, ending));
        } else if path.to_string_lossy().ends_with(ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The Rust of the READMEs, tested.
#[cfg(doctest)]
mod readme {
    #[doc = include_str!("../../README.md")]
    struct English;
    #[doc = include_str!("../../README.fr.md")]
    struct French;
    #[doc = include_str!("../../codesocial-core/README.md")]
    struct Core;
}
