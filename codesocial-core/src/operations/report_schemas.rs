//! The JSON Schemas of what operations give: the report of an audit, that of a validation, and a difference.

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::{Value, json};

use crate::audit::report::AuditReport;
use crate::model::schema::{DIALECT, REPORT_SCHEMA_ID, SCHEMA_BASE};
use crate::operations::{diff, validate};

/// The schema of the report that `audit` gives (JSON Schema 2020-12). A later version may add keys.
pub fn report_schema() -> Value {
    of_output::<AuditReport>(REPORT_SCHEMA_ID, "Report of an audit of a social code")
}

/// The schema of the report that `validate` gives.
pub fn validation_schema() -> Value {
    let id = format!("{SCHEMA_BASE}validation-report.schema.json");
    of_output::<validate::Output>(&id, "Report of a validation of a social code")
}

/// The schema of the difference that `diff` gives.
pub fn difference_schema() -> Value {
    of_output::<diff::Output>(
        &format!("{SCHEMA_BASE}difference.schema.json"),
        "Difference of two versions of a social code",
    )
}

fn of_output<T: JsonSchema>(id: &str, title: &str) -> Value {
    let settings = SchemaSettings::draft2020_12().for_serialize();
    let mut schema = settings.into_generator().into_root_schema_for::<T>().to_value();
    if let Value::Object(root) = &mut schema {
        root.insert("$schema".to_owned(), json!(DIALECT));
        root.insert("$id".to_owned(), json!(id));
        root.insert("title".to_owned(), json!(title));
    }
    schema
}
