//! The JSON Schema of the report of an audit.

use schemars::generate::SchemaSettings;
use serde_json::{Value, json};

use crate::audit::report::AuditReport;
use crate::model::schema::{DIALECT, REPORT_SCHEMA_ID};

/// The schema of the report that `audit` gives (JSON Schema 2020-12). A later version may add keys.
pub fn report_schema() -> Value {
    let settings = SchemaSettings::draft2020_12().for_serialize();
    let mut schema = settings.into_generator().into_root_schema_for::<AuditReport>().to_value();
    if let Value::Object(root) = &mut schema {
        root.insert("$schema".to_owned(), json!(DIALECT));
        root.insert("$id".to_owned(), json!(REPORT_SCHEMA_ID));
        root.insert("title".to_owned(), json!("Report of an audit of a social code"));
    }
    schema
}
