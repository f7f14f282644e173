//! The published schemas are what the types of the model say.
//!
//! `UPDATE=1 cargo test --test project schema_is_current` rewrites them.

use codesocial_core::schema::to_draft_07;
use codesocial_core::schema_generator::{Words, document_schema};
use codesocial_core::{difference_schema, report_schema, validation_schema};
use serde_json::Value;
use std::path::{Path, PathBuf};

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn pretty(schema: &Value) -> String {
    format!("{schema:#}\n")
}

#[test]
fn the_published_schemas_are_current() {
    let schema = Words::built_in()
        .and_then(|words| document_schema(&words))
        .unwrap_or_else(|problems| panic!("the schema cannot be made:\n{}", problems.join("\n")));
    let files = [
        ("schema/codesocial.schema.json", pretty(&schema)),
        ("schema/codesocial.draft-07.schema.json", pretty(&to_draft_07(&schema))),
        ("schema/audit-report.schema.json", pretty(&report_schema())),
        ("schema/validation-report.schema.json", pretty(&validation_schema())),
        ("schema/difference.schema.json", pretty(&difference_schema())),
        ("codesocial-core/src/model/schema/codesocial.schema.min.json", schema.to_string()),
    ];
    let update = std::env::var_os("UPDATE").is_some_and(|value| value == "1");
    let mut stale = Vec::new();
    for (name, expected) in files {
        let path = repository().join(name);
        if std::fs::read_to_string(&path).is_ok_and(|text| text == expected) {
            continue;
        }
        if update {
            std::fs::write(&path, expected).unwrap_or_else(|error| panic!("{name}: {error}"));
        } else {
            stale.push(name);
        }
    }
    assert!(
        stale.is_empty(),
        "these files are not what the types say: {}\n\
         rewrite them: UPDATE=1 cargo test --test project schema_is_current",
        stale.join(", ")
    );
}
