//! Writes the model as Rust for the core, from the types of the model: its keys, its parts, its shapes as static tables,
//! and a typed view of every part.
//!
//! The files are committed, so that they are read in review, cost nothing at build time and hold up no first use. This is a
//! package of its own, which takes from the core only what the generated files do not reach: it runs also while they are
//! torn (two branches that both add a key conflict in them) and the core does not compile.

mod enums;
mod keys;
mod parts;
mod read;
mod shapes;
mod views;

use crate::read::Model;

/// What the core and its generator share, from the core’s own files.
#[path = "../../../codesocial-core/src/model"]
#[allow(dead_code, unreachable_pub, unused_imports, reason = "the core uses what is not used here")]
mod model {
    pub(crate) mod document;
    pub(crate) mod form;
    pub(crate) mod schema;
    pub(crate) mod schema_generator;
}

/// As above.
#[path = "../../../codesocial-core/src/base"]
#[allow(dead_code, reason = "the core uses what is not used here")]
mod base {
    pub(crate) mod language_tag;
}

/// As above.
#[path = "../../../codesocial-core/src/tree"]
#[allow(dead_code, reason = "the core uses what is not used here")]
mod tree {
    pub(crate) mod key_slot;
}

/// A generated file.
#[derive(Debug)]
pub struct File {
    /// Its path from `codesocial-core/src/` on.
    pub path: &'static str,
    /// Rust, not yet formatted.
    pub text: String,
}

/// The generated files, from the types of the model.
///
/// # Errors
/// What stands in the way, one sentence each: words that are missing or left over (as for the schema), and what of the
/// schema is not understood.
pub fn files() -> Result<Vec<File>, Vec<String>> {
    let schema = model::schema_generator::document_schema(&model::schema_generator::Words::built_in()?)?;
    let model = Model::read(&schema);
    if !model.misunderstood.is_empty() {
        return Err(model.misunderstood);
    }
    let written = [
        ("tree/key.rs", keys::written(&model)),
        ("model/part.rs", parts::written(&model)),
        ("model/shapes/tables.rs", shapes::written(&model)),
        ("model/enums.rs", enums::written(&schema)),
        ("model/views.rs", views::written(&schema)),
    ];
    Ok(written.into_iter().map(|(path, text)| File { path, text: format!("{FIRST_LINE}\n\n{text}") }).collect())
}

/// The first line of a generated file.
const FIRST_LINE: &str = "// Generated from the types of the model: UPDATE=1 cargo test -p codesocial-model";

/// The name of a variant for a word or key: `notApplicable` gives `NotApplicable`, `must-not` `MustNot`, `$schema` `Schema`.
fn variant(word: &str) -> String {
    let parts = word.trim_start_matches('$').split('-');
    parts.map(|part| part.get(..1).unwrap_or_default().to_uppercase() + part.get(1..).unwrap_or_default()).collect()
}

/// The name of a function for a key: `decidedBy` gives `decided_by`, `for` `for_`.
fn function(key: &str) -> String {
    let mut name = String::new();
    for letter in key.trim_start_matches('$').chars() {
        if letter.is_uppercase() {
            name.push('_');
        }
        name.extend(letter.to_lowercase());
    }
    // The words of Rust that occur among the keys.
    if matches!(name.as_str(), "for" | "type" | "use" | "in" | "where" | "match" | "ref" | "mod") {
        name.push('_');
    }
    name
}
